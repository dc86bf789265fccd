import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { surveyInput } from '../../actions/require-survey.ts'
import { addReport, listReportIds } from '../queries/drafts.ts'
import { definitionSchema, type ReportDefinition } from '../rules/definition.ts'
import { reportId } from '../rules/report-id.ts'
import { startDefinition } from '../rules/start-definition.ts'
import { readReportData } from './read-report-data.ts'
import { requireOwn } from './report-input.ts'

/** Begins a report: as the generated one, with every question, or empty. @throws Problem `not-found`, `conflict` */
export const createReport = defineAction({
  name: 'report.create',
  permission: 'report.edit',
  effect: 'write',
  input: surveyInput.extend({
    title: definitionSchema.shape.title,
    language: definitionSchema.shape.language,
    from: z.enum(['generated', 'empty']),
  }),
  run: async (context, { survey: id, title, language, from }) => {
    const survey = await requireOwn(context, id)
    const report = reportId(title, await listReportIds(context.db, survey))
    const empty: ReportDefinition = { title, language, blocks: [] }
    const definition = from === 'empty' ? empty : await started(context, survey, empty)
    await addReport(context.db, survey, { report, definition, at: context.now, by: context.person })
    return { report, blocks: definition.blocks.length }
  },
  audit: ({ survey }, { report, blocks }) => ({ subject: `${survey}/${report}`, detail: { blocks } }),
})

async function started(context: ActionContext, survey: Survey, empty: ReportDefinition): Promise<ReportDefinition> {
  const { data } = await readReportData(context, survey, empty)
  return startDefinition(survey.questionnaire, data.national, empty.language, empty.title)
}
