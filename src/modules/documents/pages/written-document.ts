import type { DocumentModel } from '../../../platform/documents/index.ts'
import type { Language } from '../../../platform/i18n/index.ts'
import { readWritten } from '../../../platform/written/index.ts'

interface AboutDocument {
  readonly language: Language
  readonly place: string
  readonly title: string
  /** ISO date. */
  readonly date: string
  /** Lines under the title: what it is, and whose. */
  readonly about: readonly string[]
  readonly notice: string | null
}

/** A written text as a document that becomes a file. */
export function writtenDocument(
  body: string,
  { language, place, title, date, about, notice }: AboutDocument,
): DocumentModel {
  return {
    language,
    title,
    author: place,
    date,
    header: `${place}, ${title}`,
    cover: null,
    contents: null,
    blocks: [
      ...about.map((text) => ({ kind: 'paragraph' as const, tone: 'quiet' as const, text })),
      ...(notice === null ? [] : [{ kind: 'notice' as const, text: notice }]),
      ...readWritten(body).blocks,
    ],
  }
}

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What a file is saved as: "informationssäkerhetspolicy-version-2.docx". */
export function savedAs(name: string, ending: string): string {
  const file = `${name.toLowerCase().replace(/[\s/\\]+/g, '-')}.${ending}`
  return `attachment; filename*=UTF-8''${encodeURIComponent(file)}`
}
