import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { LetterSender } from '../letter.ts'
import type { ReminderStanding } from '../rules/reminder-recipients.ts'

type Db = Transaction<Tables>

/** Lets whoever submits wait until what is being queued is there to be taken back: see `take_back_reminders`. One statement. */
export async function holdSubmissions(db: Db, owner: string, survey: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`reminders/${owner}/${survey}`}, 0))`.execute(db)
}

/** A respondent as a reminder speaks of it. */
export interface RespondentStanding {
  readonly name: string
  /** null where nothing has been saved. */
  readonly status: 'partial' | 'complete' | null
  /** Questions answered so far, where it has begun and not submitted. */
  readonly answered: number
}

/** Every respondent of a survey by id, in the order of the frame. For its owner. One statement. */
export async function listStandings(
  db: Db,
  owner: string,
  survey: string,
): Promise<ReadonlyMap<string, RespondentStanding>> {
  const { rows } = await sql<RespondentStanding & { respondent: string }>`
    select f.respondent, o.name, r.status, coalesce(c.answered, 0) as answered
    from frame_row f join organisation o on o.id = f.respondent
      left join response r on r.organisation = f.respondent and r.owner = f.organisation and r.survey = f.survey
      left join count_answered(${survey}) c on c.respondent = f.respondent
    where f.organisation = ${owner} and f.survey = ${survey}
    order by f.position`.execute(db)
  return new Map(rows.map(({ respondent, ...standing }) => [respondent, standing]))
}

/** Who writes in the name of the organisation in scope. One statement. */
export async function findSender(db: Db, organisation: string, person: string): Promise<LetterSender> {
  return db
    .selectFrom('identity.user as u')
    .innerJoin('organisation as o', (join) => join.on('o.id', '=', organisation))
    .select(['u.name', 'u.email', 'o.name as agency'])
    .where('u.id', '=', person)
    .executeTakeFirstOrThrow()
}

export interface ReminderMail {
  readonly contact: string
  readonly respondent: string
  readonly standing: ReminderStanding
  readonly mail: string
}

/** Writes down who was reminded in a wave. A contact is once in each. One statement. */
export async function addReminderMails(
  db: Db,
  of: { readonly organisation: string; readonly survey: string; readonly wave: string },
  mails: readonly ReminderMail[],
): Promise<void> {
  if (mails.length === 0) return
  await db
    .insertInto('reminder_mail')
    .values(mails.map((mail) => ({ ...of, ...mail })))
    .execute()
}

/** Writes down that a contact was reminded anew in a wave. One statement. */
export async function replaceReminderMail(
  db: Db,
  of: { readonly organisation: string; readonly survey: string; readonly wave: string },
  { contact, respondent, standing, mail }: ReminderMail,
): Promise<void> {
  await db
    .updateTable('reminder_mail')
    .set({ respondent, standing, mail })
    .where('organisation', '=', of.organisation)
    .where('survey', '=', of.survey)
    .where('wave', '=', of.wave)
    .where('contact', '=', contact)
    .execute()
}
