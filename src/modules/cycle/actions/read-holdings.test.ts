import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../platform/database/testing.ts'
import { assetActions } from '../../assets/index.ts'
import { documentActions } from '../../documents/index.ts'
import { measureActions } from '../../measures/index.ts'
import type { Holdings } from '../queries/holdings.ts'
import { heldLists } from '../rules/held-lists.ts'
import { type CycleSite, members, openCycleSite } from '../testing/cycle-site.ts'
import { readHome } from './read-home.ts'

const { anna, maria, karin, jonas } = members
const lists = { system: assetActions.list, atgarder: measureActions.list, dokument: documentActions.list }

describe.each(databaseKinds)('what one answers for on the %s database', (kind) => {
  let site: CycleSite
  let board: string
  const homeOf = (who: (typeof members)[keyof typeof members]) => site.as(who, readHome, { language: 'sv' })

  beforeAll(async () => {
    site = await openCycleSite(kind)
    board = await site.addUnit('ekebro', 'Skolnämnden', 'board', null)
    const administration = await site.addUnit('ekebro', 'Skolförvaltningen', 'administration', board)
    const school = await site.addUnit('ekebro', 'Norra skolan', 'unit', administration)
    const other = await site.addUnit('ekebro', 'Vårdnämnden', 'board', null)
    const marias = await site.addPerson('ekebro', 'Maria Holm', 'maria')
    const karins = await site.addPerson('ekebro', 'Karin Dahl', 'karin', administration)
    const given = { unit: board, owner: marias }
    await site.addAsset('ekebro', 'Oklassat', given)
    const late = await site.addAsset('ekebro', 'Försenat', {
      ...given,
      classified_on: '2025-01-01',
      next_date: '2026-11-01',
    })
    await site.addAsset('ekebro', 'Klassat', { unit: school, classified_on: '2026-01-01', next_date: '2027-11-01' })
    await site.addAsset('ekebro', 'Planerat', { ...given, status: 'planned' })
    await site.addAsset('ekebro', 'Vårdens', { unit: other, owner: marias })
    await site.addDraft('ekebro', late)
    await site.addMeasure('ekebro', 'Sen', { unit: school, owner: marias, due_on: '2026-11-20' })
    // Without a unit of their own: that of the system counts
    await site.addMeasure('ekebro', 'Systemets', { asset: late, due_on: '2027-11-20' })
    await site.addMeasure('ekebro', 'Den andras', { asset: late, unit: other, due_on: '2027-11-20' })
    await site.addMeasure('ekebro', 'I tid', { unit: board, owner: karins, due_on: '2027-11-20' })
    await site.addMeasure('ekebro', 'Klar', { ...given, due_on: '2026-01-01', status: 'done' })
    await site.addDocument('ekebro', 'Rutinen', { unit: administration, owner: karins, next_review: '2026-11-01' })
    await site.addDocument('ekebro', 'Utkastet', { unit: administration, status: 'draft', next_review: '2026-11-01' })
  })
  afterAll(() => site.close())

  /** Each count is of just the records that its list shows. */
  async function compare(held: Holdings, whose: string, who: (typeof members)[keyof typeof members]): Promise<void> {
    const shown: Record<string, number> = {}
    for (const [count, address] of Object.entries(heldLists(whose))) {
      // Nothing that somebody owns is without an owner
      if (count === 'unowned' && whose.startsWith('owner=')) continue
      const [path = '', query = ''] = address.split('?')
      shown[count] = (await site.as(who, lists[path.slice(1) as keyof typeof lists], query)).matched
    }
    expect(shown).toEqual(Object.fromEntries(Object.keys(shown).map((count) => [count, held[count as keyof Holdings]])))
  }

  test('is what an owner owns, what is not classified or late first', async () => {
    const { own, unit, whole } = await homeOf(maria)
    expect([unit, whole]).toEqual([null, null])
    expect(own).toMatchObject({ assets: 3, unclassified: 2, outdated: 1, measures: 1, lateMeasures: 1, documents: 0 })
    expect(own?.first.map(({ name }) => name)).toEqual(['Oklassat', 'Vårdens', 'Försenat'])
    if (own) await compare(own, 'owner=jag', maria)
  })

  test('is for whoever leads an administration what its board has, with who has what and what waits for a decision', async () => {
    const { unit, own, whole } = await homeOf(karin)
    expect(whole).toBeNull()
    expect(own).toMatchObject({ assets: 0, measures: 1, documents: 1, lateDocuments: 1 })
    expect(unit).toMatchObject({ unit: board, name: 'Skolnämnden', assets: 3, unowned: 1, outdated: 1, measures: 3 })
    expect(unit?.begun.map(({ name }) => name)).toEqual(['Försenat'])
    expect(unit?.late).toMatchObject([{ name: 'Sen', owner: 'Maria Holm' }])
    expect(unit?.people).toMatchObject([{ name: 'Maria Holm', assets: 2, unclassified: 1, lateMeasures: 1 }])
    if (unit) await compare(unit, `unit=${unit.units.join(',')}`, karin)
    expect(await site.statementsOf(() => homeOf(karin))).toHaveLength(5)
  })

  test('is all of it for whoever plans, and for whoever reads all', async () => {
    for (const who of [anna, jonas]) {
      const { own, unit, whole } = await homeOf(who)
      expect([own, unit]).toEqual([null, null])
      expect(whole?.standing).toHaveLength(11)
    }
  })
})
