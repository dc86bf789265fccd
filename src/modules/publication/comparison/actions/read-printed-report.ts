import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { requireSurvey, surveyInput } from '../../actions/require-survey.ts'
import { findPrintedReport } from '../queries/printed-report.ts'

/** The picture beside the figures that a report has printed. @throws Problem `not-found` when none has */
export const readPrintedReport = defineAction({
  name: 'result.compare',
  permission: 'anyone',
  effect: 'read',
  input: surveyInput,
  run: async (context, { survey: id }) => {
    const survey = await requireSurvey(context, id)
    const printed = await findPrintedReport(context.db, survey)
    if (printed === null) throw new Problem('not-found')
    return printed
  },
})
