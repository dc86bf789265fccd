import type { RequestContext } from '../../../../platform/http/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { type AnswerValue, type Question, type Survey, validateAnswer } from '../../../survey/index.ts'
import { AnswerConflict } from '../../answering/actions/answer-conflict.ts'
import { saveAnswer } from '../../answering/actions/save-answer.ts'
import { answerWords } from '../../rules/answer-words.ts'
import { readFields } from '../../rules/field-values.ts'
import { fingerprint } from '../../rules/fingerprint.ts'
import { type PostedAnswer, parseForm } from '../../rules/parse-form.ts'
import { readShownQuestions } from '../actions/read-corrections.ts'
import type { Unsaved } from './MeanwhilePage.tsx'

type Form = readonly (readonly [string, unknown])[]

/** The version of the questions that a form was made of, null where it does not say. */
export function shownIn(form: Form): number | null {
  const value = form.find(([name]) => name.startsWith('shown.'))?.[1]
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : null
}

/**
 * Takes a form that was made of an earlier version of the questions: answers to questions that are as they were are saved, and what was
 * written to the others is given back.
 *
 * @throws Problem `not-found`, `bad-input`
 */
export async function saveMeanwhile(
  request: RequestContext,
  survey: Survey,
  section: string,
  form: Form,
  version: number,
): Promise<{ saved: number; unsaved: Unsaved[] }> {
  const { questionnaire } = await request.perform(readShownQuestions, { survey: survey.id, version })
  const shown = questionnaire.sections.find(({ id }) => id === section)
  if (!shown) throw new Problem('not-found')
  const { answers, faults } = parseForm(shown.questions, form)
  if (faults.length > 0) throw new Problem('bad-input', { faults })
  const unsaved: Unsaved[] = []
  let saved = 0
  for (const question of shown.questions) {
    const posted = answers.get(question.id)
    if (!posted) continue
    const validated = validateAnswer(question, readFields(question, posted.fields))
    const value = validated.ok ? validated.value : null
    if (validated.ok && fingerprint(value) === (posted.before ?? '')) continue
    if (validated.ok && (await save(request, survey, question, posted, value))) saved += 1
    else unsaved.push({ question, lines: linesOf(question, posted, value, request) })
  }
  return { saved, unsaved }
}

async function save(
  request: RequestContext,
  survey: Survey,
  { id }: Question,
  { version, shown }: PostedAnswer,
  value: AnswerValue | null,
): Promise<boolean> {
  try {
    await request.perform(saveAnswer, { survey: survey.id, question: id, version, shown, value })
    return true
  } catch (error) {
    // Whatever hinders it: what was written is given back on the page
    if (error instanceof AnswerConflict || error instanceof Problem) return false
    throw error
  }
}

/** What was answered, in words; what cannot be read stands as it was written. */
function linesOf(question: Question, { fields }: PostedAnswer, value: AnswerValue | null, request: RequestContext) {
  const lines = answerWords(question, value, request.language)
  return lines.length > 0 ? lines : [fields.written, ...Object.values(fields.texts)].filter((text) => text !== '')
}
