import type { DocumentModel } from '../../../../platform/documents/index.ts'
import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import type { OpenVersion } from '../../actions/read-document.ts'
import { messages } from '../../messages/index.ts'
import { decisionLine, endedLine } from '../decision-words.ts'
import { scopeSentence } from '../record/DocumentScope.tsx'
import { writtenDocument } from '../written-document.ts'

/** A version as a document: its text with its decision, the same in every format. */
export function versionDocument(
  { document, version, body, scope, units }: OpenVersion,
  { language, place }: { readonly language: Language; readonly place: string },
): DocumentModel {
  const date = version.decidedOn ?? version.changedAt.slice(0, 10)
  const draft = version.state === 'draft'
  const number = say(language, messages.version, version)
  return writtenDocument(body, {
    language,
    place,
    title: document.name,
    date,
    about: [
      [place, draft ? `${number}, ${formatDate(language, date)}` : number, decisionLine(language, version)]
        .filter((part) => part !== '')
        .join('. '),
      `${say(language, messages.scopeTitle)}: ${scopeSentence(language, { scope, units })}`,
    ],
    notice: draft ? say(language, messages.isDraft) : endedLine(language, version) || null,
  })
}
