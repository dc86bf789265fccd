import type { Language, Questionnaire } from '../../../survey/index.ts'
import type { ReportPart } from './report-document.ts'

/** What a reader asks to see: one section, words, or both. */
export interface ResultFilter {
  /** Id of a section; null for all. An unknown id is taken as all. */
  readonly section: string | null
  readonly search: string
  /** The published breakdown to show; it leaves the questions as they are. */
  readonly by?: string | null
}

/**
 * The parts with only the questions that match. Every word searched for must stand in the question, its answers, its rows or the
 * title of its section; capitals and accents that the language does not tell apart make no difference.
 */
export function filterParts(
  parts: readonly ReportPart[],
  questionnaire: Questionnaire,
  filter: ResultFilter,
  language: Language,
): ReportPart[] {
  const words = normal(filter.search, language)
    .split(/\s+/)
    .filter((word) => word !== '')
  const texts = searchTexts(questionnaire, language)
  const known = parts.some(({ id }) => id === filter.section)
  return parts
    .filter(({ id }) => !known || id === filter.section)
    .map((part) => ({
      ...part,
      questions: part.questions.filter(({ id }) => words.every((word) => texts.get(id)?.includes(word))),
    }))
    .filter(({ questions }) => questions.length > 0)
}

function searchTexts(questionnaire: Questionnaire, language: Language): ReadonlyMap<string, string> {
  return new Map(
    questionnaire.sections.flatMap((section) =>
      section.questions.map((question) => {
        const said = [
          section.title,
          question.text,
          ...[...question.options, ...question.rows].map(({ label }) => label),
        ]
        return [question.id, normal(said.map((text) => text[language]).join('\n'), language)] as const
      }),
    ),
  )
}

function normal(text: string, language: Language): string {
  return text.normalize('NFC').toLocaleLowerCase(language)
}
