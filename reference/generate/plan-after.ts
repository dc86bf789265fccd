import type { Questionnaire } from '../../src/modules/survey/index.ts'
import type { Plan, QuestionPlan } from './plan.ts'

/** What has changed since an earlier round: percentage points of the first option of a question, by question. */
export type Changes = Readonly<Record<string, number>>

/**
 * The plan of a later round: the shares of an earlier one, moved by the changes, over however many are asked. Questions with
 * options are answered by nearly all that come to them, text by six in ten.
 *
 * @param earlier its counts do not depend on how many are asked
 */
export function planAfter(questionnaire: Questionnaire, earlier: Plan, changes: Changes): Plan {
  const byId = new Map(questionnaire.questions.map((question) => [question.id, question]))
  return (id, asked): QuestionPlan => {
    const question = byId.get(id)
    const before = earlier(id, asked)
    const answered = Math.round(asked * (question?.type === 'text' ? 0.6 : 0.985))
    const change = (changes[id] ?? 0) / 100
    if (question?.type === 'multi') {
      const alone = new Set(question.options.filter((option) => option.exclusive).map((option) => option.id))
      return { answered, counts: scaleMany(before, answered, alone), rows: new Map() }
    }
    const scale = (counts: ReadonlyMap<string, number>) => scaleOne(counts, answered, change)
    return {
      answered,
      counts: scale(before.counts),
      rows: new Map([...before.rows].map(([row, c]) => [row, scale(c)])),
    }
  }
}

/** Whole numbers that add up to `answered`, by the largest remainders; what the first option gains the others lose. */
function scaleOne(counts: ReadonlyMap<string, number>, answered: number, change: number): ReadonlyMap<string, number> {
  const total = [...counts.values()].reduce((sum, each) => sum + each, 0)
  if (total === 0) return new Map()
  const first = ([...counts.values()][0] ?? 0) / total
  const exact = [...counts].map(([id, count], index) => {
    const share = index === 0 ? first + change : (count / total) * (1 - change / (1 - first))
    return { id, whole: Math.floor(share * answered), remainder: (share * answered) % 1 }
  })
  const short = answered - exact.reduce((sum, each) => sum + each.whole, 0)
  const raised = new Set(
    exact
      .toSorted((a, b) => b.remainder - a.remainder)
      .slice(0, short)
      .map((each) => each.id),
  )
  return new Map(exact.map(({ id, whole }) => [id, whole + (raised.has(id) ? 1 : 0)]))
}

/** Shares of those that answered, each by itself; together enough for everyone who chose nothing exclusive. */
function scaleMany(
  before: QuestionPlan,
  answered: number,
  exclusive: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const scaled = new Map(
    [...before.counts].map(([id, count]) => [id, Math.round((count / before.answered) * answered)] as const),
  )
  const sum = [...scaled.values()].reduce((total, each) => total + each, 0)
  const [mostCommon] = [...scaled].filter(([id]) => !exclusive.has(id)).toSorted((a, b) => b[1] - a[1])
  if (sum < answered && mostCommon !== undefined) scaled.set(mostCommon[0], mostCommon[1] + answered - sum)
  return scaled
}
