import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { type OutgoingMail, queueMail } from '../../../../platform/mail/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { issueInvitations } from '../../../organisation/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import type { Contact } from '../../contact.ts'
import { lockFrame } from '../../queries/frame.ts'
import { listContacts } from '../../queries/list-contacts.ts'
import { collectionState, daysLeft, isLate } from '../../rules/collection-state.ts'
import { composeLetter } from '../letter.ts'
import {
  addReminderMails,
  findSender,
  holdSubmissions,
  listStandings,
  type RespondentStanding,
} from '../queries/reminders.ts'
import { findTemplates } from '../queries/templates.ts'
import { cancelLetters } from '../queries/waiting-letters.ts'
import { changeWave, hasLaterDueWave, holdWave } from '../queries/waves.ts'
import { dueDay } from '../rules/due-day.ts'
import { type ReminderStanding, reminderRecipients } from '../rules/reminder-recipients.ts'

export interface SentWave {
  readonly outcome: 'sent' | 'missed'
  readonly notStarted: number
  readonly partial: number
}

/**
 * Sends a wave whose day has come: finds who has not submitted, and queues a letter to each of their contacts, all in one transaction. It
 * is done in the name of whoever planned the wave, once, however many try. It is passed over where collection has ended, or where a later
 * wave is due too: nobody gets two reminders on one morning. No contact is changed meanwhile. Seventeen statements, whatever the number of recipients.
 *
 * @throws Problem `not-found`, and `not-ready` where the wave is not due, or not any more
 */
export const sendWave = defineAction({
  name: 'reminder.send',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, wave: z.uuid() }),
  run: async (context, input): Promise<SentWave> => {
    const { db, organisation, now } = context
    const survey = await requireOwnSurvey(context, input.survey)
    const key = { organisation, survey: survey.id, id: input.wave }
    await lockFrame(db, organisation, survey.id)
    const wave = await holdWave(db, key)
    if (!wave) throw new Problem('not-found')
    if (wave.status !== 'planned' || wave.plannedFor > dueDay(now)) throw new Problem('not-ready')
    const today = dayOf(now)
    // Not in the days of grace: the letter would tell of a last day that has passed
    const open = survey.issuedAt !== null && collectionState(survey, today) === 'open' && !isLate(survey, today)
    if (!open || (await hasLaterDueWave(db, key, wave.plannedFor, dueDay(now)))) {
      await changeWave(db, key, { status: 'missed', settledAt: now })
      return { outcome: 'missed', notStarted: 0, partial: 0 }
    }
    await holdSubmissions(db, organisation, survey.id)
    const standings = await listStandings(db, organisation, survey.id)
    const contacts = await listContacts(db, organisation, survey.id, now)
    const { recipients } = reminderRecipients(contacts, statusesOf(standings))
    const mails = await queueReminders(context, survey, input.wave, recipients, standings)
    await addReminderMails(db, { organisation, survey: survey.id, wave: input.wave }, mails)
    await changeWave(db, key, { status: 'sent', settledAt: now })
    const count = (wanted: ReminderStanding) => mails.filter(({ standing }) => standing === wanted).length
    return { outcome: 'sent', notStarted: count('not-started'), partial: count('partial') }
  },
  audit: ({ survey, wave }, { outcome, notStarted, partial }) => ({
    subject: `${survey}/${wave}`,
    detail: { outcome, notStarted, partial },
  }),
})

/** How far those have come that have begun. */
export function statusesOf(standings: ReadonlyMap<string, RespondentStanding>): Map<string, 'partial' | 'complete'> {
  return new Map([...standings].flatMap(([respondent, { status }]) => (status === null ? [] : [[respondent, status]])))
}

interface Recipient {
  readonly contact: Contact
  readonly standing: ReminderStanding
}

/** A link that somebody has not used is valid until the survey closes, and no longer than this. */
const longestLink = 30

/**
 * Queues a reminder of a wave to each. Who has not used their invitation gets a new link, and what still waited to them with the old one is
 * taken back. Nine statements, whatever the number.
 *
 * @returns what was queued, in order
 */
export async function queueReminders(
  { db, organisation, person, now }: ActionContext,
  survey: Survey,
  wave: string,
  recipients: readonly Recipient[],
  standings: ReadonlyMap<string, RespondentStanding>,
): Promise<Array<{ contact: string; respondent: string; standing: ReminderStanding; mail: string }>> {
  if (recipients.length === 0) return []
  const templates = await findTemplates(db, survey, wave)
  const sender = await findSender(db, organisation, person)
  const by = { organisation, person, now }
  const uninvited = recipients.filter(({ contact }) => contact.invitation?.state !== 'used')
  await cancelLetters(
    db,
    { organisation, survey: survey.id },
    recipients.map(({ contact: { respondent, email } }) => ({ respondent, email })),
    now,
  )
  const validDays = Math.min(longestLink, Math.max(1, daysLeft(survey.closesOn, dayOf(now)) + 1))
  const issued = await issueInvitations(
    db,
    by,
    uninvited.map(({ contact: { respondent, name, email, language } }) => {
      return { organisation: respondent, role: 'contact', name, email, language, survey: survey.id, validDays }
    }),
  )
  const links = new Map(uninvited.map(({ contact }, index) => [contact.id, issued[index]]))
  const mails = recipients.map(({ contact, standing }): OutgoingMail => {
    const { respondent, name, email, language } = contact
    const known = standings.get(respondent)
    const link = links.get(contact.id)
    return {
      kind: `reminder.${standing}`,
      to: { name, address: email },
      survey: survey.id,
      respondent,
      message: composeLetter(templates[`reminder-${standing}`][language], {
        language,
        survey,
        sender,
        municipality: known?.name ?? respondent,
        name,
        link: { path: link?.path ?? `/enkater/${survey.id}`, expiresAt: link?.expiresAt ?? null },
        answered: known?.answered ?? 0,
        now,
      }),
    }
  })
  const ids = await queueMail(db, by, mails)
  return recipients.map(({ contact, standing }, index) => ({
    contact: contact.id,
    respondent: contact.respondent,
    standing,
    mail: ids[index] ?? '',
  }))
}
