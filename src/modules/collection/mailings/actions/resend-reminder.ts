import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import { lockFrame } from '../../queries/frame.ts'
import { listContacts } from '../../queries/list-contacts.ts'
import { collectionState } from '../../rules/collection-state.ts'
import { messages } from '../messages/index.ts'
import { listRecipients } from '../queries/recipients.ts'
import { holdSubmissions, listStandings, replaceReminderMail } from '../queries/reminders.ts'
import { holdWave } from '../queries/waves.ts'
import { queueReminders } from './send-wave.ts'

/**
 * Sends a reminder that bounced once more, to the address that the contact has now and with a link that works. Nineteen statements at most.
 *
 * @throws Problem `not-found`, `closed`, and `not-ready` where it did not bounce, or where the recipient is not to be reminded any more
 */
export const resendReminder = defineAction({
  name: 'reminder.resend',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, wave: z.uuid(), contact: z.uuid() }),
  run: async (context, input): Promise<{ readonly name: string }> => {
    const { db, organisation, now } = context
    const survey = await requireOwnSurvey(context, input.survey)
    if (collectionState(survey, dayOf(now)) !== 'open') throw new Problem('closed')
    await lockFrame(db, organisation, survey.id)
    const wave = await holdWave(db, { organisation, survey: survey.id, id: input.wave })
    if (wave?.status !== 'sent') throw new Problem('not-found')
    const mailed = await listRecipients(db, organisation, survey.id, input.wave)
    const before = mailed.find(({ contact }) => contact === input.contact)
    if (!before) throw new Problem('not-found')
    if (before.state !== 'bounced') throw new Problem('not-ready', { detail: messages.resendNotBounced })
    await holdSubmissions(db, organisation, survey.id)
    const standings = await listStandings(db, organisation, survey.id)
    const contact = (await listContacts(db, organisation, survey.id, now)).find(({ id }) => id === input.contact)
    const status = contact && standings.get(contact.respondent)?.status
    const invited = contact?.invitation && contact.invitation.state !== 'revoked'
    if (!contact || !invited || status === 'complete')
      throw new Problem('not-ready', { detail: messages.resendNotWanted })
    const recipient = { contact, standing: status ?? 'not-started' } as const
    const [queued] = await queueReminders(context, survey, input.wave, [recipient], standings)
    if (queued) await replaceReminderMail(db, { organisation, survey: survey.id, wave: input.wave }, queued)
    return { name: contact.name }
  },
  audit: ({ survey, wave, contact }) => ({ subject: `${survey}/${wave}`, detail: { contact } }),
})
