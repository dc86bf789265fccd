import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../platform/database/testing.ts'
import type { TaskKey } from '../rules/task.ts'
import { type CycleSite, type Member, members, now, openCycleSite } from '../testing/cycle-site.ts'
import { delegateTask, finishTask, postponeTask, reopenTask } from './handle-task.ts'
import { addTask, changeTask, endTask, readOwn } from './own-tasks.ts'
import { readHome } from './read-home.ts'
import { readTask } from './read-task.ts'
import { readYear } from './read-year.ts'

const { anna, maria, karin, annaElsewhere } = members
const language = 'sv'
const later = (days: number) => new Date(now.getTime() + days * 24 * 3600 * 1000)

describe.each(databaseKinds)('a task on the %s database', (kind) => {
  let site: CycleSite
  let marias: string
  let karins: string
  let key: TaskKey
  let count = 0
  const homeOf = async (who: Member, at = now) => (await site.as(who, readHome, { language }, at)).tasks.tasks
  const isOn = async (who: Member, at = now) => (await homeOf(who, at)).some(({ record }) => record === key.record)

  beforeAll(async () => {
    site = await openCycleSite(kind)
    marias = await site.addPerson('ekebro', 'Maria Holm', 'maria')
    karins = await site.addPerson('ekebro', 'Karin Dahl', 'karin')
    await site.addPerson('ekebro', 'Ulla Ek', null)
  })
  beforeEach(async () => {
    count += 1
    const record = await site.addAsset('ekebro', `System ${count}`, { owner: marias, next_date: '2026-12-01' })
    key = { register: 'asset', record, what: 'next_date', dueOn: '2026-12-01' }
  })
  afterAll(() => site.close())

  test('that is done is gone, counts in the week, stands in the log, and can be undone', async () => {
    const before = (await site.as(maria, readHome, { language })).worked
    const statements = await site.statementsOf(() => site.as(maria, finishTask, { ...key, minutes: 25 }))
    expect(statements).toHaveLength(7)
    expect(await isOn(maria)).toBe(false)
    expect((await site.as(maria, readHome, { language })).worked).toBe(before + 25)
    expect((await site.as(maria, readHome, { language }, later(7))).worked).toBe(0)
    const logged = await site.asOwner((db) =>
      db
        .selectFrom('audit_entry')
        .select(['action', 'person', 'detail'])
        .where('subject', 'like', `asset/${key.record}/%`)
        .execute(),
    )
    expect(logged).toEqual([
      { action: 'task.finish', person: 'maria', detail: '{"minutes":25,"next_date":"2027-11-24"}' },
    ])
    await site.as(maria, reopenTask, key)
    expect(await isOn(maria)).toBe(true)
    expect((await site.as(maria, readHome, { language })).worked).toBe(before)
  })

  test('that is put off is back in the week of the day that was chosen', async () => {
    await site.as(maria, postponeTask, { ...key, until: '2026-12-09' })
    expect(await isOn(maria)).toBe(false)
    expect(await isOn(maria, later(7))).toBe(false)
    expect(await isOn(maria, later(14))).toBe(true)
    for (const until of ['2026-11-24', '2026-11-01', '24 dec', '2029-01-01']) {
      const refused = site.as(maria, postponeTask, { ...key, until })
      await expect(refused, until).rejects.toMatchObject({ code: 'bad-input', faults: [{ field: 'until' }] })
    }
  })

  test('that is handed over is on the other’s first page at once, put off or not, and can be handed back', async () => {
    await site.as(maria, postponeTask, { ...key, until: '2026-12-09' })
    await site.as(maria, delegateTask, { ...key, to: karins })
    expect([await isOn(maria), await isOn(karin)]).toEqual([false, true])
    // It is not hers any more, until whoever has it hands it back
    await expect(site.as(maria, finishTask, { ...key, minutes: 5 })).rejects.toMatchObject({ code: 'forbidden' })
    await site.as(karin, delegateTask, { ...key, to: '' })
    expect([await isOn(maria), await isOn(karin)]).toEqual([true, false])
  })

  test('is handed to nobody but those who sign in here and do tasks', async () => {
    const { receivers } = await site.as(maria, readTask, { ...key, language })
    expect(receivers.map(({ name }) => name)).toEqual(['Karin Dahl', 'Maria Holm'])
    const elsewhere = await site.addPerson('nordtal', 'Anna', 'anna')
    for (const to of [elsewhere, 'somebody']) {
      const refused = site.as(maria, delegateTask, { ...key, to })
      await expect(refused).rejects.toMatchObject({ code: 'bad-input', faults: [{ field: 'to' }] })
    }
  })

  test('of somebody else is for them and for whoever plans, and of another municipality is not there', async () => {
    await expect(site.as(karin, finishTask, { ...key, minutes: 5 })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(site.as(annaElsewhere, finishTask, { ...key, minutes: 5 })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(site.as(maria, finishTask, { ...key, dueOn: '2026-12-02', minutes: 5 })).rejects.toMatchObject({
      code: 'not-found',
    })
    await site.as(anna, finishTask, { ...key, minutes: 5 })
    expect(await isOn(maria)).toBe(false)
  })

  test('that follows from a date moves when the date does', async () => {
    await site.as(maria, finishTask, { ...key, minutes: 5 })
    await site.asOwner((db) =>
      db
        .updateTable('asset')
        .set({ next_date: '2026-12-15', changed_at: now, changed_by: 'maria' })
        .where('id', '=', key.record)
        .execute(),
    )
    expect(await homeOf(maria)).toContainEqual(expect.objectContaining({ record: key.record, dueOn: '2026-12-15' }))
  })

  test('of one’s own returns as often as it is said, and one that was missed is overtaken by the next', async () => {
    const written = { title: 'Nätverksmöte', minutes: '60', dueOn: '2026-08-31', every: '3', weight: '1' }
    const { id } = await site.as(anna, addTask, written)
    const duesOn = async (at: Date) =>
      (await homeOf(anna, at)).filter(({ record }) => record === id).map(({ dueOn }) => dueOn)
    // That of August is the one to do until that of November comes
    expect(await duesOn(now)).toEqual(['2026-08-31'])
    expect(await duesOn(later(6))).toEqual(['2026-11-30'])
    const own = { register: 'own_task', record: id, what: 'due_on', dueOn: '2026-11-30' }
    await site.as(anna, finishTask, { ...own, minutes: 50 }, later(6))
    expect(await duesOn(later(7))).toEqual([])
    // A leap month: the last day of it, counted from the first day each time
    expect(await duesOn(later(90))).toEqual(['2027-02-28'])
    const { groups } = await site.as(anna, readYear, { language })
    expect(groups.filter(({ record }) => record === id).map(({ first, done }) => [first, done])).toEqual([
      ['2026-08-31', 0],
      ['2026-11-30', 1],
      ['2027-02-28', 0],
      ['2027-05-31', 0],
      ['2027-08-31', 0],
    ])
  })

  test('that an owner writes is theirs alone, and that of whoever plans is of all who do', async () => {
    const written = { title: 'Eget', minutes: '30', dueOn: '2026-11-26', every: '0', weight: '2' }
    const { id } = await site.as(maria, addTask, written)
    const has = async (who: Member) => (await homeOf(who)).some(({ record }) => record === id)
    expect([await has(maria), await has(anna), await has(karin)]).toEqual([true, false, false])
    await expect(site.as(karin, readOwn, { id })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(site.as(karin, endTask, { id, confirmed: true })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(site.as(annaElsewhere, readOwn, { id })).rejects.toMatchObject({ code: 'not-found' })
    await site.as(anna, changeTask, { id, ...written, title: 'Eget, ändrat' })
    expect((await homeOf(maria)).map(({ name }) => name)).toContain('Eget, ändrat')
    await expect(site.as(maria, endTask, { id, confirmed: false })).rejects.toMatchObject({ code: 'bad-input' })
    await site.as(maria, endTask, { id, confirmed: true })
    expect(await has(maria)).toBe(false)
    await expect(site.as(maria, readOwn, { id })).rejects.toMatchObject({ code: 'not-found' })
  })
})
