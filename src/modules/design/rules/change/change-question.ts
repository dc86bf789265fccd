import { isScalar } from 'yaml'
import type { Question, Questionnaire } from '../../../survey/index.ts'
import { type Changes, changeEntries } from '../text/change-entries.ts'
import { type NewItem, rearrange } from '../text/rearrange.ts'
import { listAt, mapAt, type Path, type SourceText } from '../text/source-text.ts'
import type { Value } from '../text/write-value.ts'
import { order, questionAt, questionsOf } from './at.ts'
import { messages } from './change-messages.ts'
import { checkQuestion, type WholeQuestion } from './check-fields.ts'
import type { QuestionFields, Words } from './operation.ts'
import { namesOf, type Renaming, referringTo, renameInBase } from './references.ts'
import { Refusal, type Refused } from './refusal.ts'
import { isStandard, standardMap, writeOption, writeWords } from './write-question.ts'

/** Changes a question; conditions that name it, its options or its rows follow their new ids. */
export function changeQuestion(
  source: SourceText,
  questionnaire: Questionnaire,
  id: string,
  fields: QuestionFields,
): { source: SourceText; id: string } {
  const { question, path } = questionAt(questionnaire, id)
  const whole = checkQuestion(questionnaire, fields, id)
  checkNeeded(questionnaire, question, whole)
  const takesOptions = whole.type !== 'number' && whole.type !== 'text'
  let now = changeEntries(source, path, entriesOf(source, path, question, whole), order.question)
  if (takesOptions)
    now = changeList(
      now,
      [...path, 'options'],
      whole.options.map((option) => [option.from, option.id, writeOption(option), isStandard(option)]),
    )
  if (whole.type === 'matrix') {
    now = changeList(
      now,
      [...path, 'rows'],
      whole.rows.map((row) => [row.from, row.id, { id: row.id, ...writeWords(row) }, false]),
    )
  }
  return { source: rename(now, questionnaire, renamingOf(question, whole)), id: whole.id }
}

function entriesOf(source: SourceText, path: Path, question: Question, whole: WholeQuestion): Changes {
  const map = mapAt(source, path)
  const takesOptions = whole.type !== 'number' && whole.type !== 'text'
  return {
    id: whole.id,
    text: wordsFor(map.get('text', true), whole.text),
    help: whole.help === null ? null : wordsFor(map.get('help', true), whole.help),
    ...(whole.type !== question.type && { type: whole.type }),
    ...(!takesOptions && { options: null }),
    ...(takesOptions && !map.has('options') && { options: [] }),
    ...(whole.type !== 'matrix' && { rows: null }),
    ...(whole.type === 'matrix' && !map.has('rows') && { rows: [] }),
  }
}

/** A text without English that stands as a bare word stays one. */
export function wordsFor(node: unknown, words: Words): Value {
  return isScalar(node) && (words.en === null || words.en === '') ? words.sv : writeWords(words)
}

type Written = readonly [from: number | null, id: string, value: Value, standard: boolean]

/** Puts the items in order, then changes those that say something else than before. */
function changeList(source: SourceText, path: Path, items: readonly Written[]): SourceText {
  const before = listAt(source, path)
  const arranged = items.map(([from, , value]): NewItem => from ?? { value })
  const same = arranged.length === before.items.length && arranged.every((item, index) => item === index)
  let now = same ? source : rearrange(source, path, arranged)
  for (const [index, [from, id, value, standard]] of items.entries()) {
    if (from === null) continue
    const node = listAt(now, path).items[index]
    if (isScalar(node)) {
      if (String(node.source ?? node.value) === id && standard) continue
      now = rearrange(
        now,
        path,
        items.map((_, at): NewItem => (at === index ? { value: asMap(id, value) } : at)),
      )
    } else {
      now = changeEntries(
        now,
        [...path, index],
        withAll(mapAt(now, [...path, index]).toJSON(), asMap(id, value)),
        order.option,
      )
    }
  }
  return now
}

/** An option written by its id alone, as the map that it stands for, so that the same keys can be compared. */
function asMap(id: string, value: Value): Record<string, Value> {
  return typeof value === 'object' && !Array.isArray(value) ? { ...(value as Record<string, Value>) } : standardMap(id)
}

function withAll(before: Record<string, unknown>, wanted: Record<string, Value>): Changes {
  const changes: Record<string, Value | null> = { ...wanted }
  for (const key of Object.keys(before)) {
    // A flag that says no may stand
    if (!(key in wanted) && before[key] !== false) changes[key] = null
  }
  return changes
}

function renamingOf(before: Question, after: WholeQuestion): Renaming {
  const ids = (old: readonly { id: string }[], items: readonly { from: number | null; id: string }[]) =>
    new Map(items.flatMap(({ from, id }) => (from === null ? [] : [[old[from]?.id ?? id, id] as const])))
  return {
    question: before.id,
    to: after.id,
    options: ids(before.options, after.options),
    rows: ids(before.rows, after.rows),
  }
}

/** Rewrites the conditions that name what has a new id. Places are those of `questionnaire`. */
export function rename(source: SourceText, questionnaire: Questionnaire, renaming: Renaming): SourceText {
  const changed = (map: ReadonlyMap<string, string>) => [...map].some(([from, to]) => from !== to)
  if (renaming.question === renaming.to && !changed(renaming.options) && !changed(renaming.rows)) return source
  let now = source
  for (const [at, section] of questionnaire.sections.entries()) {
    for (const [index, { baseSource }] of section.questions.entries()) {
      const base = baseSource === null ? null : renameInBase(baseSource, [renaming])
      if (base !== null && base !== baseSource)
        now = changeEntries(now, [...questionsOf(at), index], { base }, order.question)
    }
  }
  return now
}

/** Refuses to take away what conditions name, with the questions that would be left in the air. */
function checkNeeded(questionnaire: Questionnaire, before: Question, after: WholeQuestion): void {
  const refused: Refused[] = []
  const needing = (named: Parameters<typeof referringTo>[1]) => referringTo(questionnaire, named)
  const all = needing({ question: before.id })
  if (all.length === 0) return
  if (before.type !== after.type) refused.push({ field: 'type', message: messages.typeNeeded(namesOf(all)) })
  else {
    const gone = (items: readonly { from: number | null }[], index: number) => !items.some(({ from }) => from === index)
    for (const [index, option] of before.options.entries()) {
      const followers = gone(after.options, index) ? needing({ question: before.id, option: option.id }) : []
      if (followers.length > 0)
        refused.push({ field: 'options', message: messages.optionNeeded(option.label, namesOf(followers)) })
    }
    for (const [index, row] of before.rows.entries()) {
      const followers = gone(after.rows, index) ? needing({ question: before.id, row: row.id }) : []
      if (followers.length > 0)
        refused.push({ field: 'rows', message: messages.optionNeeded(row.label, namesOf(followers)) })
    }
  }
  if (refused.length > 0) throw new Refusal(refused)
}
