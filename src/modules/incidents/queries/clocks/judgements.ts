import type { Judged } from '../../rules/clocks/law-clocks.ts'
import type { Outcome } from '../../rules/clocks/questions.ts'
import type { By, Db } from '../events.ts'

export interface NewJudgement {
  readonly incident: string
  readonly about: Judged
  readonly version: number
  readonly answers: Readonly<Record<string, string>>
  readonly outcome: Outcome
  readonly reason: string | null
}

/** Keeps how an incident was judged, beside the times before. One statement. */
export async function addJudgement(db: Db, { organisation, person, now }: By, judgement: NewJudgement): Promise<void> {
  await db
    .insertInto('incident_judgement')
    .values({
      organisation,
      ...judgement,
      answers: JSON.stringify(judgement.answers),
      judged_at: now,
      judged_by: person,
    })
    .execute()
}

/** The boards and companies that can be controllers. One statement. */
export async function listControllers(db: Db, organisation: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('organisation', '=', organisation)
    .where('kind', 'in', ['board', 'company'])
    .where('ended_at', 'is', null)
    .orderBy('name')
    .limit(200)
    .execute()
}

/** Says whose personal data was hit. Two statements. */
export async function setControllers(
  db: Db,
  { organisation, person, now }: By,
  incident: string,
  units: readonly string[],
): Promise<void> {
  await db
    .updateTable('incident_controller')
    .set({ removed_at: now, changed_at: now, changed_by: person })
    .where('organisation', '=', organisation)
    .where('incident', '=', incident)
    .where('removed_at', 'is', null)
    .$if(units.length > 0, (all) => all.where('unit', 'not in', units))
    .execute()
  if (units.length === 0) return
  const set = { changed_at: now, changed_by: person, removed_at: null }
  await db
    .insertInto('incident_controller')
    .values(units.map((unit) => ({ organisation, incident, unit, ...set })))
    .onConflict((conflict) => conflict.columns(['organisation', 'incident', 'unit']).doUpdateSet(set))
    .execute()
}
