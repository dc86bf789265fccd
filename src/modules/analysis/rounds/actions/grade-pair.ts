import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { requireOwnSurvey, surveyId } from '../../actions/require-own-survey.ts'
import { addLink } from '../queries/links.ts'
import type { Pair } from '../rules/link.ts'
import { checkPair } from '../rules/read/check-pair.ts'
import { writeLink } from '../rules/read/write-link.ts'
import { linkedSurveys, requireLink } from './linked-rounds.ts'
import { PairConflict } from './pair-conflict.ts'

const id = z.string().min(1).max(64)
const ids = z.array(id).max(500)
const text = z.string().trim().max(1000)
// Where nothing is written in English, Swedish serves
const reason = z.strictObject({ sv: text, en: text }).transform(({ sv, en }) => ({ sv, en: en === '' ? sv : en }))
const label = z.strictObject({ sv: text.min(1), en: text.min(1) })
const answers = z.array(z.strictObject({ id, label, earlier: ids, later: ids })).max(500)
const sides = { later: id, earlier: id }

const pair = z.discriminatedUnion('grade', [
  z.strictObject({ ...sides, grade: z.literal('identical') }),
  z.strictObject({ ...sides, grade: z.literal('harmonised'), reason, answers }),
  z.strictObject({ ...sides, grade: z.literal('similar'), reason, options: ids }),
  z.strictObject({ ...sides, grade: z.literal('not-comparable'), reason }),
])

/**
 * Grades how a question belongs to an earlier one, or takes it out of the link. A new version of the link; who builds on an older one is
 * refused only where this very pair has changed since.
 *
 * @throws Problem `not-found`, `bad-input` with everything that is wrong with the pair; PairConflict (409) with both
 */
export const gradePair = defineAction({
  name: 'round.grade',
  permission: 'round.link',
  effect: 'write',
  input: z.strictObject({
    survey: surveyId,
    earlier: id,
    question: id,
    /** The version of the link that was looked at. */
    version: z.number().int().positive(),
    /** null takes the question out. */
    pair: pair.nullable(),
  }),
  run: async (context, input) => {
    const survey = await requireOwnSurvey(context, input.survey)
    const linked = await requireLink(context, survey, input.earlier)
    const { stored, earlier, pairs } = linked
    const ofQuestion = (each: Pair) => each.later === input.question
    const current = pairs.find(ofQuestion) ?? null
    if (input.version !== stored.version) {
      const seen = (await requireLink(context, survey, input.earlier, input.version)).pairs.find(ofQuestion) ?? null
      if (!same(seen, current) && !same(current, input.pair)) throw new PairConflict({ stored, current })
    }
    if (input.pair !== null) check(input.pair, input.question, linked)
    const kept = input.pair
    const changed = current === null ? [...pairs, kept] : pairs.map((each) => (ofQuestion(each) ? kept : each))
    const ordered = inOrder(
      changed.filter((each) => each !== null),
      survey.questionnaire.questions.map((question) => question.id),
    )
    const { later, earlier: before } = linkedSurveys(survey, earlier)
    const source = writeLink({ later: later.id, earlier: { kind: earlier.kind, id: before.id }, pairs: ordered })
    const version = stored.version + 1
    await addLink(context.db, survey, { earlier: input.earlier, kind: earlier.kind, version, source }, context)
    return { version }
  },
  audit: ({ survey, earlier, question, pair }, { version }) => ({
    subject: survey,
    detail: { earlier, question, grade: pair?.grade ?? null, version },
  }),
})

function check(pair: Pair, question: string, { survey, earlier }: Linked): void {
  if (pair.later !== question) throw new Problem('bad-input')
  const faults = checkPair(pair, linkedSurveys(survey, earlier))
  if (faults.length === 0) return
  throw new Problem('bad-input', { faults: faults.map(({ part, message }) => ({ field: part, message })) })
}

type Linked = Pick<Awaited<ReturnType<typeof requireLink>>, 'survey' | 'earlier'>

function same(a: Pair | null, b: Pair | null): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  )
}

function inOrder(pairs: readonly Pair[], order: readonly string[]): Pair[] {
  return pairs.toSorted((a, b) => order.indexOf(a.later) - order.indexOf(b.later))
}
