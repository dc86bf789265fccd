import { addRows, changeTexts, type Db } from '../queries.ts'
import { planRows, planText, processRows } from './continuity-rows.ts'
import type { Making } from './making.ts'

const day = 24 * 3_600_000
const periods = ['4h', '24h', '3d', '1w', '1m'] as const

/** Every process of the register as a critical one, twelve plans, and a supplier's number that has changed since. Six statements. */
export async function addContinuity(db: Db, making: Making): Promise<void> {
  const { place, made, now, id, on, accounts } = making
  if (place.id !== 'ekebro') return
  const organisation = place.id
  const assetOf = (name: string) => place.assets.find((asset) => asset.name === name)
  const before = (days: number) => new Date(now.getTime() - days * day)
  const manager = accounts.get('per.ask@ekebro.example') ?? made.created_by
  const plans = planRows.map(({ name, summary, of, decided, review, exercised, exercise }) => ({
    ...made,
    id: id('continuity_plan', name),
    name,
    summary,
    unit: id('unit', assetOf(of)?.unit ?? ''),
    owner: id('person', assetOf(of)?.owner ?? ''),
    status: decided === null ? 'draft' : 'in-force',
    decided_on: decided === null ? null : on(String(decided)),
    review_months: 12,
    next_review: on(String(review)),
    exercise_months: 24,
    exercised_on: exercised === null ? null : on(String(exercised)),
    next_exercise: on(String(exercise)),
    revision: 'none',
  }))
  const versions = planRows.map((row) => ({
    organisation,
    id: id('plan_version', row.name),
    plan: id('continuity_plan', row.name),
    number: 1,
    state: row.decided === null ? 'draft' : 'in-force',
    ...planText(row),
    saved: 1,
    started_at: before(600),
    started_by: made.created_by,
    changed_at: before(20 - (row.decided ?? 0)),
    changed_by: made.created_by,
    decided_at: row.decided === null ? null : before(-row.decided),
    decided_by: row.decided === null ? null : manager,
  }))
  const contacts = planRows.flatMap((row) => {
    const contact = (kind: string, duty: string, who: Readonly<Record<string, unknown>>) => ({
      organisation,
      id: id('plan_contact', `${row.name} ${duty}`),
      plan: id('continuity_plan', row.name),
      kind,
      duty,
      person: null,
      supplier: null,
      name: null,
      phone: null,
      ...who,
      added_at: before(400),
      added_by: made.created_by,
    })
    return [
      contact('role', 'Leder arbetet', { person: id('person', assetOf(row.of)?.owner ?? ''), phone: '0220-55 10 00' }),
      contact('role', 'Håller kontakt med driften', { person: id('person', 'Amir Haddad'), phone: '0220-55 10 20' }),
      contact('contact', 'Leverantörens jour', { supplier: id('supplier', row.supplier) }),
      contact('contact', 'Tjänsteman i beredskap', { name: 'TiB Ekebro', phone: '0220-55 11 12' }),
    ]
  })
  const processes = processRows.map(({ name, hours, plan, review }) => ({
    ...made,
    changed_at: before(6),
    id: id('process', name),
    name,
    summary: assetOf(name)?.summary ?? null,
    unit: id('unit', assetOf(name)?.unit ?? ''),
    owner: id('person', assetOf(name)?.owner ?? ''),
    asset: id('asset', name),
    plan: id('continuity_plan', plan),
    tolerable_hours: hours?.[0] ?? null,
    recovery_hours: hours?.[1] ?? null,
    point_hours: hours?.[2] ?? null,
    judged_on: hours === null ? null : on(String(review - 365)),
    next_review: hours === null ? null : on(String(review)),
  }))
  const impacts = processRows.flatMap(({ name, impact }) =>
    Object.entries(impact).flatMap(([category, levels]) =>
      periods.map((period, at) => ({
        organisation,
        process: id('process', name),
        category,
        period,
        level: Number(levels[at]),
        judged_at: before(6),
        judged_by: made.created_by,
      })),
    ),
  )
  await addRows(db, 'continuity_plan', plans)
  await addRows(db, 'plan_version', versions)
  await addRows(db, 'plan_contact', contacts)
  await addRows(db, 'process', processes)
  await addRows(db, 'process_impact', impacts)
  await changeTexts(db, { organisation, table: 'supplier', column: 'contact_phone' }, [
    { id: id('supplier', 'Treva AB'), value: '08-465 004 90', at: before(4), by: String(made.created_by) },
  ])
}
