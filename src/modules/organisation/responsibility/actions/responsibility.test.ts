import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { type Member, members, now, openPeopleSite, type PeopleSite } from '../../testing/people-site.ts'
import { addUnit } from '../../units/actions/change-units.ts'
import type { Duty, Part } from '../rules/duty.ts'
import { holdersOf } from '../rules/inherit.ts'
import { readMandate, saveMandate } from './mandate.ts'
import { readResponsibilities, saveResponsibilities, seenOf } from './responsibilities.ts'

const { administrator, coordinator, reviewer, stranger } = members

describe.each(databaseKinds)('who answers for what on the %s database', (kind) => {
  let site: PeopleSite
  let board: string
  let office: string
  let karin: string
  beforeAll(async () => {
    site = await openPeopleSite(kind)
  })
  beforeEach(async () => {
    await site.asOwner((db) =>
      sql`truncate unit, person, mandate, responsibility, register_history cascade`.execute(db),
    )
    const add = async (name: string, parent = '') =>
      (await site.as(coordinator, addUnit, { kind: 'board', name, parent, since: '' })).id
    board = await add('Nämnden')
    office = await add('Kontoret', board)
    const by = { organisation: 'arboga', created_at: now, created_by: 'anna', changed_at: now, changed_by: 'anna' }
    karin = await site.asOwner(
      async (db) =>
        (
          await db
            .insertInto('person')
            .values({ ...by, name: 'Karin Dahl', email: 'karin@arboga.example' })
            .returning('id')
            .executeTakeFirstOrThrow()
        ).id,
    )
  })
  afterAll(() => site.close())

  const save = async (unit: string | null, written: Record<string, string>, who: Member = coordinator, seen?: string) =>
    site.as(who, saveResponsibilities, {
      unit,
      written,
      seen: seen ?? seenOf((await site.as(who, readResponsibilities, {})).rows, unit),
    })
  const holders = async (unit: string | null, duty: Duty, part: Part = 'responsible') => {
    const { units, rows } = await site.as(reviewer, readResponsibilities, {})
    const held = holdersOf(units, rows)(unit, duty, part)
    return { words: held.holders.map(({ words }) => words), inherited: held.inherited }
  }

  test('is said of the municipality and of a unit, and what is not said is inherited', async () => {
    await save(null, { 'report.responsible': 'Kommundirektören', 'risk.told': 'Säkerhetschefen' })
    await save(board, { 'report.responsible': 'karin@arboga.example, Nämndsekreteraren' })
    expect(await holders(office, 'report')).toEqual({ words: ['Karin Dahl', 'Nämndsekreteraren'], inherited: true })
    expect(await holders(office, 'risk', 'told')).toEqual({ words: ['Säkerhetschefen'], inherited: true })
    expect(await holders(office, 'risk')).toEqual({ words: [], inherited: false })
    // Said anew: what stays is not written again, what is taken away is ended and kept
    expect(await save(board, { 'report.responsible': 'Karin Dahl', 'classify.asked': 'It-chefen' })).toEqual({
      ended: 1,
      added: 1,
    })
    expect(await save(board, {})).toEqual({ ended: 2, added: 0 })
    expect(await holders(office, 'report')).toEqual({ words: ['Kommundirektören'], inherited: true })
    const ended = await site.asOwner((db) =>
      db.selectFrom('responsibility').select(['ended_by']).where('ended_at', 'is not', null).execute(),
    )
    expect(ended).toEqual(Array(3).fill({ ended_by: 'anna' }))
  })

  test('takes a fixed number of statements', async () => {
    expect((await site.statementsOf(() => site.as(coordinator, readResponsibilities, {}))).length).toBe(3)
    await save(board, { 'report.responsible': 'A' })
    const { rows } = await site.as(coordinator, readResponsibilities, {})
    const saving = () =>
      site.as(coordinator, saveResponsibilities, {
        unit: board,
        written: { 'risk.responsible': 'B, C' },
        seen: seenOf(rows, board),
      })
    expect((await site.statementsOf(saving)).length).toBe(8)
  })

  test('two who write at once do not write over each other, and nothing wrong is saved', async () => {
    await save(board, { 'report.responsible': 'A' }, coordinator, '')
    await expect(save(board, { 'report.responsible': 'B' }, administrator, '')).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await holders(board, 'report')).toEqual({ words: ['A'], inherited: false })
    const wrong = save(board, { 'report.responsible': 'x'.repeat(121), 'risk.told': 'y'.repeat(121) })
    await expect(wrong).rejects.toMatchObject({
      code: 'bad-input',
      faults: [{ field: 'report.responsible' }, { field: 'risk.told' }],
    })
    await expect(save(board, { 'report.responsible': 'A' }, stranger)).rejects.toMatchObject({ code: 'not-found' })
    await expect(save(board, {}, reviewer)).rejects.toMatchObject({ code: 'forbidden' })
    // Another municipality's people are roles here
    await save(null, { 'report.responsible': 'Karin Dahl' }, stranger)
    expect((await site.as(stranger, readResponsibilities, {})).rows).toMatchObject([
      { person: null, role: 'Karin Dahl' },
    ])
  })

  test('what the coordinator has is said, changed on top of what was seen, and kept in history', async () => {
    expect((await site.as(reviewer, readMandate, {})).mandate).toBeNull()
    const say = (version: number, written: Record<string, string>, who: Member = coordinator) =>
      site.as(who, saveMandate, { version, written })
    await say(0, { person: karin, enhet: office, timmar: '4', budget: '200000', 'racker.hours': 'nej' })
    await expect(say(0, { timmar: '40' }, administrator)).rejects.toMatchObject({ code: 'conflict' })
    await say(1, { person: karin, timmar: '8,5' })
    const { mandate } = await site.as(reviewer, readMandate, {})
    expect(mandate).toMatchObject({
      version: 2,
      personName: 'Karin Dahl',
      unit: null,
      hoursAWeek: 8.5,
      budget: null,
      changedBy: 'ANNA',
    })
    const history = await site.asOwner((db) =>
      db
        .selectFrom('register_history')
        .select('version')
        .where('register', '=', 'mandate')
        .orderBy('version')
        .execute(),
    )
    expect(history).toEqual([{ version: 1 }, { version: 2 }])
    await expect(say(2, { person: board, timmar: 'x' })).rejects.toMatchObject({
      faults: [{ field: 'person' }, { field: 'timmar' }],
    })
    await expect(say(2, {}, reviewer)).rejects.toMatchObject({ code: 'forbidden' })
    expect((await site.as(stranger, readMandate, {})).mandate).toBeNull()
  })
})
