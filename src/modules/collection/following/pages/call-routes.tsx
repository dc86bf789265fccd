import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { dayOf, formatTime, say } from '../../../../platform/i18n/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { faultsOf } from '../../pages/form.ts'
import { noteCall } from '../actions/note-call.ts'
import { readCallList } from '../actions/read-call-list.ts'
import { readCalled } from '../actions/read-called.ts'
import { messages } from '../messages/index.ts'
import { isCallView } from '../rules/call-views.ts'
import type { WrittenCall } from '../rules/read-call.ts'
import { CalledPage } from './CalledPage.tsx'
import type { CallFormFaults } from './CallForm.tsx'
import { CallListPage } from './CallListPage.tsx'
import { writeCallList } from './call-csv.ts'

/** Calling those that have not answered. */
export function callRoutes(app: App, frame: FrameMaker): void {
  app.get('/enkater/:survey/ringlista', async (context) => {
    const request = context.get('request')
    const list = await request.perform(readCallList, { survey: context.req.param('survey') })
    const wanted = context.req.query('visa')
    const view = isCallView(wanted) ? wanted : 'alla'
    const framing = await frame(context, say(request.language, messages.callList))
    return context.html(renderPage(<CallListPage frame={framing} list={list} view={view} now={request.now} />))
  })

  app.get('/enkater/:survey/ringlista.csv', async (context) => {
    const request = context.get('request')
    const list = await request.perform(readCallList, { survey: context.req.param('survey') })
    return context.body(`\uFEFF${writeCallList(list, request.language)}`, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${list.survey.id}-ringlista.csv"`,
    })
  })

  const page = async (context: Context<Env>, written: WrittenCall, faults: CallFormFaults, status: 200 | 400 = 200) => {
    const request = context.get('request')
    const called = await request.perform(readCalled, ofRespondent(context))
    const path = `/enkater/${called.survey.id}/ringlista/${called.row.respondent}`
    const framing = { ...(await frame(context, called.row.name)), path }
    const saved = context.req.query('sparat') === '1'
    return context.html(renderPage(<CalledPage frame={framing} {...{ called, written, faults, saved }} />), status)
  }

  app.get('/enkater/:survey/ringlista/:respondent', (context) => {
    const { now } = context.get('request')
    const time = formatTime('sv', now)
    return page(
      context,
      { day: dayOf(now), time, outcome: '', promisedOn: '', spokeWith: '', note: '', nextOn: '' },
      {},
    )
  })

  app.post('/enkater/:survey/ringlista/:respondent', async (context) => {
    const request = context.get('request')
    const form = await readForm(context)
    const text = (name: string) => textOf(form, name)
    const written = {
      day: text('day'),
      time: text('time'),
      outcome: text('outcome'),
      promisedOn: text('promisedOn'),
      spokeWith: text('spokeWith'),
      note: text('note'),
      nextOn: text('nextOn'),
    }
    const key = ofRespondent(context)
    try {
      await request.perform(noteCall, { ...key, ...written })
    } catch (error) {
      return page(context, written, faultsOf(error, request.language), 400)
    }
    const base = `/enkater/${key.survey}/ringlista`
    const next = text('sedan')
    return context.redirect(
      next === '' ? `${base}/${key.respondent}?sparat=1` : `${base}/${encodeURIComponent(next)}?sparat=1`,
      303,
    )
  })
}

function ofRespondent(context: Context<Env>) {
  return { survey: context.req.param('survey') ?? '', respondent: context.req.param('respondent') ?? '' }
}
