import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../platform/database/testing.ts'
import { gapBySystem } from '../rules/state/gap.ts'
import { type MeasureSite, members, openMeasureSite } from '../testing/measure-site.ts'
import { addEvidence, endEvidence, fetchEvidence } from './evidence/add-evidence.ts'
import { readGap } from './gap/read-gap.ts'
import { readMeasureTies } from './read-measure-ties.ts'
import { addMeasure } from './requirements/add-measure.ts'
import { decideApplicability } from './requirements/decide-applicability.ts'
import { listRequirements } from './requirements/list-requirements.ts'
import { readRequirement } from './requirements/read-requirement.ts'
import { serveRequirement, unserveRequirement } from './requirements/serve-requirement.ts'

const { coordinator, owner, reviewer, stranger } = members
const backup = 'iso27002/8.13'
const continuity = 'iso27002/5.30'

describe.each(databaseKinds)('requirements, measures and evidence on the %s database', (kind) => {
  let site: MeasureSite
  beforeAll(async () => {
    site = await openMeasureSite(kind)
  })
  afterEach(() =>
    site.asOwner((db) =>
      sql`truncate evidence, measure_requirement, measure, applicability, catalogue cascade`.execute(db),
    ),
  )
  afterAll(() => site.close())

  const written = { name: 'Öva återläsning', status: 'done', owner: '', dueOn: '2026-12-31', covers: 'whole' }
  const add = (part: Partial<typeof written> = {}, requirement = backup) =>
    site.as(coordinator, addMeasure, { requirement, ...written, ...part })
  const show = (measure: string, part: object = {}) =>
    site.as(coordinator, addEvidence, {
      measure,
      kind: 'text',
      name: 'Protokoll',
      link: '',
      document: '',
      shownOn: '2026-11-24',
      validUntil: '',
      ...part,
    })
  const stateOf = async (requirement: string, at?: Date) =>
    (await site.as(coordinator, readRequirement, { requirement }, at)).state

  test('a requirement is met by a measure that is done once something shows it, until that expires', async () => {
    expect(await stateOf(backup)).toBe('not-assessed')
    const { id } = await add()
    expect(await site.as(reviewer, readRequirement, { requirement: backup })).toMatchObject({
      state: 'partly',
      why: 'not-shown',
    })
    await show(id, { validUntil: '2026-12-01' })
    expect(await stateOf(backup)).toBe('met')
    expect(await stateOf(backup, new Date('2026-12-01T12:00:00Z'))).toBe('met')
    expect(
      await site.as(reviewer, readRequirement, { requirement: backup }, new Date('2026-12-02T12:00:00Z')),
    ).toMatchObject({ state: 'partly', why: 'expired' })
  })

  test('one measure serves many requirements, and is taken from one without the other', async () => {
    const { id } = await add()
    await show(id)
    const { others } = await site.as(coordinator, readRequirement, { requirement: continuity })
    expect(others).toEqual([{ id, name: 'Öva återläsning' }])
    await site.as(coordinator, serveRequirement, { requirement: continuity, measure: id, covers: 'part' })
    expect([await stateOf(backup), await stateOf(continuity)]).toEqual(['met', 'partly'])
    // Said again it is changed, not doubled
    await site.as(coordinator, serveRequirement, { requirement: continuity, measure: id, covers: 'whole' })
    const again = await site.as(coordinator, readRequirement, { requirement: continuity })
    expect([again.state, again.measures.length, again.others]).toEqual(['met', 1, []])
    await site.as(coordinator, unserveRequirement, { requirement: backup, measure: id })
    expect([await stateOf(backup), await stateOf(continuity)]).toEqual(['not-assessed', 'met'])
    const gone = site.as(coordinator, unserveRequirement, { requirement: backup, measure: id })
    await expect(gone).rejects.toMatchObject({ code: 'not-found' })
  })

  test('evidence may be a link or a document in force, and is taken away after a question', async () => {
    const { id } = await add()
    await show(id, { kind: 'document', name: 'Policyn', document: site.policy })
    await show(id, { kind: 'link', name: 'Ärendet', link: 'https://arenden.example/1', shownOn: '2026-11-25' })
    const { measures, documents } = await site.as(coordinator, readRequirement, { requirement: backup })
    expect(documents).toEqual([{ id: site.policy, name: 'Informationssäkerhetspolicy' }])
    expect(measures[0]?.evidence.map(({ name, shownOn }) => [name, shownOn])).toEqual([
      ['Ärendet', '2026-11-25'],
      ['Policyn', '2026-11-24'],
    ])
    for (const { id: evidence } of measures[0]?.evidence ?? []) {
      await expect(site.as(coordinator, endEvidence, { evidence, confirmed: false })).rejects.toMatchObject({
        code: 'bad-input',
      })
      await site.as(coordinator, endEvidence, { evidence, confirmed: true })
    }
    expect(await stateOf(backup)).toBe('partly')
  })

  test('evidence may be a file, which is fetched by who reads measures', async () => {
    const { id } = await add()
    const bytes = Buffer.from('%PDF-1.7\nprotokoll')
    const sent = { kind: 'file', name: 'Protokollet', file: { name: 'Protokoll.pdf', bytes }, validUntil: '2027-11-24' }
    await expect(show(id, { ...sent, name: '', file: null })).rejects.toMatchObject({
      code: 'bad-input',
      faults: [{ field: 'name' }, { field: 'file' }, { field: 'bekrafta' }],
    })
    const ofOtherKind = show(id, { ...sent, kind: 'text', pledged: true })
    await expect(ofOtherKind).rejects.toMatchObject({ faults: [{ field: 'file' }] })
    await show(id, { ...sent, pledged: true })
    const { measures } = await site.as(coordinator, readRequirement, { requirement: backup })
    const [found] = measures[0]?.evidence ?? []
    const file = { name: 'Protokoll.pdf', type: 'pdf', size: bytes.length }
    expect(found).toMatchObject({ kind: 'file', name: 'Protokollet', file, validUntil: '2027-11-24' })
    const ties = await site.as(reviewer, readMeasureTies, { measure: id })
    expect(ties.evidence).toMatchObject([{ file }])
    const evidence = found?.id ?? ''
    expect(Buffer.compare((await site.as(reviewer, fetchEvidence, { evidence })).bytes, bytes)).toBe(0)
    await expect(site.as(stranger, fetchEvidence, { evidence })).rejects.toMatchObject({ code: 'not-found' })
    await site.as(coordinator, endEvidence, { evidence, confirmed: true })
    await expect(site.as(coordinator, fetchEvidence, { evidence })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('a decision replaces the one before, which is kept', async () => {
    const decision = { requirement: 'iso27002/8.30', reason: '', decidedBy: 'KS § 18', decidedOn: '2026-11-24' }
    const decide = (part: object) => site.as(coordinator, decideApplicability, { ...decision, ...part })
    await expect(decide({ applicable: 'nej' })).rejects.toMatchObject({ code: 'bad-input' })
    await decide({ applicable: 'nej', reason: 'Kommunen utvecklar inget.' })
    expect(await stateOf(decision.requirement)).toBe('not-applicable')
    await decide({ applicable: 'ja', decidedOn: '2026-11-30' })
    const { state, decisions } = await site.as(reviewer, readRequirement, { requirement: decision.requirement })
    expect(state).toBe('not')
    expect(decisions.map(({ applicable, replacedAt }) => [applicable, replacedAt === null])).toContainEqual([
      true,
      true,
    ])
    expect(decisions).toHaveLength(2)
  })

  test('an owner works with what is their own, and with nothing else', async () => {
    const another = await add()
    const own = await site.as(owner, addMeasure, { requirement: backup, ...written, owner: site.people.anna })
    const { measures } = await site.as(owner, readRequirement, { requirement: backup })
    expect(measures.filter((measure) => measure.own).map(({ id, owner: name }) => [id, name])).toEqual([
      [own.id, 'Maria Holm'],
    ])
    const evidence = { kind: 'text', name: 'Foto', link: '', document: '', shownOn: '2026-11-24', validUntil: '' }
    await site.as(owner, addEvidence, { measure: own.id, ...evidence })
    for (const attempt of [
      () => site.as(owner, addEvidence, { measure: another.id, ...evidence }),
      () => site.as(owner, unserveRequirement, { requirement: backup, measure: another.id }),
      () => site.as(owner, serveRequirement, { requirement: continuity, measure: another.id, covers: 'whole' }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' })
    }
  })

  test('nothing of it is another municipality’s', async () => {
    const { id } = await add()
    await show(id)
    expect((await site.as(stranger, readRequirement, { requirement: backup })).measures).toEqual([])
    expect((await site.as(stranger, listRequirements, {})).states.get(backup)).toBe('not-assessed')
    const tie = site.as(stranger, serveRequirement, { requirement: backup, measure: id, covers: 'whole' })
    await expect(tie).rejects.toMatchObject({ code: 'not-found' })
    await expect(
      site.as(stranger, addMeasure, { requirement: backup, ...written, owner: site.people.anna }),
    ).rejects.toBeDefined()
  })

  test('a requirement that no catalogue has is not found, and nothing is written', async () => {
    await expect(add({}, 'iso27002/9.99')).rejects.toMatchObject({ code: 'not-found' })
    await expect(site.as(coordinator, readRequirement, { requirement: 'x/y' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('says everything that is wrong with a measure at once', async () => {
    await expect(add({ name: ' ', covers: '', dueOn: 'snart' })).rejects.toMatchObject({
      code: 'bad-input',
      faults: [{ field: 'name' }, { field: 'covers' }, { field: 'dueOn' }],
    })
  })

  test('the gap is read of units, systems and levels as they are', async () => {
    const { id } = await add()
    await show(id)
    const { catalogue, situation } = await site.as(reviewer, readGap, {})
    expect(situation.units.map(({ name, parent }) => [name, parent])).toEqual([
      ['Barn- och utbildningsnämnden', null],
      ['Ängskolan', site.units.board],
    ])
    expect(situation.assets.map(({ name, levels }) => [name, levels])).toEqual([
      ['Journalen', { confidentiality: 3, availability: 2 }],
      ['Webbplatsen', { confidentiality: 0, availability: 1 }],
    ])
    const technological = gapBySystem(catalogue, situation).map(({ cells }) => cells.at(-1))
    expect(technological.map((cell) => cell?.met)).toEqual([1, 1])
    expect(technological[0]?.demanded).toBeGreaterThan(technological[1]?.demanded ?? 0)
  })

  test('reads with few statements, whatever the number of measures', async () => {
    const count = async () => [
      (await site.statementsOf(() => site.as(coordinator, listRequirements, {}))).length,
      (await site.statementsOf(() => site.as(coordinator, readRequirement, { requirement: backup }))).length,
      (await site.statementsOf(() => site.as(coordinator, readGap, {}))).length,
    ]
    const before = await count()
    expect(before).toEqual([4, 8, 6])
    for (let i = 0; i < 20; i += 1) await add({ name: `Åtgärd ${i}` })
    expect(await count()).toEqual(before)
  })
})
