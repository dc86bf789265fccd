import { isScalar, Scalar } from 'yaml'
import { type Budget, canHold } from '../expression/can-hold.ts'
import { messages } from '../expression/expression-messages.ts'
import { parseExpression } from '../expression/parse-expression.ts'
import { type Referable, resolveExpression } from '../expression/resolve-expression.ts'
import type { Expression, Question } from '../questionnaire.ts'
import type { YamlFile } from './open-yaml.ts'
import { type Entry, readWord, spanOf } from './read-map.ts'
import type { Draft } from './read-question.ts'

const stepsForAll = 500_000

/** Reads the condition of every question against the questions before it, and gives the questions complete. */
export function readBases(file: YamlFile, drafts: readonly Draft[]): Question[] {
  const earlier = new Map<string, Referable>()
  const later = new Set(drafts.map(({ question }) => question.id))
  const complete = new Map<string, Question>()
  /** Questions whose own condition could not be read, so that nothing is known about what follows from them. */
  const unsure = new Set<string>()
  const budget: Budget = { steps: stepsForAll }
  const questions: Question[] = []

  for (const draft of drafts) {
    const { id } = draft.question
    const source = draft.baseEntry && readWord(file, draft.baseEntry)
    const base =
      draft.baseEntry && source !== null ? readBase(file, draft.baseEntry, source, { self: id, earlier, later }) : null
    const question = { ...draft.question, base, baseSource: source }
    questions.push(question)
    if (base !== null && draft.baseEntry !== null && source !== null && !dependsOn(base, complete, unsure)) {
      const possible = canHold(base, (name) => complete.get(name), budget)
      if (!possible)
        file.report(spanOf(draft.baseEntry.node, draft.baseEntry.keySpan), messages.neverHolds(source), 'pending')
      // What is asked only of those who answered a question that is never asked is told once, at its root.
      if (!possible) unsure.add(id)
    } else if (draft.baseEntry !== null) {
      unsure.add(id)
    }
    if (draft.type === null || !draft.optionsWhole || !draft.rowsWhole) unsure.add(id)
    if (!earlier.has(id)) {
      earlier.set(id, asReferable(draft))
      complete.set(id, question)
    }
    later.delete(id)
  }
  return questions
}

function readBase(
  file: YamlFile,
  entry: Entry,
  source: string,
  scope: { self: string; earlier: ReadonlyMap<string, Referable>; later: ReadonlySet<string> },
): Expression | null {
  const parsed = parseExpression(source)
  const resolved = parsed.ok ? resolveExpression(parsed.value, scope) : null
  if (resolved?.ok) return resolved.value
  const faults = parsed.ok ? (resolved?.faults ?? []) : [parsed.fault]
  const offsetOf = placesIn(file.text, entry, source)
  for (const { start, end, message } of faults) file.report([offsetOf(start), offsetOf(end)], message)
  return null
}

function dependsOn(base: Expression, complete: ReadonlyMap<string, Question>, unsure: ReadonlySet<string>): boolean {
  if (base.kind === 'not') return dependsOn(base.part, complete, unsure)
  if (base.kind !== 'compare') return base.parts.some((part) => dependsOn(part, complete, unsure))
  const earlierBase = complete.get(base.question)?.base ?? null
  return unsure.has(base.question) || (earlierBase !== null && dependsOn(earlierBase, complete, unsure))
}

function asReferable({ question, type, optionsWhole, rowsWhole }: Draft): Referable {
  return {
    id: question.id,
    type,
    options: optionsWhole ? question.options.map((option) => option.id) : null,
    rows: rowsWhole ? question.rows.map((row) => row.id) : null,
  }
}

/**
 * Gives for each offset of a value the offset in the file where that character stands. The two differ where the value is
 * quoted, folded over lines or indented; each character of the value is found again in the file, in order.
 */
function placesIn(text: string, entry: Entry, value: string): (offset: number) => number {
  const [start, end] = spanOf(entry.node, entry.keySpan)
  const scalar = isScalar(entry.node) ? entry.node : null
  const block = scalar?.type === Scalar.BLOCK_FOLDED || scalar?.type === Scalar.BLOCK_LITERAL
  let place = block ? text.indexOf('\n', start) + 1 : start
  const places: number[] = []
  for (const character of value.split('')) {
    if (character.trim() !== '') {
      const found = text.indexOf(character, place)
      place = found < 0 || found >= end ? place : found
    }
    places.push(place)
    if (place < end) place += 1
  }
  return (offset) => Math.min(places[offset] ?? (places.at(-1) ?? start) + 1, end)
}
