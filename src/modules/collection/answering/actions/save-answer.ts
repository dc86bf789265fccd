import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { validateAnswer } from '../../../survey/index.ts'
import { questionId, shownVersion, surveyId, version } from '../../actions/input.ts'
import { requireOpen } from '../../actions/require-open.ts'
import { requireSurvey } from '../../actions/require-survey.ts'
import { QuestionsCorrected, requireUnchanged } from '../../correction/actions/questions-corrected.ts'
import { findAnswers, writeAnswers } from '../../queries/answers.ts'
import { fingerprint } from '../../rules/fingerprint.ts'
import { refusePart } from '../../together/actions/require-part.ts'
import { AnswerConflict } from './answer-conflict.ts'

export interface SavedAnswer {
  /** Of the answer as it is now stored. */
  readonly version: number
  readonly savedAt: Date
}

/**
 * Saves the answer to one question, for the organisation: whoever may answer every section, or has this one. No answer (null) takes
 * the answer back; its row stays. Two statements: the survey, and the write with its checks.
 *
 * @throws Problem `forbidden` with whom to ask, `closed`, `not-ready` before the first day, `already-submitted`, `not-found` for a question that is
 *   not there or a survey that does not ask the organisation, `bad-input`; AnswerConflict; QuestionsCorrected
 */
export const saveAnswer = defineAction({
  name: 'answer.save',
  permission: 'survey.contribute',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, question: questionId, version, shown: shownVersion, value: z.unknown() }),
  run: async (context, input): Promise<SavedAnswer> => {
    const { db, organisation, person, now } = context
    const survey = await requireSurvey(db, input.survey)
    await requireOpen(survey, { db, organisation, now })
    await requireUnchanged(db, survey, input.shown, [input.question])
    const question = survey.questionnaire.questions.find(({ id }) => id === input.question)
    if (!question) throw new Problem('not-found')
    const validated = validateAnswer(question, input.value)
    if (!validated.ok) {
      throw new Problem('bad-input', {
        faults: validated.faults.map(({ message }) => ({ field: question.id, message })),
      })
    }
    const key = { organisation, owner: survey.owner, survey: survey.id }
    const write = { question: question.id, value: validated.value, version: input.version }
    const by = { person, now, asked: survey.version }
    const versions = await writeAnswers(db, key, { section: question.section, answers: [write] }, by)
    if (versions === 'corrected') throw new QuestionsCorrected()
    if (versions === 'forbidden') throw await refusePart(context, survey, question.section)
    if (typeof versions === 'string') throw new Problem(versions)
    const saved = versions.get(question.id)
    if (saved === undefined) {
      const theirs = (await findAnswers(db, key)).get(question.id) ?? null
      // Sent again since the first reply was lost, or answered alike by two: nobody has anything to choose between
      if (theirs && fingerprint(theirs.value) === fingerprint(validated.value)) {
        return { version: theirs.version, savedAt: theirs.savedAt }
      }
      throw new AnswerConflict([{ question: question.id, theirs, mine: validated.value }])
    }
    return { version: saved, savedAt: now }
  },
  audit: ({ survey, question }, saved) => ({ subject: `${survey}/${question}`, detail: { version: saved.version } }),
})
