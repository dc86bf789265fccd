import { type DocumentModel, writeDocx, writeHtml, writePdf } from '../../../../platform/documents/index.ts'
import { buildReport, type ReportInput } from '../rules/build-report.ts'
import { composeReport } from './compose-report.tsx'

/** The formats of a report, as the endings of their files. */
export const reportFormats = ['pdf', 'docx', 'html'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** Media type of each format, for the answer to a browser. */
export const reportMediaTypes: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
}

/** The report of a survey as the bytes of a file. */
export async function writeReport(input: ReportInput, format: ReportFormat): Promise<Uint8Array> {
  return writeDocument(composeReport(buildReport(input)), format)
}

/** A document as the bytes of a file. */
export async function writeDocument(model: DocumentModel, format: ReportFormat): Promise<Uint8Array> {
  if (format === 'pdf') return writePdf(model)
  if (format === 'docx') return writeDocx(model)
  return new TextEncoder().encode(writeHtml(model))
}
