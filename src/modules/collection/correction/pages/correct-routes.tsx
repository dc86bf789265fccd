import type { Context } from 'hono'
import { type App, type Env, isConfirmed, readForm } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { readPreparation } from '../../../survey/index.ts'
import { CorrectionRefused, correctSurvey, previewCorrection } from '../actions/correct-survey.ts'
import { readCorrectionDrafts } from '../actions/read-correction-drafts.ts'
import { messages } from '../messages.ts'
import { CorrectPage } from './CorrectPage.tsx'
import { PreviewPage, type WrittenCorrection } from './PreviewPage.tsx'

/** Correcting the questions of a survey that is open: write, see what happens, do it. */
export function correctRoutes(app: App, frame: FrameMaker): void {
  const framingOf = async (context: Context<Env, '/enkater/:survey/ratta'>) => ({
    ...(await frame(context, say(context.get('request').language, messages.correctTitle))),
    path: `/enkater/${context.req.param('survey')}/ratta`,
  })

  const editPage = async (
    context: Context<Env, '/enkater/:survey/ratta'>,
    written: string | null,
    { refused = null, chosen = '' }: { refused?: CorrectionRefused | null; chosen?: string } = {},
  ) => {
    const request = context.get('request')
    const { workplace } = await request.member()
    if (!may(workplace.role, 'survey.issue')) throw new Problem('forbidden')
    const { survey, versions } = await request.perform(readPreparation, { survey: context.req.param('survey') })
    if (survey.closedAt !== null) throw new Problem('closed')
    const source = written ?? versions.find(({ version }) => version === survey.version)?.source ?? ''
    const drafts = await request.perform(readCorrectionDrafts, { survey: survey.id })
    const [fault] = refused?.faults ?? []
    const sourceFaults = refused?.sourceFaults ?? []
    const unfinished = chosen !== '' && sourceFaults.length > 0
    const error = fault && say(request.language, unfinished ? messages.correctionDraftFaulty : fault.message)
    const shown = (
      <CorrectPage frame={await framingOf(context)} {...{ survey, source, drafts, chosen, error, sourceFaults }} />
    )
    return context.html(renderPage(shown), refused ? 400 : 200)
  }

  const previewPage = async (
    context: Context<Env, '/enkater/:survey/ratta'>,
    written: WrittenCorrection,
    faults: { reason?: string; confirm?: string },
  ) => {
    const { source } = written
    const survey = context.req.param('survey')
    const preview = await context.get('request').perform(previewCorrection, { survey, source })
    const shown = <PreviewPage frame={await framingOf(context)} {...{ preview, written, faults }} />
    return context.html(renderPage(shown), Object.keys(faults).length > 0 ? 400 : 200)
  }

  app.get('/enkater/:survey/ratta', (context) => editPage(context, null, { chosen: context.req.query('utkast') ?? '' }))

  app.post('/enkater/:survey/ratta', async (context) => {
    const request = context.get('request')
    const form = await readForm(context)
    const all = (name: string) =>
      form.flatMap(([field, value]) => (field === name && typeof value === 'string' ? [value] : []))
    const survey = context.req.param('survey')
    const typed = {
      source: all('source')[0] ?? '',
      reason: all('reason')[0] ?? '',
      askAnew: all('askAnew'),
    }
    const chosen = all('draft')[0] ?? ''
    const drafts = chosen === '' ? [] : await request.perform(readCorrectionDrafts, { survey })
    const draft = drafts.find(({ id }) => id === chosen)
    if (chosen !== '' && draft === undefined) throw new Problem('not-found')
    const written = draft ? { ...typed, source: draft.source } : typed
    const step = all('step').at(-1)
    try {
      if (step === 'edit') return await editPage(context, written.source)
      if (step !== 'publish') return await previewPage(context, written, {})
      const faults = {
        ...(written.reason.trim() === '' && { reason: say(request.language, messages.reasonMissing) }),
        ...(!isConfirmed(form, 'bekrafta') && { confirm: say(request.language, messages.correctConfirmMissing) }),
      }
      if (Object.keys(faults).length > 0) return await previewPage(context, written, faults)
      const { version } = await request.perform(correctSurvey, { survey, ...written })
      return context.redirect(`/enkater/${survey}/fragor#version-${version}`, 303)
    } catch (error) {
      if (!(error instanceof CorrectionRefused)) throw error
      const reason = error.faults.find(({ field }) => field === 'reason')
      if (reason) return previewPage(context, written, { reason: say(request.language, reason.message) })
      return editPage(context, typed.source, { refused: error, chosen })
    }
  })
}
