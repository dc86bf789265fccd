import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { type FieldFault, Problem } from '../../../../platform/problem/index.ts'
import { type AnswerValue, openQuestions, type Section, validateAnswer } from '../../../survey/index.ts'
import { questionId, shownVersion, surveyId, version } from '../../actions/input.ts'
import { requireOpen } from '../../actions/require-open.ts'
import { requireSurvey } from '../../actions/require-survey.ts'
import { QuestionsCorrected, requireUnchanged } from '../../correction/actions/questions-corrected.ts'
import { type AnswerWrite, findAnswers, writeAnswers } from '../../queries/answers.ts'
import { answersOf, type StoredAnswer } from '../../response.ts'
import { fingerprint } from '../../rules/fingerprint.ts'
import { refusePart, requirePart } from '../../together/actions/require-part.ts'
import { AnswerConflict, type ConflictingAnswer } from './answer-conflict.ts'

const given = z.strictObject({
  question: questionId,
  value: z.unknown(),
  version,
  /** Fingerprint of the answer that the form was made from: an answer that still has it was not touched. */
  shown: shownVersion,
  before: z.string().max(64).nullable(),
  /** Fingerprint of a proposal that the fields were filled in with, where they were. */
  proposed: z.string().max(64).nullable().default(null),
  /** After a conflict: which answer is to count, and the version of the other's that was shown. */
  keep: z.enum(['mine', 'theirs']).nullable(),
  theirs: version.nullable(),
})

type Given = z.infer<typeof given>

export interface SavedSection {
  /** Ids of the questions that were written. */
  readonly saved: readonly string[]
  /** Ids of the section's questions that these answers opened. */
  readonly opened: readonly string[]
}

/**
 * Saves the questions of one section together: all of them or nothing. Only answers that the person changed are written.
 *
 * @throws as saveAnswer, with every fault and every conflict of the section at once
 */
export const saveSection = defineAction({
  name: 'answer.save-section',
  permission: 'survey.contribute',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, section: questionId, answers: z.array(given).max(500) }),
  run: async (context, input): Promise<SavedSection> => {
    const { db, organisation, person, now } = context
    const survey = await requireSurvey(db, input.survey)
    await requireOpen(survey, { db, organisation, now })
    for (const { question, shown } of input.answers) await requireUnchanged(db, survey, shown, [question])
    const section = survey.questionnaire.sections.find(({ id }) => id === input.section)
    if (!section) throw new Problem('not-found')
    const values = validateAll(section, input.answers)

    const key = { organisation, owner: survey.owner, survey: survey.id }
    await requirePart(context, survey, section.id)
    const stored = await findAnswers(db, key)
    const { writes, conflicts } = sortOut(input.answers, values, stored)
    if (conflicts.length > 0) throw new AnswerConflict(conflicts)
    if (writes.length === 0) return { saved: [], opened: [] }

    const by = { person, now, asked: survey.version }
    const versions = await writeAnswers(db, key, { section: section.id, answers: writes }, by)
    if (versions === 'corrected') throw new QuestionsCorrected()
    if (versions === 'forbidden') throw await refusePart(context, survey, section.id)
    if (typeof versions === 'string') throw new Problem(versions)
    if (versions.size < writes.length) {
      // Someone saved between the reading and the writing
      const fresh = await findAnswers(db, key)
      const stale = writes.filter(({ question }) => !versions.has(question))
      throw new AnswerConflict(
        stale.map(({ question, value }) => ({ question, theirs: fresh.get(question) ?? null, mine: value })),
      )
    }
    const before = answersOf(stored)
    const after = new Map(before)
    for (const { question, value } of writes) value === null ? after.delete(question) : after.set(question, value)
    const wasOpen = openQuestions(survey.questionnaire, before)
    const isOpen = openQuestions(survey.questionnaire, after)
    return {
      saved: writes.map(({ question }) => question),
      opened: section.questions.map(({ id }) => id).filter((id) => isOpen.has(id) && !wasOpen.has(id)),
    }
  },
  audit: ({ survey, section }, { saved }) => ({ subject: `${survey}/${section}`, detail: { saved } }),
})

/** The answers as they are to be kept, by question. @throws Problem `bad-input` with every fault */
function validateAll(section: Section, answers: readonly Given[]): Map<string, AnswerValue | null> {
  const faults: FieldFault[] = []
  const values = new Map<string, AnswerValue | null>()
  for (const { question: id, value, keep } of answers) {
    const question = section.questions.find((candidate) => candidate.id === id)
    if (!question) throw new Problem('not-found')
    if (keep === 'theirs') continue
    const validated = validateAnswer(question, value)
    if (validated.ok) values.set(id, validated.value)
    else faults.push(...validated.faults.map(({ message }) => ({ field: id, message })))
  }
  if (faults.length > 0) throw new Problem('bad-input', { faults })
  return values
}

function sortOut(
  answers: readonly Given[],
  values: ReadonlyMap<string, AnswerValue | null>,
  stored: ReadonlyMap<string, StoredAnswer>,
): { writes: AnswerWrite[]; conflicts: ConflictingAnswer[] } {
  const writes: AnswerWrite[] = []
  const conflicts: ConflictingAnswer[] = []
  for (const { question, version, before, proposed, keep, theirs } of answers) {
    const mine = values.get(question)
    if (mine === undefined) continue
    const now = stored.get(question)
    const print = fingerprint(mine)
    const untouched = keep === null && before !== null && print === before
    // A proposal is nobody's answer: where a colleague has answered meanwhile, theirs stands
    const overtaken = keep === null && print === proposed && now !== undefined
    if (untouched || overtaken || print === fingerprint(now?.value)) continue
    const basis = keep === 'mine' && theirs !== null ? theirs : version
    if (basis === (now?.version ?? 0)) writes.push({ question, value: mine, version: basis })
    else conflicts.push({ question, theirs: now ?? null, mine })
  }
  return { writes, conflicts }
}
