import { canHold, type Expression, type Question, type Questionnaire } from '../../../survey/index.ts'

/** A question on the map of routes. */
export interface MapEntry {
  readonly question: Question
  /** From 1. */
  readonly number: number
  /** The questions that its answer decides about. */
  readonly leadsTo: readonly number[]
  readonly reachable: boolean
  /** Parts of its condition, joined by "or", that can never hold though the whole can. */
  readonly deadParts: readonly Expression[]
  /** Options that lead only to questions that can never be reached. */
  readonly deadOptions: readonly Question['options'][number][]
}

/** How one comes from question to question: what each leads to, and what nobody will ever be asked. */
export function mapRoutes({ questions }: Questionnaire): MapEntry[] {
  const numberOf = new Map(questions.map(({ id }, index) => [id, index + 1]))
  const byId = new Map(questions.map((question) => [question.id, question]))
  const budget = { steps: 500_000 }
  const holds = (base: Expression) => canHold(base, (id) => byId.get(id), budget)
  const reachable = new Map(questions.map(({ id, base }) => [id, base === null || holds(base)]))
  const named = new Map(questions.map(({ id, base }) => [id, base === null ? [] : comparisonsIn(base)]))

  return questions.map((question): MapEntry => {
    const { id, base } = question
    const followers = questions.filter((other) => named.get(other.id)?.some((each) => each.question === id))
    const isReached = reachable.get(id) ?? true
    const deadOptions = question.options.filter((option) => {
      const opened = followers.filter((other) =>
        named.get(other.id)?.some((each) => each.question === id && each.value === option.id),
      )
      return opened.length > 0 && opened.every((other) => reachable.get(other.id) === false)
    })
    return {
      question,
      number: numberOf.get(id) ?? 0,
      leadsTo: followers.flatMap((other) => numberOf.get(other.id) ?? []),
      reachable: isReached,
      deadParts: isReached && base?.kind === 'or' ? base.parts.filter((part) => !holds(part)) : [],
      deadOptions,
    }
  })
}

function comparisonsIn(expression: Expression): { question: string; value: string | number }[] {
  if (expression.kind === 'compare') return [expression]
  return expression.kind === 'not' ? comparisonsIn(expression.part) : expression.parts.flatMap(comparisonsIn)
}
