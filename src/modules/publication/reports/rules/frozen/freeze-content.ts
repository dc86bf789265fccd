import { type FrozenContent, type FrozenReport, frozenFormat, hashData, sha256, writeFrozen } from './frozen-report.ts'

/** What is frozen of a report, but for what follows from it. */
export type FreezeInput = Omit<FrozenContent, 'format' | 'dataSha256'>

export function freezeContent(input: FreezeInput): FrozenContent {
  return { ...input, format: frozenFormat, dataSha256: hashData(input) }
}

/** The files of a frozen report. */
export type FrozenFiles = Readonly<Record<keyof FrozenReport['files'], Uint8Array>>

/** The text of a frozen report's own file, with the checksums of the others. */
export function closeFrozen(content: FrozenContent, files: FrozenFiles): string {
  const { pdf, docx, html } = files
  return writeFrozen({ ...content, files: { pdf: sha256(pdf), docx: sha256(docx), html: sha256(html) } })
}
