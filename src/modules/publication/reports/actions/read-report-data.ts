import type { ActionContext } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import {
  breakdownChoices,
  listComparedQuestions,
  listComparisons,
  type ResultSet,
  type RoundComparison,
  readDataset,
  resolveBreakdown,
} from '../../../analysis/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { computePicture } from '../../picture/actions/compute-picture.ts'
import type { SurveyFacts } from '../../picture/rules/report-document.ts'
import { findPublication } from '../../queries/publications.ts'
import { findSurveySource } from '../queries/survey-source.ts'
import { breakdownsOf } from '../rules/breakdowns-of.ts'
import type { ReportDefinition } from '../rules/definition.ts'
import { hashData } from '../rules/frozen/frozen-report.ts'
import type { ReportFigures } from '../rules/report-figures.ts'

/** What a report takes its figures from, as they are now. */
export interface ReportData {
  readonly questionnaire: string
  readonly data: ReportFigures
  readonly facts: SurveyFacts
  readonly sha256: string
  /** The published picture that the data is; null for a draft. */
  readonly published: { readonly revision: number; readonly on: string } | null
  /** What a question can be broken down by, as `--by` writes it. */
  readonly breakdowns: readonly string[]
  /** Ids of the questions whose change is published. */
  readonly compared: readonly string[]
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
  const { data: figures, breakdowns } = publication
    ? publishedData(publication)
    : await draftData(context, survey, definition)
  const compared = (await listComparedQuestions(context.db, survey)).map(({ question }) => question)
  const data = showsChange(definition) ? { ...figures, changes: await publishedChanges(context, survey) } : figures
  const published = publication && { revision: publication.revision, on: dayOf(publication.publishedAt) }
  const { questionnaire } = source
  return {
    questionnaire,
    data,
    facts,
    published,
    breakdowns,
    compared,
    sha256: hashData({ questionnaire, data, facts }),
  }
}

function showsChange({ blocks }: ReportDefinition): boolean {
  return blocks.some((block) => block.kind === 'question' && block.shows.includes('change'))
}

async function publishedChanges({ db }: ActionContext, survey: Survey): Promise<RoundComparison[]> {
  return (await listComparisons(db, survey)).map(({ comparison }) => comparison)
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
