import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import type { Contact } from '../../contact.ts'
import { listContacts } from '../../queries/list-contacts.ts'
import { listRecipients, type MailedRecipient } from '../queries/recipients.ts'
import { listStandings, type RespondentStanding } from '../queries/reminders.ts'
import { listTemplates, type StoredTemplate } from '../queries/templates.ts'
import { listWaves, takenDays, type Wave } from '../queries/waves.ts'
import { proposeDays } from '../rules/plan-waves.ts'
import { type ReminderRecipients, reminderRecipients } from '../rules/reminder-recipients.ts'
import { statusesOf } from './send-wave.ts'

/** Whom a wave would reach now. */
export interface RecipientsNow extends ReminderRecipients<Contact> {
  readonly standings: ReadonlyMap<string, RespondentStanding>
  /** Respondents that have not submitted, and have nobody to write to. */
  readonly withoutContact: readonly string[]
}

export interface SurveyWaves {
  readonly survey: Survey
  readonly waves: readonly Wave[]
  /** Days that would be sensible, beside those there are. */
  readonly proposed: readonly string[]
  readonly now: RecipientsNow
}

/** The reminders of a survey of one's own, and whom they would reach now. Four statements. @throws Problem `not-found` */
export const readWaves = defineAction({
  name: 'reminder.list',
  permission: 'survey.invite',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async (context, input): Promise<SurveyWaves> => {
    const survey = await requireOwnSurvey(context, input.survey)
    const waves = await listWaves(context.db, context.organisation, survey.id)
    const proposed = survey.closedAt === null ? proposeDays(survey, dayOf(context.now), takenDays(waves)) : []
    return { survey, waves, proposed, now: await recipientsNow(context, survey.id) }
  },
})

export interface OneWave {
  readonly survey: Survey
  readonly wave: Wave
  /** What it says, for one that is still to be sent. */
  readonly templates: readonly StoredTemplate[]
  /** For one that is still to be sent. */
  readonly now: RecipientsNow | null
  /** For one that was sent. */
  readonly mailed: readonly MailedRecipient[]
}

/** One wave, with whom it would reach or has reached. Five statements at most. @throws Problem `not-found` */
export const readWave = defineAction({
  name: 'reminder.read',
  permission: 'survey.invite',
  effect: 'read',
  input: z.strictObject({ survey: surveyId, wave: z.string().max(64) }),
  run: async (context, input): Promise<OneWave> => {
    const survey = await requireOwnSurvey(context, input.survey)
    const waves = await listWaves(context.db, context.organisation, survey.id)
    const wave = waves.find(({ id }) => id === input.wave)
    if (!wave) throw new Problem('not-found')
    const waits = wave.status === 'planned' || wave.status === 'paused'
    const unsent = survey.closedAt === null && wave.status !== 'sent' && wave.status !== 'cancelled'
    return {
      survey,
      wave,
      templates: unsent ? await listTemplates(context.db, survey, wave.id) : [],
      now: waits ? await recipientsNow(context, survey.id) : null,
      mailed: wave.status === 'sent' ? await listRecipients(context.db, context.organisation, survey.id, wave.id) : [],
    }
  },
})

async function recipientsNow({ db, organisation, now }: ActionContext, survey: string): Promise<RecipientsNow> {
  const standings = await listStandings(db, organisation, survey)
  const contacts = await listContacts(db, organisation, survey, now)
  const reached = new Set(contacts.map(({ respondent }) => respondent))
  const withoutContact = [...standings].flatMap(([respondent, { status }]) =>
    status === 'complete' || reached.has(respondent) ? [] : [respondent],
  )
  return { ...reminderRecipients(contacts, statusesOf(standings)), standings, withoutContact }
}
