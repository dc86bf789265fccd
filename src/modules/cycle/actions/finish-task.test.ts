import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../platform/database/testing.ts'
import { assetActions } from '../../assets/index.ts'
import { documentActions } from '../../documents/index.ts'
import { measureActions } from '../../measures/index.ts'
import { type CycleSite, members, now, openCycleSite } from '../testing/cycle-site.ts'
import { delegateTask, finishTask, reopenTask } from './handle-task.ts'
import { readTask } from './read-task.ts'
import { readYear } from './read-year.ts'

const { anna, maria, karin } = members
const language = 'sv'
const later = (days: number) => new Date(now.getTime() + days * 24 * 3600 * 1000)

describe.each(databaseKinds)('finishing a task of a record on the %s database', (kind) => {
  let site: CycleSite
  let marias: string
  let karins: string
  const asset = (id: string) => site.as(anna, assetActions.read, id)
  const document = (id: string) => site.as(anna, documentActions.read, id)
  const measure = (id: string) => site.as(anna, measureActions.read, id)

  beforeAll(async () => {
    site = await openCycleSite(kind)
    marias = await site.addPerson('ekebro', 'Maria Holm', 'maria')
    karins = await site.addPerson('ekebro', 'Karin Dahl', 'karin')
  })
  afterAll(() => site.close())

  test('moves the day on by what the record says, by what it was the last time, or by what the register says', async () => {
    const given = { owner: marias, next_date: '2026-12-01' }
    const [first, second] = [
      await site.addAsset('ekebro', 'Aldrig klassat', given),
      await site.addAsset('ekebro', 'Vartannat år', { ...given, classified_on: '2024-12-01' }),
    ]
    const third = await site.addDocument('ekebro', 'Policy', { next_review: '2026-11-01', review_months: 36 })
    const keys = [
      { register: 'asset', record: first, what: 'next_date', dueOn: '2026-12-01' },
      { register: 'asset', record: second, what: 'next_date', dueOn: '2026-12-01' },
      { register: 'document', record: third, what: 'next_review', dueOn: '2026-11-01' },
    ]
    const proposed = ['2027-11-24', '2028-11-24', '2029-11-24']
    for (const [at, key] of keys.entries()) {
      expect((await site.as(anna, readTask, { ...key, language })).next).toBe(proposed[at])
      await site.as(anna, finishTask, { ...key, minutes: 30 })
    }
    expect((await asset(first)).record.values.next_date).toBe(proposed[0])
    expect((await asset(second)).record.values.next_date).toBe(proposed[1])
    expect((await document(third)).record.values.next_review).toBe(proposed[2])
    // The history says what did it, and the year still shows what was done
    expect((await document(third)).history[0]).toMatchObject({
      cause: 'task',
      changedBy: 'anna',
      changes: { next_review: ['2026-11-01', '2029-11-24'] },
    })
    const { groups } = await site.as(anna, readYear, { language })
    expect(groups.filter(({ register }) => register === 'document')).toMatchObject([
      { first: '2026-11-01', count: 1, done: 1, names: ['Policy'] },
    ])
  })

  test('moves it to the day that was written, and says what is wrong with one that makes no sense', async () => {
    const record = await site.addAsset('ekebro', 'Valt', { owner: marias, next_date: '2026-12-02' })
    const key = { register: 'asset', record, what: 'next_date', dueOn: '2026-12-02' }
    for (const next of ['', 'i vår', '2027-02-30', '2026-11-24', '2037-01-01']) {
      await expect(site.as(maria, finishTask, { ...key, minutes: 5, next }), next).rejects.toMatchObject({
        code: 'bad-input',
        faults: [{ field: 'next' }],
      })
    }
    expect((await site.as(maria, readTask, { ...key, language })).task.done).toBe(false)
    await site.as(maria, finishTask, { ...key, minutes: 5, next: '2027-03-01' })
    expect((await asset(record)).record.values.next_date).toBe('2027-03-01')
    // Once more changes how long it took, and no day
    await site.as(maria, finishTask, { ...key, minutes: 15, next: '2028-03-01' }, later(1))
    expect((await asset(record)).record.values.next_date).toBe('2027-03-01')
  })

  test('is done with what is done once, and put back when it was not done after all', async () => {
    const record = await site.addMeasure('ekebro', 'Inför tvåfaktor', {
      owner: marias,
      due_on: '2026-11-20',
      status: 'under-way',
    })
    const key = { register: 'measure', record, what: 'due_on', dueOn: '2026-11-20' }
    expect((await site.as(maria, readTask, { ...key, language })).next).toBeNull()
    await site.as(maria, finishTask, { ...key, minutes: 90 })
    const done = { status: 'done', done_on: '2026-11-24', due_on: '2026-11-20' }
    expect((await measure(record)).record.values).toMatchObject(done)
    const { task } = await site.as(maria, readTask, { ...key, language })
    expect(task).toMatchObject({ done: true, changed: { status: ['under-way', 'done'] } })
    await site.as(maria, reopenTask, key)
    expect((await measure(record)).record.values).toMatchObject({ status: 'under-way', done_on: null })
    expect((await measure(record)).history.map(({ cause }) => cause)).toEqual(['task-undone', 'task', null])
  })

  test('puts back no day that somebody has changed since', async () => {
    const record = await site.addAsset('ekebro', 'Ändrat sedan', { owner: marias, next_date: '2026-12-03' })
    const key = { register: 'asset', record, what: 'next_date', dueOn: '2026-12-03' }
    await site.as(maria, finishTask, { ...key, minutes: 5 })
    await site.as(anna, assetActions.change, { id: record, version: 2, fields: { next_date: '2027-06-01' } })
    await site.as(maria, reopenTask, key)
    expect((await asset(record)).record.values.next_date).toBe('2027-06-01')
  })

  test('can be done by whoever was handed it, in a record that is another’s, and by nobody else', async () => {
    const record = await site.addAsset('ekebro', 'Lämnat', { owner: marias, next_date: '2026-12-04' })
    const key = { register: 'asset', record, what: 'next_date', dueOn: '2026-12-04' }
    await expect(site.as(karin, finishTask, { ...key, minutes: 5 })).rejects.toMatchObject({ code: 'forbidden' })
    await site.as(maria, delegateTask, { ...key, to: karins })
    await site.as(karin, finishTask, { ...key, minutes: 5 })
    expect((await asset(record)).record.values.next_date).toBe('2027-11-24')
    expect((await asset(record)).history[0]).toMatchObject({ changedBy: 'karin', cause: 'task' })
  })
})
