import type { By, Db } from '../../units/queries/units.ts'
import type { MandateValues } from '../rules/read-mandate.ts'

/** What the coordinator has to work with, as it stands. */
export interface Mandate extends MandateValues {
  readonly id: string
  readonly version: number
  readonly changedAt: Date
  readonly changedBy: string | null
  readonly personName: string | null
  readonly unitName: string | null
}

/** Null where nothing has been said. One statement. */
export async function findMandate(db: Db, organisation: string): Promise<Mandate | null> {
  const row = await db
    .selectFrom('mandate as m')
    .leftJoin('person as p', (join) =>
      join.onRef('p.organisation', '=', 'm.organisation').onRef('p.id', '=', 'm.person'),
    )
    .leftJoin('unit as u', (join) => join.onRef('u.organisation', '=', 'm.organisation').onRef('u.id', '=', 'm.unit'))
    .leftJoin('identity.user as h', 'h.id', 'm.changed_by')
    .selectAll('m')
    .select(['p.name as person_name', 'u.name as unit_name', 'h.name as by_name'])
    .where('m.organisation', '=', organisation)
    .where('m.ended_at', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    version: row.version,
    changedAt: row.changed_at,
    changedBy: row.by_name,
    personName: row.person_name,
    unitName: row.unit_name,
    person: row.person,
    unit: row.unit,
    mandate: row.mandate,
    decidedBy: row.decided_by,
    decidedOn: row.decided_on,
    budget: row.budget,
    hoursAWeek: row.hours_a_week === null ? null : Number(row.hours_a_week),
    competence: row.competence,
    enough: {
      mandate: row.mandate_enough,
      budget: row.budget_enough,
      hours: row.hours_enough,
      competence: row.competence_enough,
    },
  }
}

/** Saves it on top of a version; null where there was none. Gives whether it was in that version. One statement. */
export async function saveMandate(
  db: Db,
  { organisation, person: by, now }: By,
  known: { readonly id: string; readonly version: number } | null,
  { person, unit, mandate, decidedBy, decidedOn, budget, hoursAWeek, competence, enough }: MandateValues,
): Promise<boolean> {
  const values = {
    person,
    unit,
    mandate,
    decided_by: decidedBy,
    decided_on: decidedOn,
    budget,
    hours_a_week: hoursAWeek === null ? null : String(hoursAWeek),
    competence,
    mandate_enough: enough.mandate,
    budget_enough: enough.budget,
    hours_enough: enough.hours,
    competence_enough: enough.competence,
    changed_at: now,
    changed_by: by,
  }
  if (known === null) {
    await db
      .insertInto('mandate')
      .values({ organisation, created_at: now, created_by: by, ...values })
      .execute()
    return true
  }
  const { numUpdatedRows } = await db
    .updateTable('mandate')
    .set(values)
    .where('organisation', '=', organisation)
    .where('id', '=', known.id)
    .where('version', '=', known.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
