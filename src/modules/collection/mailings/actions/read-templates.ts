import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import type { MailMessage } from '../../../../platform/mail/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import type { Contact } from '../../contact.ts'
import { listContacts } from '../../queries/list-contacts.ts'
import { composeLetter, type LetterFacts, wordsOf } from '../letter.ts'
import { filling } from '../messages/first-letters.ts'
import { findSender, listStandings, type RespondentStanding } from '../queries/reminders.ts'
import { listTemplates, type StoredTemplate } from '../queries/templates.ts'
import { listWaves, type Wave } from '../queries/waves.ts'
import { reminderKinds, type Word } from '../rules/placeholders.ts'
import { readTemplate, type TemplateFault, type TemplateText } from '../rules/template.ts'
import { ofTemplate, templateText } from './template-input.ts'

export interface SurveyMailings {
  readonly survey: Survey
  readonly templates: readonly StoredTemplate[]
  readonly waves: readonly Wave[]
}

/** The letters of a survey of one's own, and its reminders. Three statements. @throws Problem `not-found` */
export const readMailings = defineAction({
  name: 'mailing.list',
  permission: 'survey.invite',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async ({ db, organisation, ...context }, input): Promise<SurveyMailings> => {
    const survey = await requireOwnSurvey({ db, organisation, ...context }, input.survey)
    return {
      survey,
      templates: await listTemplates(db, survey),
      waves: await listWaves(db, organisation, survey.id),
    }
  },
})

export interface ShownTemplate {
  readonly survey: Survey
  /** The wave that it is for; null for what holds for all of them. */
  readonly wave: Wave | null
  readonly stored: StoredTemplate
  /** What is shown: what was typed, or what is kept. */
  readonly text: TemplateText
  readonly faults: readonly TemplateFault[]
  /** As the chosen recipient would get it; null where the text has faults. */
  readonly letter: MailMessage | null
  /** What each placeholder stands for to that recipient. */
  readonly examples: Readonly<Record<Word, string>>
  readonly contacts: readonly Contact[]
  readonly standings: ReadonlyMap<string, RespondentStanding>
  /** Whom it is shown for; null for somebody made up, where there is no contact yet. */
  readonly recipient: Contact | null
}

/**
 * One letter, as it is kept or as it was just typed, filled in for a recipient. What is wrong with it is told, not thrown. Five statements, and
 * one more for a wave's.
 *
 * @throws Problem `not-found`
 */
export const showTemplate = defineAction({
  name: 'template.read',
  permission: 'survey.invite',
  effect: 'read',
  input: z.strictObject({ ...ofTemplate, text: templateText.nullable(), recipient: z.string().max(64).nullable() }),
  run: async (context, input): Promise<ShownTemplate> => {
    const { db, organisation, now } = context
    const { kind, language } = input
    const survey = await requireOwnSurvey(context, input.survey)
    const waves = input.wave === null ? [] : await listWaves(db, organisation, survey.id)
    const wave = waves.find(({ id }) => id === input.wave) ?? null
    if (input.wave !== null && (!wave || !reminderKinds.some((known) => known === kind))) throw new Problem('not-found')
    const templates = await listTemplates(db, survey, input.wave)
    const stored = templates.find((template) => template.kind === kind && template.language === language)
    if (!stored) throw new Problem('not-found')
    const text = input.text ?? stored
    const read = readTemplate(kind, text)
    const contacts = await listContacts(db, organisation, survey.id, now)
    const standings = await listStandings(db, organisation, survey.id)
    const recipient = contacts.find(({ id }) => id === input.recipient) ?? likely(input, contacts, standings)
    const facts = await factsOf(context, survey, language, recipient, standings)
    return {
      survey,
      wave,
      stored,
      text: { subject: text.subject, body: text.body },
      faults: read.ok ? [] : read.faults,
      letter: read.ok ? composeLetter(read.template, facts) : null,
      examples: wordsOf(facts),
      contacts,
      standings,
      recipient,
    }
  },
})

type Standings = ReadonlyMap<string, RespondentStanding>

/** Somebody whom such a letter could go to; otherwise anybody. */
function likely(
  { kind, language }: Pick<StoredTemplate, 'kind' | 'language'>,
  contacts: readonly Contact[],
  standings: Standings,
): Contact | null {
  const wanted = { invitation: null, 'reminder-not-started': null, 'reminder-partial': 'partial', thanks: 'complete' }[
    kind
  ]
  const fits = contacts.filter(({ respondent }) => standings.get(respondent)?.status === wanted)
  return fits.find((contact) => contact.language === language) ?? fits[0] ?? contacts[0] ?? null
}

/** What a letter would tell the recipient, or somebody made up. */
async function factsOf(
  { db, organisation, person, now }: ActionContext,
  survey: Survey,
  language: 'sv' | 'en',
  recipient: Contact | null,
  standings: Standings,
): Promise<LetterFacts> {
  const standing = recipient && standings.get(recipient.respondent)
  const used = recipient?.invitation?.state === 'used'
  return {
    language,
    survey,
    sender: await findSender(db, organisation, person),
    municipality: standing?.name ?? say(language, filling.example.municipality),
    name: recipient?.name ?? say(language, filling.example.name),
    // The secret of a real link is made when the letter is sent
    link: used
      ? { path: `/enkater/${survey.id}`, expiresAt: null }
      : { path: '/inbjudan/…', expiresAt: new Date(`${survey.closesOn}T12:00:00Z`) },
    answered: standing?.answered ?? 0,
    now,
  }
}
