import type { Context } from 'hono'
import { z } from 'zod'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { longestPart, markSent, openClock, savePreparedText, withdrawMark } from '../../actions/clocks/notify.ts'
import { clockName, clockPath } from '../../clock-words.ts'
import { messages } from '../../messages/clocks/index.ts'
import { readKey } from '../../rules/clocks/clock-key.ts'
import { readSent } from '../../rules/clocks/read-sent.ts'
import { clean } from '../../rules/read-report.ts'
import { ClockPage } from './ClockPage.tsx'
import { formats, preparedFile } from './prepared-file.ts'
import { WithdrawPage } from './WithdrawPage.tsx'

type Shown = Omit<Parameters<typeof ClockPage>[0], 'frame' | 'open' | 'now'>
const nothing: Shown = { notice: null, written: null, marking: null }

/** One clock of an incident: its text as a page and as files, that it was sent, and that it was not. */
export function clockRoutes(app: App, frame: FrameMaker): void {
  const show = async (context: Context<Env>, shown: Shown) => {
    const request = context.get('request')
    const { language, now } = request
    const open = await request.perform(openClock, { ...whichOf(context), language })
    const framing = await frame(context, clockName(language, open.clock, open.known))
    return renderPage(<ClockPage frame={framing} open={open} now={now} {...shown} />)
  }

  app.get('/incidenter/:record/klockor/:clock', async (context) => {
    const asked = { sparad: 'saved', skickad: 'marked', tillbaka: 'withdrawn' } as const
    const notice = Object.entries(asked).find(([name]) => context.req.query(name) !== undefined)?.[1] ?? null
    return context.html(await show(context, { ...nothing, notice }))
  })

  app.post('/incidenter/:record/klockor/:clock/text', async (context) => {
    const request = context.get('request')
    const which = whichOf(context)
    const fields = await readForm(context)
    const texts = Object.fromEntries(
      fields.flatMap(([name, value]) =>
        name.startsWith('del-') && typeof value === 'string' ? [[name.slice(4), clean(value)] as const] : [],
      ),
    )
    const long = Object.entries(texts).filter(([, text]) => text.length > longestPart)
    if (long.length > 0) {
      const faults = Object.fromEntries(long.map(([part]) => [`del-${part}`, say(request.language, messages.tooLong)]))
      return context.html(await show(context, { ...nothing, written: { texts, faults } }), 400)
    }
    await request.perform(savePreparedText, { ...which, language: request.language, texts })
    const format = formats.find((each) => each === textOf(fields, 'gor'))
    const path = clockPath(which.incident, which.clock)
    return context.redirect(format === undefined ? `${path}?sparad#text` : `${path}/hamta?som=${format}`, 303)
  })

  app.get('/incidenter/:record/klockor/:clock/hamta', async (context) => {
    const request = context.get('request')
    const { language, now } = request
    const format = formats.find((each) => each === context.req.query('som'))
    if (format === undefined) throw new Problem('not-found')
    const open = await request.perform(openClock, { ...whichOf(context), language })
    const { workplace } = await request.member()
    const file = await preparedFile(language, { open, place: workplace.name, now }, format)
    return context.body(new Uint8Array(file.body), 200, {
      'content-type': file.type,
      'content-disposition': file.disposition,
    })
  })

  app.post('/incidenter/:record/klockor/:clock/skickad', async (context) => {
    const request = context.get('request')
    const which = whichOf(context)
    const fields = await readForm(context)
    const written = {
      day: textOf(fields, 'day'),
      time: textOf(fields, 'time'),
      recipient: textOf(fields, 'recipient'),
      reference: textOf(fields, 'reference'),
      progress: textOf(fields, 'lagesrapport') === 'ja',
    }
    const read = readSent(written, request.now)
    if ('faults' in read) {
      return context.html(await show(context, { ...nothing, marking: { written, faults: read.faults } }), 400)
    }
    await request.perform(markSent, { ...which, language: request.language, ...read.sent })
    return context.redirect(`${clockPath(which.incident, which.clock)}?skickad`, 303)
  })

  const withdraw = async (context: Context<Env>, why: string, error?: string) => {
    const request = context.get('request')
    const { language } = request
    const [incident, sent] = [idOf(context.req.param('record')), idOf(context.req.param('sent'))]
    // Any clock of the incident tells of all that was sent
    const { known, incident: of } = await request.perform(openClock, { incident, clock: 'early-warning', language })
    const found = known.sent.find(({ id, withdrawnAt }) => id === sent && withdrawnAt === null)
    if (found === undefined) throw new Problem('not-found')
    const framing = await frame(context, say(language, messages.withdrawTitle))
    const back = clockPath(incident, found.clock)
    return { page: <WithdrawPage {...{ frame: framing, incident: of, sent, back, why, error }} />, back }
  }

  app.get('/incidenter/:record/skickat/:sent', async (context) =>
    context.html(renderPage((await withdraw(context, '')).page)),
  )

  app.post('/incidenter/:record/skickat/:sent', async (context) => {
    const request = context.get('request')
    const why = clean(textOf(await readForm(context), 'why'))
    const error = why === '' || why.length > 1000 ? say(request.language, messages.withdrawWhyNeeded) : undefined
    const { page, back } = await withdraw(context, why, error)
    if (error !== undefined) return context.html(renderPage(page), 400)
    const [incident, sent] = [idOf(context.req.param('record')), idOf(context.req.param('sent'))]
    await request.perform(withdrawMark, { incident, sent, why })
    return context.redirect(`${back}?tillbaka`, 303)
  })
}

function whichOf(context: Context<Env>): { readonly incident: string; readonly clock: string } {
  const clock = context.req.param('clock') ?? ''
  if (readKey(clock) === null) throw new Problem('not-found')
  return { incident: idOf(context.req.param('record')), clock }
}

/** @throws Problem `not-found` where it can be the id of nothing */
export function idOf(named: string | undefined): string {
  const read = z.uuid().safeParse(named)
  if (!read.success) throw new Problem('not-found')
  return read.data
}
