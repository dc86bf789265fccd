import { type DraftQuestionnaire, type Questionnaire, readDraft } from '../../../survey/index.ts'
import { changeEntries } from '../text/change-entries.ts'
import { cutItem, type NewItem, rearrange } from '../text/rearrange.ts'
import { listAt, mapAt, NotChangeable, openSource, type Path, type SourceText } from '../text/source-text.ts'
import { order, questionAt, questionsOf, sectionAt } from './at.ts'
import { messages } from './change-messages.ts'
import { changeQuestion, wordsFor } from './change-question.ts'
import { checkQuestion, checkTitle } from './check-fields.ts'
import { faultsByQuestion } from './faults-by-question.ts'
import { freeId } from './make-id.ts'
import type { Operation } from './operation.ts'
import { namesOf, type Renaming, referringTo, renameInBase } from './references.ts'
import { Refusal, refuse } from './refusal.ts'
import { writeQuestion, writeWords } from './write-question.ts'

/** A draft after a change. */
export interface Applied extends DraftQuestionnaire {
  readonly source: string
  /** The id that what was changed or added has now. */
  readonly place: string
  /** What it was done to, by name. */
  readonly name: string
}

type Done = { readonly source: SourceText; readonly place: string; readonly name: string }

/**
 * Does an operation to the text of a draft. Outside the place that is changed every byte stands: comments, order and the way it is
 * written. What would leave a draft that cannot be read (a question asked depending on a later one, an id twice) is refused
 * with what is wrong.
 *
 * @param before what the text says, where it has been read already
 * @throws Refusal
 */
export function applyOperation(text: string, operation: Operation, before = readBefore(text)): Applied {
  try {
    const done = perform(openSource(text), before, operation)
    const after = readDraft(done.source.text, 'utkast.yaml')
    if (after.ok) return { ...done, source: done.source.text, ...after.value }
    throw new Refusal(faultsByQuestion(done.source, after.faults, operation))
  } catch (error) {
    if (error instanceof NotChangeable) throw new Refusal([{ field: '', message: messages.notInText }], error)
    throw error
  }
}

/** @throws Refusal */
function readBefore(text: string): Questionnaire {
  const read = readDraft(text, 'utkast.yaml')
  if (!read.ok) throw new Refusal([{ field: '', message: messages.notInText }])
  return read.value.questionnaire
}

function perform(source: SourceText, questionnaire: Questionnaire, operation: Operation): Done {
  const ids = new Set(questionnaire.questions.map(({ id }) => id))
  const sectionIds = new Set(questionnaire.sections.map(({ id }) => id))
  switch (operation.kind) {
    case 'title': {
      const { title } = operation
      const id = checkTitle(title, operation.id, new Set())
      const words = wordsFor(mapAt(source, []).get('title', true), title)
      return { source: changeEntries(source, [], { id, title: words }, order.questionnaire), place: id, name: title.sv }
    }
    case 'section-add': {
      const { title } = operation
      const id = checkTitle(title, operation.id, sectionIds)
      const value = { id, title: writeWords(title), questions: [] }
      return { source: insert(source, ['sections'], null, { value }), place: id, name: title.sv }
    }
    case 'section-change': {
      const { path, section } = sectionAt(questionnaire, operation.section)
      sectionIds.delete(section.id)
      const id = checkTitle(operation.title, operation.id, sectionIds)
      const title = wordsFor(mapAt(source, path).get('title', true), operation.title)
      return { source: changeEntries(source, path, { id, title }, order.section), place: id, name: operation.title.sv }
    }
    case 'section-move': {
      const { index, section } = sectionAt(questionnaire, operation.section)
      return { source: move(source, ['sections'], index, operation.to), place: section.id, name: section.title.sv }
    }
    case 'section-copy': {
      const { index } = sectionAt(questionnaire, operation.section)
      const copied = insert(source, ['sections'], index + 1, cutItem(source, ['sections'], index))
      return copySection(copied, questionnaire, index, { ids, sectionIds })
    }
    case 'section-delete': {
      const { index, section } = sectionAt(questionnaire, operation.section)
      const own = new Set(section.questions.map(({ id }) => id))
      const needing = section.questions.flatMap(({ id }) => referringTo(questionnaire, { question: id }))
      const left = [...new Set(needing)].filter(({ id }) => !own.has(id))
      if (left.length > 0) refuse(messages.sectionNeeded(namesOf(left)))
      return { source: remove(source, ['sections'], index), place: section.id, name: section.title.sv }
    }
    case 'question-add': {
      const { index } = sectionAt(questionnaire, operation.section)
      const whole = checkQuestion(questionnaire, operation.fields, null)
      const value = writeQuestion(whole)
      return {
        source: insert(source, questionsOf(index), operation.to, { value }),
        place: whole.id,
        name: whole.text.sv,
      }
    }
    case 'question-change': {
      const { source: changed, id } = changeQuestion(source, questionnaire, operation.question, operation.fields)
      return { source: changed, place: id, name: operation.fields.text.sv }
    }
    case 'question-move':
      return moveQuestion(source, questionnaire, operation)
    case 'question-copy': {
      const { list, index, question } = questionAt(questionnaire, operation.question)
      const id = freeId(question.id, ids)
      const copied = insert(source, list, index + 1, cutItem(source, list, index))
      const text = messages.copyOf(question.text)
      const words = wordsFor(mapAt(copied, [...list, index + 1]).get('text', true), {
        ...text,
        en: hasEnglish(copied, [...list, index + 1, 'text']) ? text.en : null,
      })
      return {
        source: changeEntries(copied, [...list, index + 1], { id, text: words }, order.question),
        place: id,
        name: question.text.sv,
      }
    }
    case 'question-delete': {
      const { list, index, question } = questionAt(questionnaire, operation.question)
      const needing = referringTo(questionnaire, { question: question.id })
      if (needing.length > 0) refuse(messages.questionNeeded(namesOf(needing)))
      return { source: remove(source, list, index), place: question.section, name: question.text.sv }
    }
    case 'base': {
      const { path, question } = questionAt(questionnaire, operation.question)
      return {
        source: changeEntries(source, path, { base: operation.base }, order.question),
        place: question.id,
        name: question.text.sv,
      }
    }
  }
}

function hasEnglish({ document }: SourceText, path: Path): boolean {
  return document.hasIn([...path, 'en'])
}

function count(source: SourceText, path: Path): number {
  return listAt(source, path).items.length
}

function numbers(length: number): number[] {
  return Array.from({ length }, (_, index) => index)
}

function insert(source: SourceText, path: Path, to: number | null, item: NewItem): SourceText {
  const items: NewItem[] = numbers(count(source, path))
  items.splice(to ?? items.length, 0, item)
  return rearrange(source, path, items)
}

function remove(source: SourceText, path: Path, index: number): SourceText {
  return rearrange(source, path, numbers(count(source, path)).toSpliced(index, 1))
}

function move(source: SourceText, path: Path, from: number, to: number): SourceText {
  const items = numbers(count(source, path))
  const place = Math.max(0, Math.min(to, items.length - 1))
  if (place === from) return source
  items.splice(from, 1)
  items.splice(place, 0, from)
  return rearrange(source, path, items)
}

function moveQuestion(
  source: SourceText,
  questionnaire: Questionnaire,
  operation: Extract<Operation, { kind: 'question-move' }>,
): Done {
  const { list, index, question } = questionAt(questionnaire, operation.question)
  const target = sectionAt(questionnaire, operation.section)
  const done = { place: question.id, name: question.text.sv }
  const into = questionsOf(target.index)
  if (question.section === operation.section) return { ...done, source: move(source, list, index, operation.to) }
  const item = cutItem(source, list, index)
  const to = Math.max(0, Math.min(operation.to, target.section.questions.length))
  return { ...done, source: remove(insert(source, into, to, item), list, index) }
}

/** Gives a section that was copied, and every question in it, ids of their own; conditions within it name the copies. */
function copySection(
  copied: SourceText,
  questionnaire: Questionnaire,
  index: number,
  { ids, sectionIds }: { ids: Set<string>; sectionIds: Set<string> },
): Done {
  const section = questionnaire.sections[index]
  if (section === undefined) return refuse(messages.gone)
  const renamings: Renaming[] = []
  for (const { id } of section.questions) {
    const to = freeId(id, ids)
    ids.add(to)
    renamings.push({ question: id, to, options: new Map(), rows: new Map() })
  }
  const id = freeId(section.id, sectionIds)
  const path: Path = ['sections', index + 1]
  const copy = messages.copyOf(section.title)
  const title = { sv: copy.sv, en: hasEnglish(copied, [...path, 'title']) ? copy.en : null }
  let now = changeEntries(
    copied,
    path,
    { id, title: wordsFor(mapAt(copied, path).get('title', true), title) },
    order.section,
  )
  for (const [at, { baseSource }] of section.questions.entries()) {
    const to = renamings[at]?.to ?? ''
    const base = baseSource === null ? null : renameInBase(baseSource, renamings)
    now = changeEntries(
      now,
      [...questionsOf(index + 1), at],
      { id: to, ...(base !== null && { base }) },
      order.question,
    )
  }
  return { source: now, place: id, name: section.title.sv }
}
