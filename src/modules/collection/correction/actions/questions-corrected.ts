import type { ActionContext } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import {
  compareVersions,
  findQuestionnaire,
  type QuestionChange,
  type Questionnaire,
  type Survey,
} from '../../../survey/index.ts'
import { messages } from '../messages.ts'

/** Thrown when an answer was given to a question that has been corrected since. What was written is not taken. */
export class QuestionsCorrected extends Problem {
  constructor() {
    super('conflict', { detail: messages.correctedMeanwhile })
  }
}

/** The questions as a page showed them, and those that are not as they were. @throws Problem `not-found` */
export async function readShownVersion(
  db: ActionContext['db'],
  survey: Survey,
  version: number,
): Promise<{ questionnaire: Questionnaire; changed: ReadonlySet<string> }> {
  if (version < 1 || version > survey.version) throw new Problem('not-found')
  const questionnaire = await findQuestionnaire(db, survey.owner, survey.questionnaireId, version).catch(() => {
    throw new Problem('not-found')
  })
  const changed = compareVersions(questionnaire, survey.questionnaire).filter(asksAnother)
  return { questionnaire, changed: new Set(changed.map(({ id }) => id)) }
}

/** Whether anything about the question itself is not as it was: who is asked and where it stands does not matter to an answer. */
function asksAnother({ changes }: QuestionChange): boolean {
  return changes.some(({ kind }) => kind !== 'moved' && kind !== 'routing' && kind !== 'asked-by')
}

/**
 * Lets an answer be saved that was given on a page of an earlier version, if its question is as it was.
 *
 * @throws QuestionsCorrected
 */
export async function requireUnchanged(
  db: ActionContext['db'],
  survey: Survey,
  shown: number | null | undefined,
  questions: readonly string[],
): Promise<void> {
  if (shown === null || shown === undefined || shown === survey.version) return
  const { changed } = await readShownVersion(db, survey, shown)
  if (questions.some((question) => changed.has(question))) throw new QuestionsCorrected()
}
