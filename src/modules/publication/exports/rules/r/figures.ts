import { followedQuestions } from '../../../../analysis/index.ts'
import type { Questionnaire } from '../../../../survey/index.ts'
import type { Microdata, Variable } from '../variable.ts'

/** One share of a survey, said in variables: those with `code` in `variable`, of those that answered. */
export interface Figure {
  readonly question: string
  readonly row: string | null
  readonly option: string
  readonly variable: Variable
  readonly code: number
  /** Whoever has an answer in this one has answered. */
  readonly answered: Variable
  /** For a follow-up: whoever has an answer in one of these was sampled. Empty where the question is put to everyone. */
  readonly follows: readonly Variable[]
}

/** Every share that `tabulate` gives, in its order. */
export function figuresOf(questionnaire: Questionnaire, data: Microdata): Figure[] {
  const variablesOf = Map.groupBy(
    data.variables.filter(({ part }) => part === 'answer' || part === 'given'),
    ({ question }) => question?.id ?? '',
  )
  const outer = outermost(questionnaire, data, variablesOf)
  return questionnaire.questions.flatMap((question) => {
    const own = variablesOf.get(question.id) ?? []
    const follows = outer.get(question.id) ?? []
    const shared = { question: question.id, follows }
    return own.flatMap((variable): Figure[] => {
      const { row, option } = variable
      if (question.type === 'multi') {
        return [{ ...shared, row: null, option: option ?? '', variable, code: 1, answered: own[0] ?? variable }]
      }
      if (question.type !== 'single' && question.type !== 'matrix') return []
      return question.options.map(({ id }, place) => {
        return { ...shared, row, option: id, variable, code: place + 1, answered: variable }
      })
    })
  })
}

/** The variables of the question that each follow-up hangs on; of several the one with the fewest answers, as `tabulate` takes. */
function outermost(
  questionnaire: Questionnaire,
  data: Microdata,
  variablesOf: ReadonlyMap<string, readonly Variable[]>,
): ReadonlyMap<string, readonly Variable[]> {
  const answers = (id: string) => countAnswered(data, variablesOf.get(id) ?? [])
  const found = new Map<string, readonly Variable[]>()
  for (const [id, above] of followedQuestions(questionnaire)) {
    const [first] = above.toSorted((a, b) => answers(a) - answers(b))
    if (first !== undefined) found.set(id, variablesOf.get(first) ?? [])
  }
  return found
}

function countAnswered({ variables, rows }: Microdata, own: readonly Variable[]): number {
  const columns = own
    .filter(({ type }) => type === 'number')
    .map((variable) => ({
      column: variables.indexOf(variable),
      missing: new Set<unknown>(variable.missing.map(({ code }) => code)),
    }))
  return rows.filter((row) => columns.some(({ column, missing }) => !missing.has(row[column]))).length
}
