import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import type { Questionnaire, Survey } from '../../../survey/index.ts'
import { requireSurvey, surveyInput } from '../../actions/require-survey.ts'
import { type FrozenSummary, findFrozenContent, findFrozenFile, listFrozen } from '../queries/frozen.ts'
import type { FrozenReport } from '../rules/frozen/frozen-report.ts'
import { readFrozen as readFile } from '../rules/frozen/read-frozen.ts'
import { reportInput, versionNumber } from './report-input.ts'

/** Which edition: one by its number, or null for the latest that is public. */
const editionInput = reportInput.extend({ edition: versionNumber.nullable() })

export interface FrozenEdition {
  readonly survey: Survey
  readonly summary: FrozenSummary
  /** The file as it was frozen. */
  readonly content: string
  readonly frozen: FrozenReport
  readonly questionnaire: Questionnaire
}

/** A frozen report: a public one for everyone, any of its own for the agency. @throws Problem `not-found` */
export const readFrozenReport = defineAction({
  name: 'report.read-frozen',
  permission: 'anyone',
  effect: 'read',
  input: editionInput,
  run: async (context, { survey: id, report, edition }): Promise<FrozenEdition> => {
    const { survey, summary } = await editionOf(context, id, report, edition)
    const content = await findFrozenContent(context.db, survey, report, summary.edition)
    if (content === null) throw new Problem('not-found')
    const read = readFile(new TextEncoder().encode(content), `${report}.json`)
    if (!read.ok) throw new Error(`The frozen report ${report} cannot be read: ${read.faults[0]?.message.en}`)
    return { survey, summary, content, ...read.value }
  },
})

/** One file of a frozen report, as the bytes that were frozen. @throws Problem `not-found` */
export const readFrozenFile = defineAction({
  name: 'report.read-file',
  permission: 'anyone',
  effect: 'read',
  input: editionInput.extend({ format: z.enum(['pdf', 'docx', 'html']) }),
  run: async (context, { survey: id, report, edition, format }): Promise<Uint8Array> => {
    const { survey, summary } = await editionOf(context, id, report, edition)
    const file = await findFrozenFile(context.db, survey, report, summary.edition, format)
    if (file === null) throw new Problem('not-found')
    return file
  },
})

/** The public reports of a survey, the latest edition of each. @throws Problem `not-found` */
export const listPublicReports = defineAction({
  name: 'report.list-public',
  permission: 'anyone',
  effect: 'read',
  input: surveyInput,
  run: async (
    context,
    { survey: id },
  ): Promise<{ readonly survey: Survey; readonly reports: readonly FrozenSummary[] }> => {
    const survey = await requireSurvey(context, id)
    const known = new Set<string>()
    const reports = (await listFrozen(context.db, survey, null)).filter(({ report, publishedAt }) => {
      const isLatest = publishedAt !== null && !known.has(report)
      if (isLatest) known.add(report)
      return isLatest
    })
    return { survey, reports }
  },
})

async function editionOf(
  context: ActionContext,
  id: string,
  report: string,
  edition: number | null,
): Promise<{ survey: Survey; summary: FrozenSummary }> {
  const survey = await requireSurvey(context, id)
  const editions = await listFrozen(context.db, survey, report)
  const summary = editions.find((each) => (edition === null ? each.publishedAt !== null : each.edition === edition))
  if (summary === undefined) throw new Problem('not-found')
  return { survey, summary }
}
