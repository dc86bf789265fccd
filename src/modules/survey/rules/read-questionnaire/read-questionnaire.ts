import { decodeText } from '../../../../platform/tables/decode-text.ts'
import type { Fault, Read } from '../../../../platform/tables/fault.ts'
import type { Questionnaire, Section } from '../questionnaire.ts'
import { openYaml, type YamlFile } from './open-yaml.ts'
import { readBases } from './read-bases.ts'
import { idsOf, readId } from './read-id.ts'
import { readList, readMap, spanOf } from './read-map.ts'
import { type Draft, readQuestion } from './read-question.ts'
import { readText } from './read-text.ts'

/**
 * Reads a questionnaire from its YAML file, UTF-8; `file` is the name to use in faults. Gives the questionnaire, or
 * every fault found, in the order of the file, each with line and column. Never throws on what the text holds.
 */
export function readQuestionnaire(source: string | Uint8Array, file: string): Read<Questionnaire> {
  const read = readDraft(source, file)
  if (!read.ok) return read
  const { questionnaire, lacks } = read.value
  return lacks.length > 0 ? { ok: false, faults: lacks } : { ok: true, value: questionnaire }
}

/** A questionnaire that is being written: what could be read of it, and what it still lacks. */
export interface DraftQuestionnaire {
  readonly questionnaire: Questionnaire
  /** Empty lists and questions that nobody would be asked: nothing that keeps the rest from being read. */
  readonly lacks: readonly Fault[]
}

/** Reads a questionnaire that may be unfinished, but in which nothing is wrong. As `readQuestionnaire` otherwise. */
export function readDraft(source: string | Uint8Array, file: string): Read<DraftQuestionnaire> {
  const decoded = decodeText(source)
  if (!decoded.ok) {
    const { line, message } = decoded
    return { ok: false, faults: [{ file, line, column: line === 0 ? 0 : 1, message }] }
  }
  const yaml = openYaml(decoded.text, file)
  const questionnaire = yaml.root === null ? null : readRoot(yaml)
  const faults = yaml.faults()
  if (questionnaire === null || faults.some(({ pending }) => !pending)) return { ok: false, faults }
  return { ok: true, value: { questionnaire, lacks: faults } }
}

interface SectionDraft extends Omit<Section, 'questions'> {
  readonly drafts: readonly Draft[]
}

function readRoot(file: YamlFile): Questionnaire | null {
  const entries = readMap(file, file.root, [0, 0], {
    what: { sv: 'En enkät', en: 'A questionnaire' },
    required: ['id', 'title', 'sections'],
    optional: [],
  })
  if (entries === null) return null
  const id = readId(file, entries)
  const title = readText(file, entries.byKey.get('title'))
  const sectionDrafts = readSections(file, entries.byKey.get('sections'))
  const questions = readBases(
    file,
    sectionDrafts.flatMap(({ drafts }) => drafts),
  )
  let next = 0
  const sections = sectionDrafts.map(({ id: sectionId, title: sectionTitle, drafts }): Section => {
    const own = questions.slice(next, next + drafts.length)
    next += drafts.length
    return { id: sectionId, title: sectionTitle, questions: own }
  })
  return { id, title, sections, questions }
}

function readSections(file: YamlFile, entry: Parameters<typeof readList>[1] | undefined): SectionDraft[] {
  if (entry === undefined) return []
  const sectionIds = idsOf(file, { sv: 'Avsnittet', en: 'The section' })
  const questionIds = idsOf(file, { sv: 'Frågan', en: 'The question' })
  const sections: SectionDraft[] = []
  for (const node of readList(file, entry) ?? []) {
    const at = spanOf(node, entry.keySpan)
    const entries = readMap(file, node, at, {
      what: { sv: 'Ett avsnitt', en: 'A section' },
      required: ['id', 'title', 'questions'],
      optional: [],
    })
    if (entries === null) continue
    const id = readId(file, entries)
    const idEntry = entries.byKey.get('id')
    sectionIds.claim(id, idEntry ? spanOf(idEntry.node, idEntry.keySpan) : entries.span)
    const list = entries.byKey.get('questions')
    const drafts: Draft[] = []
    for (const question of list ? (readList(file, list) ?? []) : []) {
      const draft = readQuestion(file, question, list?.keySpan ?? at, id)
      if (draft === null) continue
      questionIds.claim(draft.question.id, draft.idSpan)
      drafts.push(draft)
    }
    sections.push({ id, title: readText(file, entries.byKey.get('title')), drafts })
  }
  return sections
}
