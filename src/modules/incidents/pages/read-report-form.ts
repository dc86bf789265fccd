import { type FormWithin, textOf } from '../../../platform/http/index.ts'
import type { Message } from '../../../platform/i18n/index.ts'
import type { Problem } from '../../../platform/problem/index.ts'
import { messages } from '../messages/index.ts'
import type { Photo } from '../rules/photos/clean-photo.ts'
import { readPhotos } from '../rules/photos/read-photos.ts'
import { type ReadReport, type ReportFault, readReport, type WrittenReport } from '../rules/read-report.ts'

export type ReportFormFault = ReportFault | { readonly field: 'photos'; readonly message: Message }

export const unwritten: WrittenReport = { what: '', now: '', place: '', contact: '' }

export interface ReportForm {
  readonly written: WrittenReport
  /** Pictures came with it. */
  readonly photosCame: boolean
  /** It was not too large. */
  readonly whole: boolean
  readonly read:
    | { readonly report: ReadReport; readonly photos: readonly Photo[] }
    | { readonly faults: readonly ReportFormFault[] }
}

/** A report as its form was sent, with its pictures; every fault at once. */
export async function readReportForm({ fields, whole }: FormWithin): Promise<ReportForm> {
  const written = {
    what: textOf(fields, 'what'),
    now: textOf(fields, 'now'),
    place: textOf(fields, 'place'),
    contact: textOf(fields, 'contact'),
  }
  const sent = fields.flatMap(([name, value]) => (name === 'photos' && value instanceof File ? [value] : []))
  const given = sent.filter(({ size }) => size > 0)
  const photosCame = given.length > 0 || !whole
  const report = readReport(written)
  const { photos, faults } = whole
    ? readPhotos(await Promise.all(given.map(async (file) => new Uint8Array(await file.arrayBuffer()))))
    : { photos: [], faults: [messages.photosTooLarge] }
  const all: readonly ReportFormFault[] = [
    ...('faults' in report ? report.faults : []),
    ...faults.map((message) => ({ field: 'photos' as const, message })),
  ]
  return {
    written,
    photosCame,
    whole,
    read: 'faults' in report || all.length > 0 ? { faults: all } : { ...report, photos },
  }
}

/** Why a report that could be read was not kept, in words for whoever wrote it; null where that is for the program's own page. */
export function whyNotKept({ code }: Problem): Message | null {
  if (code === 'too-many-requests') return messages.tooMany
  if (code === 'full') return messages.diskFull
  return code === 'unavailable' || code === 'unexpected' || code === 'conflict' ? messages.notKept : null
}
