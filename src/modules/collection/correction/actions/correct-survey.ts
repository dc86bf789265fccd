import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { type FieldFault, Problem } from '../../../../platform/problem/index.ts'
import {
  cleanText,
  compareVersions,
  type Fault,
  movesOf,
  publishVersion,
  type QuestionChange,
  type Questionnaire,
  readQuestionnaire,
  type Survey,
  standAfter,
} from '../../../survey/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import { messages } from '../messages.ts'
import { countResponses, listSubmitted, moveSurvey, storeCorrectedStandings } from '../queries/corrections.ts'

const longestSource = 2_000_000
const longestReason = 2000
const input = { survey: surveyId, source: z.string().max(longestSource) }

/** What a correction would do, told before it is done: which questions, and how many have begun. Nothing of what they answered. */
export interface CorrectionPreview {
  readonly survey: Survey
  readonly changes: readonly QuestionChange[]
  readonly begun: number
  readonly submitted: number
}

/** Thrown where the corrected questions cannot be taken, with what is wrong in them line by line. */
export class CorrectionRefused extends Problem {
  readonly sourceFaults: readonly Fault[]

  constructor(faults: readonly FieldFault[], sourceFaults: readonly Fault[] = []) {
    super('bad-input', { faults })
    this.sourceFaults = sourceFaults
  }
}

/** @throws CorrectionRefused; Problem `closed`, `not-found`, `not-ready` */
export const previewCorrection = defineAction({
  name: 'correction.preview',
  permission: 'survey.issue',
  effect: 'read',
  input: z.strictObject(input),
  run: async (context, { survey: id, source }): Promise<CorrectionPreview> => {
    const { survey, changes } = await requireChange(context, id, source)
    return { survey, changes, ...(await countResponses(context.db, survey.owner, survey.id)) }
  },
})

/**
 * Publishes corrected questions and moves the survey and every response to them: an answer is kept where its question stands, and
 * what is not kept stands in its history. Seven statements, whatever the number of responses.
 *
 * @throws as previewCorrection; Problem `conflict` when it was corrected or closed meanwhile
 */
export const correctSurvey = defineAction({
  name: 'correction.make',
  permission: 'survey.issue',
  effect: 'write',
  input: z.strictObject({ ...input, reason: z.string(), askAnew: z.array(z.string().max(64)).max(500) }),
  run: async (context, { survey: id, source, reason, askAnew }) => {
    const { db, organisation, now } = context
    const { survey, changes, corrected } = await requireChange(context, id, source)
    const told = requireReason(reason)
    const moves = movesOf(changes, new Set(askAnew))
    const version = await publishVersion(db, organisation, { id: survey.questionnaireId, source }, now)
    const versions = { earlier: survey.version, later: version }
    if (!(await moveSurvey(db, survey.id, versions, { reason: told, moves, now }))) throw new Problem('conflict')
    const anew = new Set(moves.filter(({ clear }) => clear).map(({ question }) => question))
    const standings = [...(await listSubmitted(db, organisation, survey.id))].map(([respondent, submitted]) => {
      const { standing, notAsked } = standAfter(corrected, submitted, anew)
      return { organisation: respondent, standing, not_asked: notAsked }
    })
    await storeCorrectedStandings(db, survey.id, standings)
    return { version, questions: changes.map((change) => change.id) }
  },
  audit: ({ survey }, { version, questions }) => ({ subject: survey, detail: { version, questions } }),
})

async function requireChange(
  context: ActionContext,
  id: string,
  source: string,
): Promise<{ survey: Survey; changes: QuestionChange[]; corrected: Questionnaire }> {
  const survey = await requireOwnSurvey(context, id)
  if (survey.issuedAt === null) throw new Problem('not-ready', { detail: messages.correctNotIssued })
  if (survey.closedAt !== null) throw new Problem('closed')
  const read = readQuestionnaire(source, `${survey.questionnaireId}.yaml`)
  const refuse = (message: FieldFault['message'], faults: readonly Fault[] = []) =>
    new CorrectionRefused([{ field: 'source', message }], faults)
  if (!read.ok) throw refuse(messages.correctionFaulty, read.faults)
  if (read.value.id !== survey.questionnaireId) throw refuse(messages.correctionOfAnother)
  const changes = compareVersions(survey.questionnaire, read.value)
  if (changes.length === 0) throw refuse(messages.nothingCorrected)
  return { survey, changes, corrected: read.value }
}

function requireReason(reason: string): string {
  const cleaned = cleanText(reason)
  const refuse = (message: FieldFault['message']) => new CorrectionRefused([{ field: 'reason', message }])
  if (!cleaned.ok) throw refuse(cleaned.message)
  if (cleaned.text === '') throw refuse(messages.reasonMissing)
  if (cleaned.text.length > longestReason) throw refuse(messages.reasonTooLong)
  return cleaned.text
}
