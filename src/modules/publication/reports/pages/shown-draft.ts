import type { Context } from 'hono'
import type { Env } from '../../../../platform/http/index.ts'
import type { FrameMaker, Framing } from '../../../../ui/frame/maker.ts'
import { type ReportDraft, readReport } from '../actions/read-report.ts'
import { buildDefinedReport } from '../rules/build-defined-report.ts'
import type { BuiltReport } from '../rules/built-report.ts'

export interface ShownDraft {
  readonly draft: ReportDraft
  readonly built: BuiltReport
  readonly frame: Framing
}

/** The report that the address names, with its figures in place: the latest version, or one that is asked for. */
export async function showDraft(
  context: Context<Env>,
  makeFrame: FrameMaker,
  version: number | null = null,
): Promise<ShownDraft> {
  const { survey, report } = context.req.param() as { survey: string; report: string }
  const draft = await context.get('request').perform(readReport, { survey, report, version })
  const { definition, data, facts } = draft
  const built = buildDefinedReport({ definition, questionnaire: draft.survey.questionnaire, data, facts })
  const framing = await makeFrame(context, definition.title)
  return { draft, built, frame: { ...framing, demo: draft.survey.synthetic } }
}

/** Address of the editor of the report that the address names. */
export function editorAddress(context: Context<Env>): string {
  const { survey, report } = context.req.param() as { survey: string; report: string }
  return `/analys/${survey}/rapporter/${report}`
}
