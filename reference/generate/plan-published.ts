import type { Question, Questionnaire } from '../../src/modules/survey/index.ts'
import type { Plan, QuestionPlan } from './plan.ts'

/** What of a published figure a plan is made from. */
export interface PublishedCount {
  readonly question: string
  readonly row?: string | undefined
  readonly options: readonly string[]
  readonly n?: number | undefined
  readonly count?: number | undefined
}

/** What we chose where the report is silent: how many answered, and how many chose each option. */
export type Choices = Readonly<Record<string, Choice>>

export interface Choice {
  readonly answered?: number
  /** In the order from the most mature answer to the least; options of published counts may be left out. */
  readonly counts?: Readonly<Record<string, number>>
  /** The order from the most mature answer to the least, where it is not that of the questionnaire. */
  readonly order?: readonly string[]
}

/**
 * The plan of a round whose figures are published: published counts and bases as they are, our choices for the rest. The one
 * option of a single question that neither gives takes what is left.
 *
 * @throws Error when a choice says otherwise than the report, or something is missing: all of it listed
 */
export function planPublished(
  questionnaire: Questionnaire,
  published: readonly PublishedCount[],
  choices: Choices,
): Plan {
  const plans = new Map<string, QuestionPlan>()
  const faults: string[] = []
  for (const question of questionnaire.questions) {
    const figures = published.filter((each) => each.question === question.id)
    const choice = choices[question.id] ?? {}
    const answered = figures.find((each) => each.n !== undefined)?.n ?? choice.answered
    if (answered === undefined) {
      faults.push(`${question.id}: no number of answers`)
      continue
    }
    if (choice.answered !== undefined && choice.answered !== answered) faults.push(`${question.id}: n is published`)
    const parts = question.type === 'matrix' ? question.rows.map((row) => row.id) : [undefined]
    const counted = parts.map((row) => {
      const known = figures.filter((each) => each.row === row && each.options.length === 1 && each.count !== undefined)
      return { row, counts: countOptions(question, known, choice, answered, faults) }
    })
    plans.set(question.id, {
      answered,
      counts: counted[0]?.row === undefined ? (counted[0]?.counts ?? new Map()) : new Map(),
      rows: new Map(counted.flatMap(({ row, counts }) => (row === undefined ? [] : [[row, counts]]))),
    })
  }
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return (question) => {
    const plan = plans.get(question)
    if (plan === undefined) throw new Error(`no plan for ${question}`)
    return plan
  }
}

function countOptions(
  question: Question,
  known: readonly PublishedCount[],
  choice: Choice,
  answered: number,
  faults: string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const id of choice.order ?? question.options.map((option) => option.id)) {
    const published = known.find((each) => each.options[0] === id)?.count
    const chosen = choice.counts?.[id]
    if (published !== undefined && chosen !== undefined) faults.push(`${question.id}.${id}: the count is published`)
    const count = published ?? chosen
    if (count !== undefined) counts.set(id, count)
  }
  const missing = question.options.filter((option) => !counts.has(option.id)).map((option) => option.id)
  const [rest] = missing
  if (question.type === 'multi' || missing.length > 1) {
    for (const id of missing) faults.push(`${question.id}.${id}: no count`)
  } else if (rest !== undefined) {
    counts.set(rest, answered - [...counts.values()].reduce((sum, each) => sum + each, 0))
    // Back in the order from the most mature answer to the least.
    const order = choice.order ?? question.options.map((option) => option.id)
    return new Map(order.map((id) => [id, counts.get(id) ?? 0]))
  }
  return counts
}
