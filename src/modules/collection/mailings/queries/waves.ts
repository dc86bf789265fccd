import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'

type Db = Transaction<Tables>

export type WaveStatus = 'planned' | 'paused' | 'sent' | 'cancelled' | 'stopped' | 'missed'

/** A day on which those are reminded who have not submitted, and what became of it. */
export interface Wave {
  readonly id: string
  /** An event over time is of a kind; this one reminds. */
  readonly kind: 'reminder'
  /** ISO date. */
  readonly plannedFor: string
  /** In whose name it is sent: a person's id, and their name where they have an account. */
  readonly plannedBy: string
  readonly plannerName: string | null
  readonly status: WaveStatus
  /** When it was sent, cancelled, stopped or passed over. */
  readonly settledAt: Date | null
  readonly sentAt: Date | null
  /** Mails in all, and those to respondents that had not started, and that had begun, when it was sent. */
  readonly recipients: number
  readonly notStarted: number
  readonly partial: number
  /** How its mails have fared. What waits has not been sent yet, or failed for the time being. */
  readonly waiting: number
  readonly delivered: number
  readonly bounced: number
  readonly cancelled: number
}

/** The waves of a survey by day, with how their mails have fared. For its owner. One statement. */
export async function listWaves(db: Db, owner: string, survey: string): Promise<readonly Wave[]> {
  const { rows } = await sql<WaveRow>`
    select w.id, w.planned_for, w.planned_by, u.name, w.status, w.settled_at,
           count(r.mail)::integer as recipients,
           count(*) filter (where r.standing = 'not-started')::integer as not_started,
           count(*) filter (where r.standing = 'partial')::integer as partial,
           count(*) filter (where m.status = 'queued')::integer as waiting,
           count(*) filter (where m.status = 'sent')::integer as delivered,
           count(*) filter (where m.status = 'bounced')::integer as bounced,
           count(*) filter (where m.status = 'cancelled')::integer as cancelled
    from reminder_wave w
      left join identity."user" u on u.id = w.planned_by
      left join reminder_mail r on r.organisation = w.organisation and r.survey = w.survey and r.wave = w.id
      left join mail m on m.organisation = r.organisation and m.id = r.mail
    where w.organisation = ${owner} and w.survey = ${survey}
    group by w.organisation, w.survey, w.id, u.name
    order by w.planned_for, w.planned_at, w.id`.execute(db)
  return rows.map((row) => ({
    id: row.id,
    kind: 'reminder',
    plannedFor: row.planned_for,
    plannedBy: row.planned_by,
    plannerName: row.name,
    status: row.status,
    settledAt: row.settled_at,
    sentAt: row.status === 'sent' ? row.settled_at : null,
    recipients: row.recipients,
    notStarted: row.not_started,
    partial: row.partial,
    waiting: row.waiting,
    delivered: row.delivered,
    bounced: row.bounced,
    cancelled: row.cancelled,
  }))
}

/** Days that have a wave, planned or sent. */
export function takenDays(waves: readonly Wave[]): readonly string[] {
  return waves
    .filter(({ status }) => status === 'planned' || status === 'paused' || status === 'sent')
    .map(({ plannedFor }) => plannedFor)
}

interface WaveRow {
  readonly id: string
  readonly planned_for: string
  readonly planned_by: string
  readonly name: string | null
  readonly status: WaveStatus
  readonly settled_at: Date | null
  readonly recipients: number
  readonly not_started: number
  readonly partial: number
  readonly waiting: number
  readonly delivered: number
  readonly bounced: number
  readonly cancelled: number
}

export interface WaveKey {
  readonly organisation: string
  readonly survey: string
  readonly id: string
}

/** Plans waves, in the name of a person. One statement. */
export async function addWaves(
  db: Db,
  of: { readonly organisation: string; readonly survey: string },
  days: readonly string[],
  by: { readonly person: string; readonly now: Date },
): Promise<void> {
  await db
    .insertInto('reminder_wave')
    .values(
      days.map((planned_for) => ({
        organisation: of.organisation,
        survey: of.survey,
        planned_for,
        planned_by: by.person,
        planned_at: by.now,
      })),
    )
    .execute()
}

/** A wave that nobody else changes or sends until this transaction ends. One statement. */
export async function holdWave(
  db: Db,
  key: WaveKey,
): Promise<{ readonly plannedFor: string; readonly plannedBy: string; readonly status: WaveStatus } | null> {
  const row = await db
    .selectFrom('reminder_wave')
    .select(['planned_for', 'planned_by', 'status'])
    .where('organisation', '=', key.organisation)
    .where('survey', '=', key.survey)
    .where('id', '=', key.id)
    .forUpdate()
    .executeTakeFirst()
  return row ? { plannedFor: row.planned_for, plannedBy: row.planned_by, status: row.status } : null
}

/** Whether a later wave of the same survey is due as well. One statement. */
export async function hasLaterDueWave(db: Db, key: WaveKey, plannedFor: string, today: string): Promise<boolean> {
  const row = await db
    .selectFrom('reminder_wave')
    .select('id')
    .where('organisation', '=', key.organisation)
    .where('survey', '=', key.survey)
    .where('status', '=', 'planned')
    .where('planned_for', '>', plannedFor)
    .where('planned_for', '<=', today)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Changes a wave. One statement. */
export async function changeWave(
  db: Db,
  key: WaveKey,
  change: {
    readonly status?: WaveStatus
    readonly settledAt?: Date | null
    readonly plannedFor?: string
    readonly plannedBy?: string
    readonly plannedAt?: Date
  },
): Promise<void> {
  const { status, settledAt, plannedFor, plannedBy, plannedAt } = change
  await db
    .updateTable('reminder_wave')
    .set({
      ...(status !== undefined && { status }),
      ...(settledAt !== undefined && { settled_at: settledAt }),
      ...(plannedFor !== undefined && { planned_for: plannedFor }),
      ...(plannedBy !== undefined && { planned_by: plannedBy }),
      ...(plannedAt !== undefined && { planned_at: plannedAt }),
    })
    .where('organisation', '=', key.organisation)
    .where('survey', '=', key.survey)
    .where('id', '=', key.id)
    .execute()
}

/** A wave whose day has come, of whatever organisation. */
export interface DueWave extends WaveKey {
  readonly plannedBy: string
}

/** The waves whose day has come, the earliest first. One statement. */
export async function listDueWaves(db: Kysely<Tables>, today: string): Promise<readonly DueWave[]> {
  return asWorker(db, async (worker) => {
    const rows = await worker
      .selectFrom('reminder_wave')
      .select(['organisation', 'survey', 'id', 'planned_by'])
      .where('status', '=', 'planned')
      .where('planned_for', '<=', today)
      .orderBy('planned_for')
      .orderBy('id')
      .execute()
    return rows.map(({ planned_by, ...key }) => ({ ...key, plannedBy: planned_by }))
  })
}

/** Stops a wave that nobody may send, with an entry in the log of its organisation. Gives whether it still waited. One statement. */
export async function stopWave(db: Kysely<Tables>, wave: DueWave, now: Date): Promise<boolean> {
  return asWorker(db, async (worker) => {
    const { organisation, survey, id, plannedBy } = wave
    const { rows } = await sql<{ stopped: boolean }>`
      select stop_reminder_wave(${organisation}, ${survey}, ${id}::uuid, ${plannedBy}, ${now}::timestamptz) as stopped`.execute(
      worker,
    )
    return rows[0]?.stopped === true
  })
}

/** The worker's role sees which waves there are, whoever planned them, and nothing of whom they are to reach. */
async function asWorker<T>(db: Kysely<Tables>, run: (worker: Kysely<Tables>) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    await sql`set local role lagesbild_worker`.execute(transaction)
    return run(transaction)
  })
}
