import { printExpression } from '../../rules/expression/print-expression.ts'
import type { Option, Question, Text } from '../../rules/questionnaire.ts'
import type { Change } from './question-change.ts'

/** What is not as it was in a question that stands in both versions. */
export function compareQuestion(before: Question, after: Question): Change[] {
  const changes: Change[] = []
  if (before.type !== after.type) changes.push({ kind: 'type', before: before.type, after: after.type })
  if (!same(before.text, after.text)) changes.push({ kind: 'text', before: before.text, after: after.text })
  if (!same(before.help, after.help)) changes.push({ kind: 'help', before: before.help, after: after.help })
  changes.push(...compareLabels('option', before.options, after.options))
  changes.push(...compareLabels('row', before.rows, after.rows))
  changes.push(...compareManners(before.options, after.options))
  if (!sameOrder(before.options, after.options) || !sameOrder(before.rows, after.rows)) changes.push({ kind: 'order' })
  if (routing(before) !== routing(after)) changes.push({ kind: 'routing' })
  if (before.section !== after.section) changes.push({ kind: 'moved' })
  return changes
}

type Labelled = readonly { readonly id: string; readonly label: Text }[]

function compareLabels(what: 'option' | 'row', before: Labelled, after: Labelled): Change[] {
  const later = new Map(after.map((each) => [each.id, each]))
  const earlier = new Set(before.map(({ id }) => id))
  return [
    ...before.flatMap((was): Change[] => {
      const is = later.get(was.id)
      if (is === undefined) return [{ kind: `${what}-removed`, label: was.label }]
      return same(was.label, is.label) ? [] : [{ kind: `${what}-renamed`, before: was.label, after: is.label }]
    }),
    ...after.flatMap(({ id, label }): Change[] => (earlier.has(id) ? [] : [{ kind: `${what}-added`, label }])),
  ]
}

/** Whether an option stands alone, and whether it takes a text. */
function compareManners(before: readonly Option[], after: readonly Option[]): Change[] {
  const earlier = new Map(before.map((option) => [option.id, option]))
  return after.flatMap((option): Change[] => {
    const was = earlier.get(option.id)
    if (was === undefined) return []
    const { label, exclusive, other } = option
    return [
      ...(was.exclusive === exclusive ? [] : [{ kind: 'option-exclusive' as const, label, now: exclusive }]),
      ...(was.other === other ? [] : [{ kind: 'option-other' as const, label, now: other }]),
    ]
  })
}

/** Whether what stands in both stands in the same order. */
function sameOrder(before: Labelled, after: Labelled): boolean {
  const common = (of: Labelled, other: Labelled) =>
    of.map(({ id }) => id).filter((id) => other.some((each) => each.id === id))
  return common(before, after).join('\n') === common(after, before).join('\n')
}

function routing({ base }: Question): string {
  return base === null ? '' : printExpression(base)
}

function same(before: Text | null, after: Text | null): boolean {
  return before?.sv === after?.sv && before?.en === after?.en
}
