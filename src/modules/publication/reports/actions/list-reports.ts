import { defineAction } from '../../../../platform/action/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { surveyInput } from '../../actions/require-survey.ts'
import { listReports as listDrafts, type ReportVersion } from '../queries/drafts.ts'
import { type FrozenSummary, listFrozen } from '../queries/frozen.ts'
import { requireOwn } from './report-input.ts'

export interface ReportList {
  readonly survey: Survey
  readonly reports: readonly (ReportVersion & { readonly frozen: readonly FrozenSummary[] })[]
}

/** The reports of a survey that the organisation asks, each with its frozen editions. @throws Problem `not-found` */
export const listReports = defineAction({
  name: 'report.list',
  permission: 'report.edit',
  effect: 'read',
  input: surveyInput,
  run: async (context, input): Promise<ReportList> => {
    const survey = await requireOwn(context, input.survey)
    const frozen = await listFrozen(context.db, survey, null)
    const drafts = await listDrafts(context.db, survey)
    return {
      survey,
      reports: drafts.map((draft) => ({
        ...draft,
        frozen: frozen.filter(({ report }) => report === draft.report),
      })),
    }
  },
})
