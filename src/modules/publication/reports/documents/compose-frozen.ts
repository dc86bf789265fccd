import type { DocumentModel } from '../../../../platform/documents/index.ts'
import type { Questionnaire } from '../../../survey/index.ts'
import { writeDocument } from '../../picture/documents/write-report.ts'
import { buildDefinedReport } from '../rules/build-defined-report.ts'
import type { BuiltReport } from '../rules/built-report.ts'
import type { FrozenFiles } from '../rules/frozen/freeze-content.ts'
import type { FrozenContent } from '../rules/frozen/frozen-report.ts'
import type { ReportStamp } from '../rules/stamp.ts'
import { composeDefinedReport } from './compose-defined-report.tsx'

/** A frozen report with its figures in place, and what its colophon says. */
export function buildFrozen(
  frozen: FrozenContent,
  questionnaire: Questionnaire,
): { report: BuiltReport; stamp: ReportStamp } {
  const { definition, data, facts, dataSha256, published, program, frozenOn, edition, version } = frozen
  return {
    report: buildDefinedReport({ definition, questionnaire, data, facts }),
    stamp: { data: { sha256: dataSha256, published }, program, frozen: { on: frozenOn, edition, version } },
  }
}

/**
 * A frozen report as a document: all that it says is in what was frozen.
 *
 * @throws Error when something is wrong in it, which nothing that is frozen can have
 */
export function composeFrozen(frozen: FrozenContent, questionnaire: Questionnaire): DocumentModel {
  const { report, stamp } = buildFrozen(frozen, questionnaire)
  const [fault] = report.faults
  if (fault) throw new Error(`The report cannot be frozen: ${fault.block} ${fault.message.en}`)
  return composeDefinedReport(report, stamp, frozen.frozenOn)
}

/** The files of a frozen report. */
export async function writeFrozenFiles(frozen: FrozenContent, questionnaire: Questionnaire): Promise<FrozenFiles> {
  const model = composeFrozen(frozen, questionnaire)
  const [pdf, docx, html] = await Promise.all([
    writeDocument(model, 'pdf'),
    writeDocument(model, 'docx'),
    writeDocument(model, 'html'),
  ])
  return { pdf, docx, html }
}
