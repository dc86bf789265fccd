import type { DocumentModel } from '../../../../platform/documents/index.ts'
import type { Questionnaire } from '../../../survey/index.ts'
import { buildDefinedReport } from '../../rules/reports/build-defined-report.ts'
import type { BuiltReport } from '../../rules/reports/built-report.ts'
import type { FrozenContent } from '../../rules/reports/frozen/frozen-report.ts'
import type { ReportStamp } from '../../rules/reports/stamp.ts'
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

/** A frozen report as a document: all that it says is in what was frozen. */
export function composeFrozen(frozen: FrozenContent, questionnaire: Questionnaire): DocumentModel {
  const { report, stamp } = buildFrozen(frozen, questionnaire)
  return composeDefinedReport(report, stamp, frozen.frozenOn)
}
