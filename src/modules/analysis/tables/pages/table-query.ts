import type { Language } from '../../../../platform/i18n/index.ts'
import type { Questionnaire } from '../../../survey/index.ts'

/** What an analyst asks to see. All of it stands in the address, so that it can be kept and sent. */
export interface TableQuery {
  /** One breakdown, or two at once. */
  readonly by: readonly string[]
  readonly weight: readonly string[]
  /** Id of a section; null for all. */
  readonly section: string | null
  readonly search: string
  /** Id of the only question to show, or null. */
  readonly question: string | null
  /** Id of the answer to draw where one question is shown. */
  readonly option: string | null
}

/** An address' query as what is asked. Without a section the first is shown: a whole survey by county is a long page. */
export function readTableQuery(given: URLSearchParams, questionnaire: Questionnaire): TableQuery {
  const by = [given.get('efter') ?? '', given.get('och') ?? ''].filter((name) => name !== '')
  const question = given.get('fraga')
  const search = (given.get('sok') ?? '').slice(0, 100)
  const section = given.get('del')
  const first = search === '' ? (questionnaire.sections[0]?.id ?? null) : null
  return {
    by: [...new Set(by)],
    weight: [...new Set(given.getAll('vikt').filter((name) => name !== ''))],
    section: section === null ? first : questionnaire.sections.some(({ id }) => id === section) ? section : null,
    search,
    question: questionnaire.questions.some(({ id }) => id === question) ? question : null,
    option: given.get('svar'),
  }
}

/** The query of an address, without its question mark. The reverse of reading it. */
export function writeTableQuery({ by, weight, section, search, question, option }: TableQuery): string {
  const query = new URLSearchParams()
  const [first, second] = by
  if (first !== undefined) query.set('efter', first)
  if (second !== undefined) query.set('och', second)
  for (const name of weight) query.append('vikt', name)
  query.set('del', section ?? '')
  if (search !== '') query.set('sok', search)
  if (question !== null) query.set('fraga', question)
  if (option !== null) query.set('svar', option)
  return `${query}`
}

/** Ids of the questions that a query asks for, in order. */
export function questionsAsked(questionnaire: Questionnaire, query: TableQuery, language: Language): string[] {
  if (query.question !== null) return [query.question]
  const words = query.search.toLocaleLowerCase(language).split(/\s+/)
  return questionnaire.sections
    .filter(({ id }) => query.section === null || id === query.section)
    .flatMap(({ questions }) => questions)
    .filter(({ text, options, rows }) => {
      const said = [text, ...[...options, ...rows].map(({ label }) => label)].map((each) => each[language]).join('\n')
      return words.every((word) => said.toLocaleLowerCase(language).includes(word))
    })
    .map(({ id }) => id)
}
