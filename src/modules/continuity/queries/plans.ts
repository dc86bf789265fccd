import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { PlanText } from '../rules/plan-parts.ts'
import type { Db } from './chain.ts'
import type { By } from './processes.ts'

export interface PlanVersion extends PlanText {
  readonly id: string
  readonly number: number
  readonly state: 'draft' | 'in-force' | 'replaced'
  readonly saved: number
  readonly changedAt: string
  readonly changedBy: string
  readonly decidedAt: string | null
  readonly decidedBy: string | null
}

/** Who does what, or whom to reach; with what the registers of people and suppliers have now. */
export interface PlanContact {
  readonly id: string
  readonly kind: 'role' | 'contact'
  readonly duty: string
  readonly name: string
  /** Of a person their title, of a supplier whom to ask for there. */
  readonly about: string | null
  readonly phone: string | null
  readonly email: string | null
  /** A person or a supplier that has ended. */
  readonly gone: boolean
}

export type TriggerKind = Selectable<Tables['plan_trigger']>['kind']

export interface PlanTrigger {
  readonly id: string
  readonly register: 'asset' | 'supplier' | 'person' | 'unit'
  readonly record: string
  readonly name: string
  readonly kind: TriggerKind
  readonly noticedAt: string
}

export interface PlanProcess {
  readonly id: string
  readonly name: string
  readonly tolerable: number | null
  readonly recovery: number | null
}

export interface PlanState {
  readonly id: string
  readonly name: string
  readonly summary: string | null
  readonly ended: boolean
  readonly unitName: string | null
  readonly ownerName: string | null
  readonly account: string | null
  readonly nextReview: string | null
  readonly exercisedOn: string | null
  readonly revision: 'none' | 'needed'
  readonly reviseBy: string | null
  /** The draft and what is in force, as far as they are. */
  readonly versions: readonly PlanVersion[]
  readonly contacts: readonly PlanContact[]
  /** What has changed beneath it and nobody has dealt with, the oldest first. */
  readonly triggers: readonly PlanTrigger[]
  /** What it is for, what stands the least first. */
  readonly processes: readonly PlanProcess[]
}

/** A plan and all of it. One statement; undefined where there is no such plan. */
export async function readPlanState(db: Db, organisation: string, plan: string): Promise<PlanState | undefined> {
  const { rows } = await sql<{ state: PlanState }>`
    select jsonb_build_object('id', p.id, 'name', p.name, 'summary', p.summary, 'ended', p.ended_at is not null,
      'unitName', u.name, 'ownerName', o.name, 'account', o.account, 'nextReview', p.next_review,
      'exercisedOn', p.exercised_on, 'revision', p.revision, 'reviseBy', p.revise_by,
      'versions', coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'number', v.number, 'state', v.state,
          'activation', v.activation, 'alternatives', v.alternatives, 'resources', v.resources,
          'communication', v.communication, 'return_to_normal', v.return_to_normal, 'saved', v.saved,
          'changedAt', v.changed_at, 'changedBy', coalesce(c.name, v.changed_by), 'decidedAt', v.decided_at,
          'decidedBy', coalesce(d.name, v.decided_by)) order by v.number desc)
        from plan_version v left join identity."user" c on c.id = v.changed_by left join identity."user" d on d.id = v.decided_by
        where v.organisation = p.organisation and v.plan = p.id and v.state <> 'replaced'), '[]'),
      'contacts', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'duty', c.duty,
          'name', coalesce(w.name, s.name, c.name), 'about', coalesce(w.title, s.contact_name),
          'phone', coalesce(c.phone, w.phone, s.contact_phone), 'email', coalesce(w.email, s.contact_email),
          'gone', coalesce(w.ended_at, s.ended_at) is not null) order by c.kind desc, c.added_at, c.id)
        from plan_contact c
          left join person w on w.organisation = c.organisation and w.id = c.person
          left join supplier s on s.organisation = c.organisation and s.id = c.supplier
        where c.organisation = p.organisation and c.plan = p.id and c.ended_at is null), '[]'),
      'triggers', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'register', t.register, 'record', t.record,
          'name', t.name, 'kind', t.kind, 'noticedAt', t.noticed_at) order by t.noticed_at, t.id)
        from plan_trigger t where t.organisation = p.organisation and t.plan = p.id and t.handled_at is null), '[]'),
      'processes', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'tolerable', r.tolerable_hours,
          'recovery', r.recovery_hours) order by r.tolerable_hours nulls last, r.ordered, r.id)
        from process r where r.organisation = p.organisation and r.plan = p.id and r.ended_at is null), '[]')
    ) as state
    from continuity_plan p
      left join unit u on u.organisation = p.organisation and u.id = p.unit
      left join person o on o.organisation = p.organisation and o.id = p.owner
    where p.organisation = ${organisation} and p.id = ${plan}::uuid`.execute(db)
  return rows[0]?.state
}

/** Begins the draft of a plan with a text. @throws a unique violation, told as `conflict`, where there is one. One statement. */
export async function insertPlanDraft(db: Db, by: By, plan: string, text: PlanText): Promise<void> {
  await sql`
    insert into plan_version (organisation, plan, number, activation, alternatives, resources, communication,
      return_to_normal, started_at, started_by, changed_at, changed_by)
    select ${by.organisation}, ${plan}::uuid, coalesce(max(v.number), 0) + 1, ${text.activation}, ${text.alternatives},
      ${text.resources}, ${text.communication}, ${text.return_to_normal}, ${by.now}::timestamptz, ${by.person},
      ${by.now}::timestamptz, ${by.person}
    from plan_version v where v.organisation = ${by.organisation} and v.plan = ${plan}::uuid`.execute(db)
}

/** Saves a draft as it was when its form was opened. Gives whether it was so still. One statement. */
export async function savePlanDraft(
  db: Db,
  { organisation, person, now }: By,
  { plan, saved, text }: { readonly plan: string; readonly saved: number; readonly text: PlanText },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('plan_version')
    .set({ ...text, saved: saved + 1, changed_at: now, changed_by: person })
    .where('organisation', '=', organisation)
    .where('plan', '=', plan)
    .where('state', '=', 'draft')
    .where('saved', '=', saved)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** What was in force is so no longer. One statement. */
export async function replacePlanInForce(db: Db, organisation: string, plan: string): Promise<void> {
  await db
    .updateTable('plan_version')
    .set({ state: 'replaced' })
    .where('organisation', '=', organisation)
    .where('plan', '=', plan)
    .where('state', '=', 'in-force')
    .execute()
}

/** The draft is in force, as it was saved then. Gives whether it was so still. One statement. */
export async function putPlanInForce(
  db: Db,
  { organisation, person, now }: By,
  { plan, saved }: { readonly plan: string; readonly saved: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('plan_version')
    .set({ state: 'in-force', decided_at: now, decided_by: person, changed_at: now, changed_by: person })
    .where('organisation', '=', organisation)
    .where('plan', '=', plan)
    .where('state', '=', 'draft')
    .where('saved', '=', saved)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The plan is in force, and what had changed beneath it has been dealt with. One statement. */
export async function markPlanDecided(db: Db, by: By, plan: string, today: string): Promise<void> {
  await sql`
    update continuity_plan set status = 'in-force', decided_on = ${today}::date, reviewed_on = ${today}::date, revision = 'none',
      next_review = (${today}::date + make_interval(months => coalesce(review_months, 12)))::date,
      changed_at = ${by.now}::timestamptz, changed_by = ${by.person}
    where organisation = ${by.organisation} and id = ${plan}::uuid`.execute(db)
}

/** Somebody has gone through what has changed, and the text stands. One statement. Gives whether anything waited. */
export async function markPlanRevised(db: Db, { organisation, person, now }: By, plan: string, today: string) {
  const { numUpdatedRows } = await db
    .updateTable('continuity_plan')
    .set({ revision: 'none', reviewed_on: today, changed_at: now, changed_by: person })
    .where('organisation', '=', organisation)
    .where('id', '=', plan)
    .where('revision', '=', 'needed')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export interface NewContact {
  readonly plan: string
  readonly kind: 'role' | 'contact'
  readonly duty: string
  readonly person: string | null
  readonly supplier: string | null
  readonly name: string | null
  readonly phone: string | null
}

/** One statement. */
export async function insertContact(db: Db, { organisation, person, now }: By, contact: NewContact): Promise<void> {
  await db
    .insertInto('plan_contact')
    .values({ organisation, ...contact, added_at: now, added_by: person })
    .execute()
}

/** One statement. Gives whether there was such a one. */
export async function endContact(
  db: Db,
  { organisation, person, now }: By,
  { plan, contact }: { readonly plan: string; readonly contact: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('plan_contact')
    .set({ ended_at: now, ended_by: person })
    .where('organisation', '=', organisation)
    .where('plan', '=', plan)
    .where('id', '=', contact)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
