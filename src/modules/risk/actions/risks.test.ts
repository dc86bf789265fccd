import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Action, perform } from '../../../platform/action/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../../platform/database/testing.ts'
import { riskActions } from '../risk-register.ts'
import { defaultMethod } from '../rules/default-method.ts'
import { writtenFrom } from '../rules/read-method.ts'
import { acceptRisk, readAcceptForm } from './accept.ts'
import { assessRisk, readAssessForm } from './assess.ts'
import { previewRiskMethod, readRiskMethod, saveRiskMethod } from './methods.ts'
import { readRiskOverview } from './read-overview.ts'
import { openRisk } from './read-risk.ts'
import { planMeasure, readTieForm, untieMeasure } from './treat.ts'
import { agreeOnCard, closeWorkshop, judgeCard, readCard, readWorkshop, startWorkshop, turnCard } from './workshops.ts'

const now = new Date('2026-11-30T09:04:00Z')
const later = new Date('2027-02-01T09:00:00Z')
const roles = { anna: 'coordinator', maria: 'owner', jonas: 'manager', olle: 'owner', rita: 'reviewer' } as const

describe.each(databaseKinds)('risks on the %s database', (kind) => {
  let database: TestDatabase
  const scope = (person: string) => ({ person, organisation: person === 'bo' ? 'boden' : 'arboga' })
  const as = <Input, Output>(who: string, action: Action<Input, Output>, input: unknown, at = now) =>
    perform(database.db, scope(who), action, input, at)
  /** The same consequence for every category. */
  const judged = (likelihood: number, consequence: number, reasoning = '') => ({
    likelihood: `${likelihood}`,
    consequences: Object.fromEntries(defaultMethod.categories.map((category) => [category, `${consequence}`])),
    reasoning,
  })
  const add = async (name: string, owner: string | null, values: Readonly<Record<string, string>> = {}) => {
    const { id } = await as('anna', riskActions.create, { fields: { name, owner: owner ?? '', ...values } })
    return id
  }
  let maria: string

  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await database.asOwner(async (db) => {
      for (const id of ['arboga', 'boden']) {
        await db.insertInto('organisation').values({ id, kind: 'municipality', name: id }).execute()
      }
      for (const [id, role] of [...Object.entries(roles), ['bo', 'coordinator'] as const]) {
        await db
          .insertInto('identity.user')
          .values({ id, name: id, email: `${id}@x.example` })
          .execute()
        await db
          .insertInto('membership')
          .values({ organisation: scope(id).organisation, person: id, role })
          .execute()
      }
      const by = { created_at: now, created_by: 'anna', changed_at: now, changed_by: 'anna' }
      const person = await db
        .insertInto('person')
        .values({ organisation: 'arboga', name: 'Maria Holm', account: 'maria', ...by })
        .returning('id')
        .executeTakeFirstOrThrow()
      maria = person.id
    })
  })
  afterAll(() => database.close())

  test('its owner assesses a risk and plans a measure; nobody else of that role, nor another municipality', async () => {
    const risk = await add('Lönerna uteblir', maria)
    for (const [who, code] of [
      ['olle', 'forbidden'],
      ['rita', 'forbidden'],
      ['bo', 'not-found'],
    ] as const) {
      await expect(as(who, assessRisk, { risk, state: 'current', ...judged(4, 4) })).rejects.toMatchObject({ code })
    }
    await expect(as('maria', assessRisk, { risk, state: 'current', ...judged(9, 4) })).rejects.toMatchObject({
      code: 'bad-input',
      faults: [{ field: 'likelihood' }],
    })
    await as('maria', assessRisk, { risk, state: 'current', ...judged(4, 4, 'Hände i våras') })
    await as('maria', assessRisk, { risk, state: 'residual', ...judged(2, 4) })
    const { picture, record } = await as('rita', openRisk, risk)
    expect(record.values).toMatchObject({ current_level: 'high', residual_level: 'medium', assessed_on: '2026-11-30' })
    expect(picture).toMatchObject({ mayAssess: false, wrong: ['high-untreated', 'residual-without-measure'] })
    expect(picture.assessments.map(({ state }) => state).sort()).toEqual(['current', 'residual'])

    await expect(as('maria', planMeasure, { risk, name: '', dueOn: 'snart' })).rejects.toMatchObject({
      faults: [{ field: 'name' }, { field: 'dueOn' }],
    })
    const { measure } = await as('maria', planMeasure, { risk, name: 'Reservrutin', dueOn: '2027-03-31' })
    expect((await as('maria', openRisk, risk)).picture).toMatchObject({
      mayAssess: true,
      wrong: [],
      measures: [{ id: measure, name: 'Reservrutin', owner: 'Maria Holm', dueOn: '2027-03-31' }],
    })
    await expect(as('olle', readTieForm, { risk })).rejects.toMatchObject({ code: 'forbidden' })
    await as('maria', untieMeasure, { risk, measure })
    expect((await as('maria', readTieForm, { risk })).measures).toMatchObject([{ id: measure }])
    const form = await database.statementsOf(() => as('maria', readAssessForm, { risk }))
    expect(form.length).toBe(5)
  })

  test('a manager accepts what the method lets a manager accept, until a day; treated otherwise it ends', async () => {
    const risk = await add('Falska fakturor', maria)
    await expect(as('jonas', readAcceptForm, { risk })).rejects.toMatchObject({ code: 'forbidden' })
    await as('anna', assessRisk, { risk, state: 'current', ...judged(4, 4) })
    await expect(as('anna', acceptRisk, { risk, reason: 'x', until: '2027-01-01' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(as('jonas', acceptRisk, { risk, reason: '', until: '2027-06-01' })).rejects.toMatchObject({
      faults: [{ field: 'reason' }, { field: 'until' }],
    })
    await as('jonas', acceptRisk, { risk, reason: 'Beloppen är små', until: '2027-01-31' })
    const accepted = await as('jonas', openRisk, risk)
    expect(accepted.record.values).toMatchObject({ treatment: 'accept', accepted_until: '2027-01-31' })
    expect(accepted.picture.wrong).toEqual([])
    expect((await as('jonas', openRisk, risk, later)).picture.wrong).toEqual(['acceptance-ended', 'high-untreated'])
    const { version, values } = accepted.record
    await as('anna', riskActions.change, {
      id: risk,
      version,
      fields: { name: String(values.name), treatment: 'reduce' },
    })
    const reduced = await as('jonas', openRisk, risk)
    expect(reduced.record.values.accepted_until).toBeNull()
    expect(reduced.picture).toMatchObject({ risk: { accepted: null }, wrong: ['high-untreated'] })
    // Who did, stays
    expect(reduced.picture.acceptances).toMatchObject([{ level: 'high', role: 'manager', until: '2027-01-31' }])
  })

  test('in a workshop nobody sees what another judged before the card is turned, and nobody changes it after', async () => {
    const risk = await add('Journalen går inte att nå', maria)
    const names = { name: 'Omsorgen', heldOn: '2026-11-30' }
    await expect(
      as('anna', startWorkshop, { ...names, name: '', risks: [], threats: [], own: '' }),
    ).rejects.toMatchObject({ faults: [{ field: 'name' }, { field: 'cards' }] })
    const { id: workshop, cards } = await as('anna', startWorkshop, {
      ...names,
      risks: [risk],
      threats: ['attack-ransom', 'finns-inte'],
      own: 'Vi tappar nycklarna\n\nVi tappar nycklarna\n',
    })
    expect(cards).toBe(3)
    const at = { workshop, risk }
    await as('maria', judgeCard, { ...at, ...judged(2, 2) })
    await as('maria', judgeCard, { ...at, ...judged(2, 5, 'Journalen är allt') })
    await as('jonas', judgeCard, { ...at, ...judged(5, 2) })
    for (const who of ['anna', 'jonas', 'olle']) {
      const { judgements, card } = await as(who, readCard, at)
      expect(judgements.filter(({ person }) => person !== who)).toEqual([])
      expect(card).toMatchObject({ judged: 2, turned: false, agreed: false })
    }
    await expect(as('anna', agreeOnCard, { ...at, ...judged(3, 3) })).rejects.toMatchObject({ code: 'conflict' })
    await expect(as('maria', turnCard, at)).rejects.toMatchObject({ code: 'forbidden' })
    await as('anna', turnCard, at)
    await expect(as('olle', judgeCard, { ...at, ...judged(1, 1) })).rejects.toMatchObject({ code: 'conflict' })
    expect((await as('olle', readCard, at)).judgements).toMatchObject([
      { name: 'jonas', likelihood: 5 },
      { name: 'maria', likelihood: 2, reasoning: 'Journalen är allt' },
    ])
    await as('anna', agreeOnCard, { ...at, ...judged(3, 4, 'Reservrutinen finns') })
    expect((await as('maria', openRisk, risk)).picture.assessments).toMatchObject([{ state: 'current', workshop }])
    await as('anna', closeWorkshop, { workshop })
    const open = await as('maria', readWorkshop, { workshop })
    const other = open.cards.find((card) => card.risk !== risk)?.risk
    expect(open.workshop.closed).toBe(true)
    for (const [who, action] of [
      ['maria', judgeCard],
      ['anna', turnCard],
    ] as const) {
      const input = { workshop, risk: other, ...(action === judgeCard ? judged(1, 1) : {}) }
      await expect(as(who, action as Action<unknown, unknown>, input)).rejects.toMatchObject({ code: 'conflict' })
    }
    await expect(as('bo', readWorkshop, { workshop })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('another method reads old assessments anew, writes over none of them, and is no change of a risk', async () => {
    const risk = await add('Servrar utan uppdateringar', maria)
    await as('anna', assessRisk, { risk, state: 'current', ...judged(2, 5) })
    const before = await as('anna', openRisk, risk)
    expect(before.record.values.current_level).toBe('high')
    const { methods } = await as('anna', readRiskMethod, {})
    const size = { likelihoods: 3, consequences: 3 }
    const form = writtenFrom(methods.now, 'sv', size, '2026-11-30')
    const matrix = [
      ['low', 'low', 'medium'],
      ['low', 'medium', 'medium'],
      ['medium', 'medium', 'high'],
    ]
    const changed = { from: 0, ...form, matrix, decidedBy: 'Kommunstyrelsen' }
    const preview = await as('anna', previewRiskMethod, changed)
    expect(preview.moved.find((each) => each.risk.id === risk)).toMatchObject({ from: 'high', to: 'medium', by: -1 })
    expect((await as('anna', readRiskMethod, {})).methods.saved).toEqual([])
    const statements = await database.statementsOf(() => as('anna', saveRiskMethod, changed))
    expect(statements.length).toBeLessThanOrEqual(6)
    const after = await as('anna', openRisk, risk)
    expect(after.record).toMatchObject({ version: before.record.version, values: { current_level: 'medium' } })
    expect(after.history).toEqual(before.history)
    expect(after.picture.assessments).toEqual(before.picture.assessments)
    expect(after.picture.readings.current).toMatchObject({ level: 'medium', translated: true })
    await expect(as('anna', saveRiskMethod, changed)).rejects.toMatchObject({ code: 'conflict' })
    await expect(as('maria', saveRiskMethod, changed)).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('shows all risks, as they are and between two days, in four statements however many there are', async () => {
    const risk = await add('Det brinner', null)
    await as('anna', assessRisk, { risk, state: 'current', ...judged(1, 1) })
    await as('anna', assessRisk, { risk, state: 'current', ...judged(3, 3) }, later)
    const between = await as('rita', readRiskOverview, { from: '2026-12-31', to: '2027-02-01' }, later)
    const moved = between.risks.find(({ id }) => id === risk)
    expect([moved?.earlier.current?.level, moved?.readings.current?.level]).toEqual(['low', 'high'])
    const first = await as('rita', readRiskOverview, { to: '2026-12-31' }, later)
    expect(first.risks.find(({ id }) => id === risk)?.readings.current?.level).toBe('low')
    expect((await as('bo', readRiskOverview, {})).total).toBe(0)
    const statements = await database.statementsOf(() => as('rita', readRiskOverview, {}))
    expect(statements.length).toBe(4)
    await database.asOwner((db) =>
      sql`insert into risk (organisation, name, created_at, created_by, changed_at, changed_by)
          select 'arboga', 'Risk ' || n, now(), 'x', now(), 'x' from generate_series(1, 300) n`.execute(db),
    )
    expect((await database.statementsOf(() => as('rita', readRiskOverview, {}))).length).toBe(4)
    expect((await database.statementsOf(() => as('rita', openRisk, risk))).length).toBeLessThanOrEqual(7)
  })
})
