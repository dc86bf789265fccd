import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../platform/database/testing.ts'
import { type CycleSite, members, openCycleSite } from '../testing/cycle-site.ts'
import { readHome } from './read-home.ts'

const { anna, annaElsewhere, karin, maria, jonas } = members

describe.each(databaseKinds)('what to do now on the %s database', (kind) => {
  let site: CycleSite
  const homeOf = (who: (typeof members)[keyof typeof members]) => site.as(who, readHome, { language: 'sv' })
  const namesOf = async (who: (typeof members)[keyof typeof members]) =>
    (await homeOf(who)).tasks.tasks.map(({ name }) => name).sort()

  beforeAll(async () => {
    site = await openCycleSite(kind)
    const mariasId = await site.addPerson('ekebro', 'Maria Holm', 'maria')
    const withoutAccount = await site.addPerson('ekebro', 'Ulla Ek', null)
    const ended = await site.addPerson('ekebro', 'Slutat', 'gone')
    await site.addAsset('ekebro', 'Marias', { owner: mariasId, next_date: '2026-12-20' })
    await site.addAsset('ekebro', 'Ullas', { owner: withoutAccount, next_date: '2026-10-20' })
    await site.addAsset('ekebro', 'Slutats', { owner: ended, next_date: '2026-10-20' })
    await site.addAsset('ekebro', 'Ingens', { next_date: '2026-11-01' })
    await site.addAsset('ekebro', 'Nästa år', { next_date: '2027-10-01' })
    await site.addAsset('ekebro', 'Utan dag')
    await site.addDocument('ekebro', 'Policyn', { next_review: '2026-12-01' })
    await site.addDocument('ekebro', 'Den gamla policyn', { next_review: '2026-12-01', status: 'replaced' })
    await site.addAsset('nordtal', 'Grannens', { next_date: '2026-11-01' })
  })
  afterAll(() => site.close())

  test('is one’s own, and for whoever plans what is nobody’s, or of somebody without an account', async () => {
    expect(await namesOf(maria)).toEqual(['Marias'])
    expect(await namesOf(anna)).toEqual(['Ingens', 'Policyn', 'Slutats', 'Ullas'])
    expect(await namesOf(karin)).toEqual([])
    expect(await namesOf(jonas)).toEqual([])
    expect(await namesOf(annaElsewhere)).toEqual(['Grannens'])
  })

  test('is read in four statements after the one that sets the scope', async () => {
    expect(await site.statementsOf(() => homeOf(anna))).toHaveLength(4)
  })
})
