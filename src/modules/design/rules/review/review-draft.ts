import { type DraftQuestionnaire, type Fault, standardAnswers, type Text } from '../../../survey/index.ts'
import { questionLines, questionOn } from '../change/faults-by-question.ts'
import { mapRoutes } from '../routing/route-map.ts'
import { openSource } from '../text/source-text.ts'

/** A text that has no English, and where. */
export interface Untranslated {
  /** Null for the questionnaire's own name and for headings of sections. */
  readonly question: string | null
  readonly section: string | null
  readonly what: 'title' | 'heading' | 'text' | 'help' | 'option' | 'row'
  /** The Swedish text. */
  readonly sv: string
}

/** Something that a draft lacks, and the question that it stands in. */
export interface Lack {
  readonly fault: Fault
  readonly question: { readonly id: string; readonly text: Text } | null
}

export interface Review {
  readonly lacks: readonly Lack[]
  /** Ids of questions with a lack. */
  readonly lacking: ReadonlySet<string>
  /** Ids of questions that nobody would be asked. */
  readonly unreachable: ReadonlySet<string>
  readonly missingEnglish: readonly Untranslated[]
  /** Ids of questions with a text without English. */
  readonly untranslated: ReadonlySet<string>
  readonly withoutHelp: readonly string[]
}

/** All that is left to do in a draft. */
export function reviewDraft({ questionnaire, lacks }: DraftQuestionnaire, text: string): Review {
  const source = openSource(text)
  const lines = lacks.length === 0 ? [] : questionLines(source)
  const found = lacks.map((fault): Lack => {
    const on = questionOn(lines, fault.line)
    const question = on && questionnaire.questions.find(({ id }) => id === on.id)
    // What a section or the whole lacks stands on the line of a key of theirs, which is not within a question
    return { fault, question: question && !isOfSection(text, fault) ? question : null }
  })
  const missingEnglish = untranslatedIn(source.document.toJS())
  return {
    lacks: found,
    lacking: new Set(found.flatMap(({ question }) => (question === null ? [] : [question.id]))),
    unreachable: new Set(
      mapRoutes(questionnaire).flatMap(({ question, reachable }) => (reachable ? [] : [question.id])),
    ),
    missingEnglish,
    untranslated: new Set(missingEnglish.flatMap(({ question }) => (question === null ? [] : [question]))),
    withoutHelp: questionnaire.questions.flatMap(({ id, help }) => (help === null ? [id] : [])),
  }
}

function isOfSection(text: string, { line }: Fault): boolean {
  return /^\s*(- )?(questions|sections)\s*:/.test(text.split('\n')[line - 1] ?? '')
}

type Plain = Record<string, unknown>

function untranslatedIn(root: unknown): Untranslated[] {
  const found: Untranslated[] = []
  const look = (value: unknown, at: Omit<Untranslated, 'sv'>): void => {
    if (value === undefined || value === null) return
    if (typeof value !== 'object') found.push({ ...at, sv: String(value) })
    else if (!('en' in value)) found.push({ ...at, sv: String((value as Plain).sv ?? '') })
  }
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
  const { title, sections } = root as Plain
  look(title, { question: null, section: null, what: 'title' })
  for (const section of list(sections) as Plain[]) {
    const of = { question: null, section: String(section.id) }
    look(section.title, { ...of, what: 'heading' })
    for (const question of list(section.questions) as Plain[]) {
      const at = { section: of.section, question: String(question.id) }
      look(question.text, { ...at, what: 'text' })
      look(question.help, { ...at, what: 'help' })
      for (const option of list(question.options)) {
        if (!standardAnswers.has(String(option))) look(option, { ...at, what: 'option' })
      }
      for (const row of list(question.rows)) look(row, { ...at, what: 'row' })
    }
  }
  return found
}
