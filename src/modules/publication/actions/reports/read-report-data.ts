import type { ActionContext } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { breakdownChoices, type ResultSet, readDataset, resolveBreakdown } from '../../../analysis/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { findPublication } from '../../queries/publications.ts'
import { findSurveySource } from '../../queries/reports/survey-source.ts'
import type { SurveyFacts } from '../../rules/report-document.ts'
import { breakdownsOf } from '../../rules/reports/breakdowns-of.ts'
import type { ReportDefinition } from '../../rules/reports/definition.ts'
import { hashData } from '../../rules/reports/frozen/frozen-report.ts'
import { computePicture } from '../compute-picture.ts'

/** What a report takes its figures from, as they are now. */
export interface ReportData {
  readonly questionnaire: string
  readonly data: ResultSet
  readonly facts: SurveyFacts
  readonly sha256: string
  /** The published picture that the data is; null for a draft. */
  readonly published: { readonly revision: number; readonly on: string } | null
  /** What a question can be broken down by, as `--by` writes it. */
  readonly breakdowns: readonly string[]
}

/**
 * The published picture, with the breakdowns that it was published with: what a report shows is then never more than what is
 * public already, whatever is laid beside it. Before anything is published, what the picture would be, with the breakdowns
 * that the report asks for, protected together.
 */
export async function readReportData(
  context: ActionContext,
  survey: Survey,
  definition: ReportDefinition,
): Promise<ReportData> {
  const source = await findSurveySource(context.db, survey)
  const publication = await findPublication(context.db, survey)
  const { opensOn, closesOn, synthetic } = survey
  const facts = { owner: source.owner, opensOn, closesOn, synthetic, date: dayOf(context.now) }
  const { data, breakdowns } = publication ? publishedData(publication) : await draftData(context, survey, definition)
  const published = publication && { revision: publication.revision, on: dayOf(publication.publishedAt) }
  const { questionnaire } = source
  return { questionnaire, data, facts, published, breakdowns, sha256: hashData({ questionnaire, data, facts }) }
}

type Data = Pick<ReportData, 'data' | 'breakdowns'>

function publishedData({ national, breakdowns }: ResultSet): Data {
  const known = breakdowns.flatMap(({ breakdown }) => (breakdown ? [breakdown.by] : []))
  return { data: { national, breakdowns }, breakdowns: known }
}

async function draftData(context: ActionContext, survey: Survey, definition: ReportDefinition): Promise<Data> {
  const { questionnaire } = survey
  const dataset = await readDataset(context.db, survey)
  // What cannot be broken down by is told as a fault where the report asks for it
  const breakdowns = breakdownsOf(definition).filter((by) => resolveBreakdown(questionnaire, dataset.frame, by).ok)
  const data = await computePicture(context, survey, dataset, { breakdowns, weight: [] })
  return { data, breakdowns: breakdownChoices(questionnaire, dataset.frame, 'sv').columns.map(({ by }) => by) }
}
