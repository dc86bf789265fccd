import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../platform/database/testing.ts'
import { finishDay } from '../../../platform/register/index.ts'
import { planRegister } from '../plan-register.ts'
import { type ContinuitySite, members, now, openContinuitySite } from '../testing/continuity-site.ts'
import { addContact, removeContact } from './contacts.ts'
import { addFoundProcesses, findProcesses } from './find-processes.ts'
import { decidePlan, readPlan, revisePlan, writePlan } from './plans.ts'
import { judgeProcess, openProcess, readContinuity, readImpactForm } from './processes.ts'

const { coordinator, owner, manager, reviewer, stranger } = members
const text = {
  activation: 'När journalen är borta',
  alternatives: 'På papper',
  resources: null,
  communication: 'Ring',
  return_to_normal: 'För in',
}
const serious = Object.fromEntries(
  ['4h', '24h', '3d', '1w', '1m'].map((period, at) => [`life.${period}`, `${Math.min(at, 3)}`]),
)
const blank = { tolerable_hours: '', recovery_hours: '', point_hours: '' }

describe.each(databaseKinds)('continuity on the %s database', (kind) => {
  let site: ContinuitySite
  beforeAll(async () => {
    site = await openContinuitySite(kind)
  })
  afterAll(() => site.close())

  test('an owner judges a process, and sees what it stands on that is too slow', async () => {
    const supplier = await site.add('supplier', { name: 'Treva AB', recovery_hours: 30 })
    const system = await site.add('asset', {
      kind: 'system',
      name: 'Treva',
      recovery_hours: 4,
      loss_hours: 48,
      supplier,
    })
    const care = await site.add('asset', { kind: 'process', name: 'Hemtjänst' })
    await site.link(care, system)
    const id = await site.add('process', { name: 'Hemtjänst', asset: care, owner: site.maria })
    const { version } = await site.as(owner, readImpactForm, id)
    const judged = { id, version, levels: serious, ...blank, recovery_hours: '24', point_hours: '4' }
    await expect(
      site.as(owner, judgeProcess, { ...judged, levels: { ...serious, 'life.1m': '1' } }),
    ).rejects.toMatchObject({
      code: 'bad-input',
      faults: [{ field: 'life' }],
    })
    await expect(site.as(reviewer, judgeProcess, judged)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(site.as(stranger, judgeProcess, judged)).rejects.toMatchObject({ code: 'conflict' })
    const statements = await site.statementsOf(() => site.as(owner, judgeProcess, judged))
    expect(statements.length).toBeLessThanOrEqual(10)
    await expect(site.as(owner, judgeProcess, judged)).rejects.toMatchObject({ code: 'conflict' })

    const { open, record } = await site.as(reviewer, openProcess, id)
    // Serious after a week: the last period before it
    expect(record.values).toMatchObject({ tolerable_hours: 72, recovery_hours: 24, judged_on: '2026-11-30' })
    expect(record.values).toMatchObject({ next_review: '2027-11-30', chain_by: '2026-11-30' })
    expect(open.chain).toMatchObject({ verdict: 'slow', weakest: { hours: 30, node: { name: 'Treva AB', depth: 2 } } })
    expect(open.findings.map(({ kind }) => kind)).toEqual(['slow', 'loss', 'no-plan'])
    expect((await site.as(stranger, readContinuity, {})).processes).toEqual([])
    const read = await site.statementsOf(() => site.as(reviewer, readContinuity, {}))
    // Who asks, the processes and their chains
    expect(read).toHaveLength(3)
  })

  test('a plan is written by its owner, decided by a manager, and then only replaced', async () => {
    const plan = await site.add('continuity_plan', { name: 'Utan journal', owner: site.maria })
    await expect(site.as(manager, writePlan, { plan, saved: 0, text })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(site.as(stranger, readPlan, plan)).rejects.toMatchObject({ code: 'not-found' })
    await site.as(owner, writePlan, { plan, saved: 0, text: { ...text, activation: ' ' } })
    expect((await site.as(manager, readPlan, plan)).missing).toEqual(['activation', 'roles', 'contacts'])
    await expect(site.as(manager, decidePlan, { plan, saved: 1 })).rejects.toMatchObject({ code: 'not-ready' })
    await site.as(owner, writePlan, { plan, saved: 1, text })
    await expect(site.as(owner, writePlan, { plan, saved: 1, text })).rejects.toMatchObject({ code: 'conflict' })

    const contact = { plan, kind: 'role', duty: 'Leder', name: 'maria holm', phone: '' } as const
    await expect(site.as(owner, addContact, contact)).rejects.toMatchObject({ faults: [{ field: 'phone' }] })
    await site.as(owner, addContact, { ...contact, phone: '070-1' })
    await site.as(owner, addContact, { ...contact, kind: 'contact', duty: 'Jour', name: 'Jouren', phone: '070-2' })
    await expect(site.as(owner, decidePlan, { plan, saved: 2 })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(site.as(manager, decidePlan, { plan, saved: 1 })).rejects.toMatchObject({ code: 'conflict' })
    await site.as(manager, decidePlan, { plan, saved: 2 })
    const { inForce, draft, plan: state } = await site.as(reviewer, readPlan, plan)
    expect(inForce).toMatchObject({ number: 1, state: 'in-force', decidedBy: 'per', ...text })
    expect([draft, state.nextReview]).toEqual([null, '2027-11-30'])
    expect(state.contacts.map(({ name, phone }) => [name, phone])).toEqual([
      ['Maria Holm', '070-1'],
      ['Jouren', '070-2'],
    ])

    await site.as(owner, writePlan, { plan, saved: 0, text: { ...text, activation: 'Annat' } })
    expect((await site.as(owner, readPlan, plan)).inForce?.activation).toBe(text.activation)
    await site.as(manager, decidePlan, { plan, saved: 1 })
    expect((await site.as(owner, readPlan, plan)).inForce).toMatchObject({ number: 2, activation: 'Annat' })
    const [first] = state.contacts
    await site.as(owner, removeContact, { plan, contact: first?.id ?? '' })
    expect((await site.as(owner, readPlan, plan)).plan.contacts).toHaveLength(1)
  })

  test('what changes beneath a plan in force asks for it to be gone through, whatever changed it', async () => {
    const unit = await site.add('unit', { kind: 'board', name: 'Nämnden' })
    const person = await site.add('person', { name: 'Eva', phone: '1' })
    const supplier = await site.add('supplier', { name: 'Lön AB' })
    const system = await site.add('asset', { kind: 'system', name: 'Lönita', supplier })
    const spare = await site.add('asset', { kind: 'system', name: 'Reserven' })
    const pay = await site.add('asset', { kind: 'process', name: 'Löner' })
    await site.link(pay, system)
    const plan = await site.add('continuity_plan', {
      name: 'Utan lön',
      unit,
      owner: site.maria,
      status: 'in-force',
      decided_on: '2026-01-01',
    })
    const draft = await site.add('continuity_plan', { name: 'Utkast', unit })
    await site.add('process', { name: 'Löner', asset: pay, plan })
    await site.as(coordinator, addContact, { plan, kind: 'role', duty: 'Leder', name: 'Eva', phone: '' })
    const state = async (id = plan) => (await site.as(coordinator, readPlan, id)).plan
    const change = (table: 'unit' | 'person' | 'supplier' | 'asset', id: string, to: object) =>
      site.asOwner((db) =>
        db
          .updateTable(table)
          .set({ ...to, changed_at: now, changed_by: 'anna' } as never)
          .where('id', '=', id)
          .execute(),
      )
    const noticed = async () => {
      const { triggers, revision, reviseBy } = await state()
      expect([revision, reviseBy]).toEqual(triggers.length === 0 ? ['none', null] : ['needed', '2026-12-30'])
      return triggers.map(({ kind, name }) => `${kind} ${name}`)
    }
    await change('asset', system, { description: 'annat' })
    expect(await noticed()).toEqual([])
    await change('person', person, { phone: '2' })
    await change('person', person, { phone: '3' })
    await site.link(pay, spare)
    await change('asset', system, { supplier: null, status: 'phasing-out' })
    await change('unit', unit, { name: 'Nya nämnden' })
    expect((await noticed()).toSorted()).toEqual([
      'needed Reserven',
      'phasing-out Lönita',
      'reached-otherwise Eva',
      'renamed Nämnden',
      'supplier Lönita',
    ])
    expect((await state(draft)).revision).toBe('none')

    await site.as(owner, revisePlan, { plan })
    expect(await noticed()).toEqual([])
    await change('person', person, { ended_at: now })
    expect(await noticed()).toEqual(['ended Eva'])
    // Pressed as done on the first page, it is gone through too
    await site.db.transaction().execute(async (db) => {
      await sql`select set_config('lagesbild.organisation', 'arboga', true), set_config('lagesbild.person', 'maria', true)`.execute(
        db,
      )
      const context = { db, now, organisation: 'arboga', person: 'maria', role: 'owner' } as never
      await finishDay(planRegister, context, { id: plan, what: 'revise_by', day: '2026-12-30', next: undefined })
    })
    expect(await noticed()).toEqual([])
  })

  test('critical processes are found among assets and among what such boards usually have', async () => {
    const unit = await site.add('unit', { kind: 'board', name: 'Vård- och omsorgsnämnden' })
    const alarms = await site.add('asset', { kind: 'process', name: 'Trygghetslarm i hemmet', unit })
    const found = await site.as(coordinator, findProcesses, {})
    expect(found.assets).toContainEqual(expect.objectContaining({ id: alarms, unitName: 'Vård- och omsorgsnämnden' }))
    const services = found.units.find(({ id }) => id === unit)?.services.map(({ id }) => id)
    // Home care is there since before, and the alarms stand in the register of assets
    expect(services).toEqual(['home-health', 'care-homes', 'assessment'])
    await expect(site.as(coordinator, addFoundProcesses, { assets: [], services: [] })).rejects.toMatchObject({
      code: 'bad-input',
    })
    const chosen = {
      assets: [alarms],
      services: [
        { unit, service: 'care-homes' },
        { unit, service: 'rescue' },
      ],
    }
    expect(await site.as(coordinator, addFoundProcesses, chosen)).toBe(2)
    expect(await site.as(coordinator, addFoundProcesses, chosen)).toBe(0)
    const names = (await site.as(coordinator, readContinuity, {})).processes.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['Trygghetslarm i hemmet', 'Särskilt boende']))
  })
})
