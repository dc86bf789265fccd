import type { Context } from 'hono'
import { type App, type Env, readForm } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readSurveys } from '../../actions/read-surveys.ts'
import { messages as sharedMessages } from '../../messages.ts'
import type { SurveySummary } from '../../survey.ts'
import { changePreparedSurvey, PlanRefused, prepareSurvey, readSurveyParts } from '../actions/prepare-survey.ts'
import { readPreparation } from '../actions/read-preparation.ts'
import { messages } from '../messages/index.ts'
import { draftChoice, type WrittenPlan } from '../rules/read-plan.ts'
import type { PlanFaults } from './PlanForm.tsx'
import { PlanPage } from './PlanPage.tsx'

const nothing: WrittenPlan = {
  titleSv: '',
  titleEn: '',
  id: '',
  opensOn: '',
  closesOn: '',
  published: '',
  source: '',
  frameOf: '',
}

/** Making a survey, and changing it until it is issued. */
export function planRoutes(app: App, frame: FrameMaker): void {
  const page = async (
    context: Context<Env>,
    { survey = null, kind: wanted = 'survey', pilot: pilotId = '' }: Planned,
    written: WrittenPlan | null,
    refused: PlanRefused | null = null,
  ) => {
    const request = context.get('request')
    const { workplace } = await request.member()
    const parts = await request.perform(readSurveyParts, { survey: survey ?? '' })
    const surveys = (await request.perform(readSurveys, {})).filter(({ owner }) => owner === workplace.id)
    const kind = surveys.find(({ id }) => id === survey)?.kind ?? wanted
    const pilot = pilotId === '' ? null : surveys.find((each) => each.id === pilotId && each.kind === 'pilot')
    if (pilot === undefined) throw new Problem('not-found')
    const title = say(request.language, titleOf(survey, kind))
    const path = addressOf(survey, kind)
    const latest = parts.published.find(({ id }) => id === pilot?.questionnaireId) ?? parts.published[0]
    // From the editor one comes with a draft: the survey is of it, and called as it is
    const draft = parts.drafts.find(({ id }) => id === context.req.query('utkast'))
    const first: WrittenPlan = draft
      ? { ...nothing, published: draftChoice(draft.id), titleSv: draft.title.sv, titleEn: draft.title.en }
      : { ...nothing, published: latest ? `${latest.id}/${latest.version}` : '' }
    // What it is made of stands in the address, for the page in the other language and a pilot of the same draft
    const chosen = parts.drafts.find(({ id }) => draftChoice(id) === (written ?? first).published)
    const ofDraft = survey === null && chosen ? `utkast=${chosen.id}` : ''
    const made = [pilot ? `pilot=${pilot.id}` : '', ofDraft].filter((each) => each !== '').join('&')
    const faults: PlanFaults = Object.fromEntries(
      (refused?.faults ?? []).toReversed().map(({ field, message }) => [field, say(request.language, message)]),
    )
    return context.html(
      renderPage(
        <PlanPage
          frame={{ ...(await frame(context, title)), path: made === '' ? path : `${path}?${made}` }}
          {...{ survey, kind, pilot, title, action: path, parts, surveys, faults }}
          pilotFirst={ofDraft === '' ? '/enkater/ny/pilot' : `/enkater/ny/pilot?${ofDraft}`}
          written={written ?? first}
          sourceFaults={refused?.sourceFaults ?? []}
        />,
      ),
      refused ? 400 : 200,
    )
  }

  app.get('/enkater/ny', (context) => page(context, { pilot: context.req.query('pilot') ?? '' }, null))

  app.post('/enkater/ny', async (context) => {
    const form = await readForm(context)
    const written = readWritten(form)
    const pilot = textIn(new Map(form), 'pilot')
    try {
      const { id } = await context.get('request').perform(prepareSurvey, { ...written, pilot })
      return context.redirect(`/enkater/${id}/fragor`, 303)
    } catch (error) {
      if (error instanceof PlanRefused) return page(context, { pilot }, written, error)
      throw error
    }
  })

  app.get('/enkater/ny/pilot', (context) => page(context, { kind: 'pilot' }, null))

  app.post('/enkater/ny/pilot', async (context) => {
    const written = { ...readWritten(await readForm(context)), frameOf: '' }
    try {
      const { id } = await context.get('request').perform(prepareSurvey, { ...written, kind: 'pilot' })
      return context.redirect(`/enkater/${id}/pilot/kommuner`, 303)
    } catch (error) {
      if (error instanceof PlanRefused) return page(context, { kind: 'pilot' }, written, error)
      throw error
    }
  })

  app.get('/enkater/:survey/andra', async (context) => {
    const { survey } = await context.get('request').perform(readPreparation, { survey: context.req.param('survey') })
    if (survey.issuedAt !== null) throw new Problem('not-found')
    const { id, title, opensOn, closesOn, questionnaireId, version } = survey
    const published = `${questionnaireId}/${version}`
    const written = { ...nothing, id, titleSv: title.sv, titleEn: title.en, opensOn, closesOn, published }
    return page(context, { survey: id }, written)
  })

  app.post('/enkater/:survey/andra', async (context) => {
    const survey = context.req.param('survey')
    const { id: _, frameOf: __, ...written } = readWritten(await readForm(context))
    try {
      await context.get('request').perform(changePreparedSurvey, { survey, ...written })
      return context.redirect(`/enkater/${survey}/fragor`, 303)
    } catch (error) {
      if (error instanceof PlanRefused) return page(context, { survey }, { ...nothing, id: survey, ...written }, error)
      throw error
    }
  })
}

/** What is planned: a survey that is there, or a new one, made of a pilot ('' for none) or a pilot itself. */
interface Planned {
  readonly survey?: string | null
  readonly kind?: SurveySummary['kind']
  readonly pilot?: string
}

function titleOf(survey: string | null, kind: SurveySummary['kind']) {
  if (kind === 'pilot') return survey === null ? messages.newPilot : sharedMessages.changePilot
  return survey === null ? messages.newSurvey : sharedMessages.changeSurvey
}

function addressOf(survey: string | null, kind: SurveySummary['kind']): string {
  if (survey !== null) return `/enkater/${survey}/andra`
  return kind === 'pilot' ? '/enkater/ny/pilot' : '/enkater/ny'
}

function textIn(given: ReadonlyMap<string, unknown>, field: string): string {
  const value = given.get(field)
  return typeof value === 'string' ? value : ''
}

/** What was written, '' where a field is missing. */
function readWritten(form: readonly (readonly [string, unknown])[]): WrittenPlan {
  const given = new Map(form)
  const entries = Object.keys(nothing).map((field) => [field, textIn(given, field)])
  return { ...nothing, ...Object.fromEntries(entries) }
}
