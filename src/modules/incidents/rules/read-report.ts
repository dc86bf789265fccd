import type { Message } from '../../../platform/i18n/index.ts'
import { faults as words } from './read-report-messages.ts'

export interface WrittenReport {
  readonly what: string
  readonly now: string
  readonly place: string
  readonly contact: string
}

export interface ReadReport {
  readonly body: string
  readonly ongoing: 'yes' | 'no' | 'unknown'
  readonly place: string | null
  readonly contact: string | null
}

export type ReportFault = { readonly field: keyof WrittenReport; readonly message: Message }

export const longestReport = 4000
export const longestLine = 200

/** A report as somebody wrote it; every fault at once. Whether it goes on may be left out: then nobody knows. */
export function readReport(
  written: WrittenReport,
): { readonly report: ReadReport } | { readonly faults: ReportFault[] } {
  const body = clean(written.what)
  const place = clean(written.place)
  const contact = clean(written.contact)
  const faults: ReportFault[] = []
  if (body === '') faults.push({ field: 'what', message: words.nothing })
  if (body.length > longestReport) faults.push({ field: 'what', message: words.tooLong })
  if (place.length > longestLine) faults.push({ field: 'place', message: words.lineTooLong })
  if (contact.length > longestLine) faults.push({ field: 'contact', message: words.lineTooLong })
  if (faults.length > 0) return { faults }
  const ongoing = written.now === 'yes' || written.now === 'no' ? written.now : 'unknown'
  return { report: { body, ongoing, place: place || null, contact: contact || null } }
}

/** Without what no database holds and nobody sees: NUL and the other controls, and halves of characters. */
export function clean(text: string): string {
  return (
    text
      .toWellFormed()
      .replaceAll('\r\n', '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .trim()
  )
}
