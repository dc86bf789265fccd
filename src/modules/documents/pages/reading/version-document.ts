import type { DocumentModel } from '../../../../platform/documents/index.ts'
import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { readWritten } from '../../../../platform/written/index.ts'
import type { OpenVersion } from '../../actions/read-document.ts'
import { messages } from '../../messages/index.ts'
import { decisionLine, endedLine } from '../decision-words.ts'
import { scopeSentence } from '../record/DocumentScope.tsx'

/** A version as a document: its text with its decision, the same in every format. */
export function versionDocument(
  { document, version, body, scope, units }: OpenVersion,
  { language, place }: { readonly language: Language; readonly place: string },
): DocumentModel {
  const date = version.decidedOn ?? version.changedAt.slice(0, 10)
  const state = version.state === 'draft' ? say(language, messages.isDraft) : endedLine(language, version)
  return {
    language,
    title: document.name,
    author: place,
    date,
    header: `${place}, ${document.name}`,
    cover: null,
    contents: null,
    blocks: [
      {
        kind: 'paragraph',
        tone: 'quiet',
        text: [
          place,
          `${say(language, messages.version, version)}${version.state === 'draft' ? `, ${formatDate(language, date)}` : ''}`,
          decisionLine(language, version),
        ]
          .filter((part) => part !== '')
          .join('. '),
      },
      {
        kind: 'paragraph',
        tone: 'quiet',
        text: `${say(language, messages.scopeTitle)}: ${scopeSentence(language, { scope, units })}`,
      },
      ...(state === '' ? [] : [{ kind: 'notice' as const, text: state }]),
      ...readWritten(body).blocks,
    ],
  }
}
