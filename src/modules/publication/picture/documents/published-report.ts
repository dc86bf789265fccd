import type { Result } from '../../../analysis/index.ts'
import type { ReportInput } from '../rules/build-report.ts'
import { type ReportFormat, writeReport } from './write-report.ts'

/** By the result that was published: what is made of it for each format, language and set of facts. Goes when the result does. */
const kept = new WeakMap<Result, Map<string, Promise<Uint8Array>>>()

/**
 * The report of a published picture as the bytes of a file. What is published never changes, so what has been made of it is kept:
 * its some two hundred pictures take seconds to draw for a DOCX.
 *
 * @param input with the result as it is read of a publication: the same object each time
 */
export function publishedReport(input: ReportInput, format: ReportFormat): Promise<Uint8Array> {
  const reports = kept.get(input.result) ?? new Map<string, Promise<Uint8Array>>()
  kept.set(input.result, reports)
  const key = JSON.stringify([format, input.language, input.facts])
  const report = reports.get(key) ?? writeReport(input, format)
  reports.set(key, report)
  // What failed is tried anew
  report.catch(() => reports.delete(key))
  return report
}
