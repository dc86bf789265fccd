import { perform } from '../../../platform/action/index.ts'
import type { App } from '../../../platform/http/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { hashLinkToken } from '../../../platform/identity/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { renderPage } from '../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import { makeCalendar, readCalendar, revokeCalendar } from '../actions/calendar.ts'
import { messages } from '../messages/index.ts'
import { openCalendar } from '../queries/calendar.ts'
import { writeCalendar } from '../rules/write-calendar.ts'
import { CalendarPage } from './CalendarPage.tsx'
import { eventsOf } from './calendar-events.ts'

/** Subscribing to one's tasks: a secret address that needs no cookie and can be taken back. */
export function calendarRoutes(app: App, frame: FrameMaker, baseUrl: string): void {
  app.post('/arshjulet/kalender', async (context) => {
    const request = context.get('request')
    const { token } = await request.perform(makeCalendar, { language: request.language })
    const framing = {
      ...(await frame(context, say(request.language, messages.calendarMade))),
      // The answer to a form has no address of its own: another language begins where the form stood
      path: '/arshjulet',
    }
    const address = `${baseUrl}/kalender/${token}.ics`
    return context.html(renderPage(<CalendarPage frame={framing} address={address} />))
  })

  app.post('/arshjulet/kalender/ta-tillbaka', async (context) => {
    await context.get('request').perform(revokeCalendar, {})
    return context.redirect('/arshjulet?kalender', 303)
  })

  app.get('/kalender/:secret{.+\\.ics}', async (context) => {
    const { db, now } = context.get('request')
    const sha256 = hashLinkToken(context.req.param('secret').replace(/\.ics$/, ''))
    const opened = sha256 === null ? null : await openCalendar(db, sha256)
    if (opened === null) throw new Problem('not-found')
    const { organisation, person, language, place } = opened
    const tasks = await perform(db, { organisation, person }, readCalendar, { language }, now).catch((error) => {
      // Who does not work there any more has no calendar, and the address tells nobody why
      if (error instanceof Problem && error.code === 'forbidden') throw new Problem('not-found')
      throw error
    })
    const text = writeCalendar({
      name: say(language, messages.calendarName, { place }),
      language,
      events: eventsOf(language, tasks, { organisation, baseUrl }),
      at: now,
    })
    return context.body(text, 200, { 'content-type': 'text/calendar; charset=utf-8' })
  })
}
