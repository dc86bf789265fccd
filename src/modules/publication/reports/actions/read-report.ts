import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { findVersion, listVersions, type ReportVersion, type VersionSummary } from '../queries/drafts.ts'
import { type FrozenSummary, listFrozen } from '../queries/frozen.ts'
import { type ReportData, readReportData } from './read-report-data.ts'
import { reportInput, requireOwn, versionNumber } from './report-input.ts'

/** A report as it stands, with the figures of today. */
export interface ReportDraft extends ReportVersion, ReportData {
  readonly survey: Survey
}

/** @throws Problem `not-found` */
export const readReport = defineAction({
  name: 'report.read',
  permission: 'report.edit',
  effect: 'read',
  input: reportInput.extend({ version: versionNumber.nullable() }),
  run: async (context, { survey: id, report, version }): Promise<ReportDraft> => {
    const survey = await requireOwn(context, id)
    const found = await findVersion(context.db, survey, report, version)
    if (found === null) throw new Problem('not-found')
    return { ...found, ...(await readReportData(context, survey, found.definition)), survey }
  },
})

/** Who saved a report and when, and what is frozen of it. @throws Problem `not-found` */
export const readReportHistory = defineAction({
  name: 'report.history',
  permission: 'report.edit',
  effect: 'read',
  input: reportInput,
  run: async (
    context,
    { survey: id, report },
  ): Promise<{
    readonly survey: Survey
    readonly versions: readonly VersionSummary[]
    readonly frozen: readonly FrozenSummary[]
  }> => {
    const survey = await requireOwn(context, id)
    const versions = await listVersions(context.db, survey, report)
    if (versions.length === 0) throw new Problem('not-found')
    return { survey, versions, frozen: await listFrozen(context.db, survey, report) }
  },
})
