import type { Block, DocumentModel } from '../../../../platform/documents/index.ts'
import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { messages } from '../../messages/index.ts'
import { requirementStates } from '../../rules/state/requirement-state.ts'
import type { Statement } from '../../rules/statement/statement.ts'
import { nameOf } from '../requirements/RequirementsPage.tsx'
import { appliesWords, doneWords } from './row-words.ts'

/** The statement of applicability as a document, for PDF and DOCX. */
export function statementDocument(
  { catalogue, themes, tally, undecided, today }: Statement,
  { language, place }: { language: Language; place: string },
): DocumentModel {
  const date = formatDate(language, today)
  const title = say(language, messages.statementTitle, { place })
  const tables = themes.flatMap(({ title: theme, rows }): Block[] => [
    { kind: 'heading', level: 1, text: theme[language] },
    {
      kind: 'table',
      caption: theme[language],
      captionShown: false,
      columns: [messages.requirement, messages.appliesColumn, messages.stateColumn, messages.doneAndShown].map(
        (label) => ({ label: say(language, label), numeric: false }),
      ),
      rows: rows.map((row) => [
        nameOf(row.requirement, language),
        appliesWords(language, row),
        say(language, messages.state[row.state]),
        doneWords(language, row),
      ]),
    },
  ])
  return {
    language,
    title,
    author: place,
    date: today,
    header: `${title}, ${date}`,
    cover: null,
    contents: null,
    blocks: [
      {
        kind: 'paragraph',
        tone: 'lead',
        text: say(language, messages.statementLead, { title: catalogue.title[language] }),
      },
      {
        kind: 'paragraph',
        text: `${say(language, messages.statementDate, { date })}. ${say(language, messages.statementUndecided, { n: undecided })}`,
      },
      { kind: 'notice', text: say(language, messages.statementSecret) },
      {
        kind: 'facts',
        items: requirementStates.map((state) => ({
          term: say(language, messages.state[state]),
          text: `${tally[state]}`,
        })),
      },
      ...tables,
      { kind: 'paragraph', tone: 'quiet', text: say(language, messages.statementWords) },
    ],
  }
}
