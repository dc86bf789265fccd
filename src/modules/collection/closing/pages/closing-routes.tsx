import type { Context } from 'hono'
import { type App, type Env, isConfirmed, readForm, textOf } from '../../../../platform/http/index.ts'
import { type Message, say } from '../../../../platform/i18n/index.ts'
import { writeZip } from '../../../../platform/zip/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { freezeDataset } from '../../dataset/actions/freeze-dataset.ts'
import { readDatasetFiles } from '../../dataset/actions/read-dataset-files.ts'
import { closeCollection } from '../actions/close-collection.ts'
import { readClosing } from '../actions/read-closing.ts'
import { setDeadline } from '../actions/set-deadline.ts'
import { messages } from '../messages/index.ts'
import { ClosingPage } from './ClosingPage.tsx'
import { type ClosingForm, refusedForm, untouched } from './closing-form.ts'

/** The end of a collection, on a page of its own. */
export function closingRoutes(app: App, frame: FrameMaker): void {
  const page = async (context: Context<Env>, form: ClosingForm, status: 200 | 400 = 200) => {
    const request = context.get('request')
    const { workplace } = await request.member()
    const closing = await request.perform(readClosing, { survey: context.req.param('survey') })
    // The page that a form was refused on is the one that it stood on, for the menu and the language link too
    const path = `/enkater/${closing.survey.id}/avslut`
    const framing = { ...(await frame(context, say(request.language, messages.closing))), path }
    const shown = (
      <ClosingPage
        frame={framing}
        role={workplace.role}
        now={request.now}
        {...{ closing, form, done: doneWords(context) }}
      />
    )
    return context.html(renderPage(shown), status)
  }

  app.get('/enkater/:survey/avslut', (context) => page(context, untouched))

  app.post('/enkater/:survey/avslut/stang', async (context) => {
    const request = context.get('request')
    if (!isConfirmed(await readForm(context), 'bekrafta')) {
      const faults = { bekrafta: say(request.language, messages.closeConfirmMissing) }
      return page(context, { ...untouched, faults }, 400)
    }
    const survey = context.req.param('survey')
    await request.perform(closeCollection, { survey })
    return context.redirect(`/enkater/${survey}/avslut`, 303)
  })

  app.post('/enkater/:survey/avslut/frist', async (context) => {
    const request = context.get('request')
    const survey = context.req.param('survey')
    const fields = await readForm(context)
    try {
      const input = { survey, closesOn: textOf(fields, 'closesOn'), graceDays: textOf(fields, 'graceDays') }
      await request.perform(setDeadline, input)
    } catch (error) {
      return page(context, refusedForm(error, fields, request.language), 400)
    }
    return context.redirect(`/enkater/${survey}/avslut?frist`, 303)
  })

  app.post('/enkater/:survey/avslut/frys', async (context) => {
    const request = context.get('request')
    const survey = context.req.param('survey')
    const fields = await readForm(context)
    try {
      const input = { survey, reason: textOf(fields, 'reason'), method: textOf(fields, 'method') }
      await request.perform(freezeDataset, input)
    } catch (error) {
      return page(context, refusedForm(error, fields, request.language), 400)
    }
    return context.redirect(`/enkater/${survey}/avslut?fryst#dataset`, 303)
  })

  app.get('/enkater/:survey/avslut/dataset/:file{[1-9][0-9]{0,4}\\.zip}', async (context) => {
    const { survey, file } = context.req.param()
    const number = Number.parseInt(file, 10)
    const { files, frozenAt } = await context.get('request').perform(readDatasetFiles, { survey, number })
    const zip = await writeZip(files, frozenAt)
    return context.body(new Uint8Array(zip), 200, {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${survey}-dataset-${number}.zip"`,
    })
  })
}

/** What was done on the page before this one. */
function doneWords(context: Context<Env>): Message | null {
  if (context.req.query('frist') !== undefined) return messages.deadlineSaved
  if (context.req.query('fryst') !== undefined) return messages.freezeDone
  return context.req.query('oppnad') === undefined ? null : messages.reopenedDone
}
