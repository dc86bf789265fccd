import { listMail } from '../../../platform/mail/index.ts'
import { inScope } from '../../../platform/tenancy/index.ts'
import { issueInvitations } from '../../organisation/index.ts'
import { saveAnswer } from '../answering/actions/save-answer.ts'
import { submitResponse } from '../answering/actions/submit-response.ts'
import { planWaves } from '../mailings/actions/plan-waves.ts'
import { sendRemindersJob } from '../mailings/jobs/send-reminders.ts'
import { listWaves } from '../mailings/queries/waves.ts'
import { addSurvey, anna, now, owner, type SurveySite, sara } from './survey-site.ts'

/** The day after `now`, in the morning. */
export const morning = new Date('2026-11-25T07:30:00Z')

export type ReminderRound = Awaited<ReturnType<typeof openReminderRound>>

/** A survey whose contacts are invited: Bo and Åke in one municipality, Karin in another. Nothing is in the outbox. */
export async function openReminderRound(site: SurveySite, name: string) {
  // What the rounds before left
  await site.asOwner((db) =>
    db.updateTable('mail').set({ status: 'cancelled' }).where('status', '=', 'queued').execute(),
  )
  const survey = await addSurvey(site, name)
  const added = { organisation: owner, survey, added_at: now, added_by: 'sara', function: null }
  await site.asOwner((db) =>
    db
      .insertInto('contact')
      .values([
        { ...added, respondent: '1984', name: 'Bo', email: 'bo@a.example' },
        { ...added, respondent: '1984', name: 'Åke', email: 'ake@a.example', language: 'en' },
        { ...added, respondent: '1960', name: 'Karin', email: 'karin@x.example' },
      ])
      .execute(),
  )
  const invite = (...whom: (readonly [email: string, respondent: string])[]) =>
    inScope(site.db, sara, 'write', (db) =>
      issueInvitations(
        db,
        { ...sara, now },
        whom.map(([email, organisation]) => ({ organisation, role: 'contact', name: 'N', email, survey })),
      ),
    )
  const run = (at = morning) => sendRemindersJob.run({ db: site.db, now: at })
  const mails = () => inScope(site.db, sara, 'read', (db) => listMail(db, owner, survey))
  const waves = () => inScope(site.db, sara, 'read', (db) => listWaves(db, owner, survey))
  const contents = () =>
    site.asOwner(async (db) => {
      const rows = await db
        .selectFrom('mail as m')
        .innerJoin('mail_content as c', (join) =>
          join.onRef('c.organisation', '=', 'm.organisation').onRef('c.id', '=', 'm.id'),
        )
        .select(['m.to_address', 'c.message'])
        .where('m.survey', '=', survey)
        .execute()
      return new Map(rows.map((row) => [row.to_address, JSON.stringify(row.message)]))
    })
  const plan = async (...days: string[]) => {
    await site.as(sara, planWaves, { survey, days })
    return (await waves()).map(({ id }) => id)
  }
  const answer = (who = anna) =>
    site.as(who, saveAnswer, { survey, question: 'metod', value: { type: 'single', option: 'ja' }, version: 0 })
  const submit = (who = anna) => site.as(who, submitResponse, { survey, unansweredConfirmed: true })

  await invite(['bo@a.example', '1984'], ['ake@a.example', '1984'], ['karin@x.example', '1960'])
  return { survey, invite, run, mails, waves, contents, plan, answer, submit }
}
