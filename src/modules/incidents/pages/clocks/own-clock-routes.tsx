import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { makeOwnClock, readOwnClocks, saveRecipients, stopOwnClock } from '../../actions/clocks/own-clocks.ts'
import { messages } from '../../messages/clocks/index.ts'
import type { Recipient } from '../../queries/clocks/read-clocks.ts'
import { type LawClock, lawClocks } from '../../rules/clocks/law-clocks.ts'
import { readOwnClock, type WrittenOwnClock } from '../../rules/clocks/read-own-clock.ts'
import { clean } from '../../rules/read-report.ts'
import { idOf } from './clock-routes.tsx'
import { EndClockPage } from './EndClockPage.tsx'
import { OwnClocksPage } from './OwnClocksPage.tsx'

type Sent = Readonly<Record<LawClock, { readonly recipient: string; readonly channel: string }>>

const unwritten: WrittenOwnClock = { name: '', starts: '', amount: '', unit: 'hour', recipient: '' }

/** The organisation's own clocks, and where what the law asks for is sent. */
export function ownClockRoutes(app: App, frame: FrameMaker): void {
  const show = async (
    context: Context<Env>,
    given: { written?: WrittenOwnClock; recipients?: Sent; faults?: Readonly<Record<string, string>> },
  ) => {
    const request = context.get('request')
    const { own, recipients } = await request.perform(readOwnClocks, {})
    const framing = await frame(context, say(request.language, messages.ownTitle))
    const asked = { tillagd: 'added', avslutad: 'ended', mottagare: 'recipients' } as const
    return renderPage(
      <OwnClocksPage
        frame={framing}
        own={own}
        recipients={given.recipients ?? recipientsNow(request.language, recipients)}
        written={given.written ?? unwritten}
        faults={given.faults ?? {}}
        notice={Object.entries(asked).find(([name]) => context.req.query(name) !== undefined)?.[1] ?? null}
      />,
    )
  }

  app.get('/incidentklockor', async (context) => context.html(await show(context, {})))

  app.post('/incidentklockor', async (context) => {
    const request = context.get('request')
    const fields = await readForm(context)
    const written = {
      name: textOf(fields, 'name'),
      starts: textOf(fields, 'starts'),
      amount: textOf(fields, 'amount'),
      unit: textOf(fields, 'unit'),
      recipient: textOf(fields, 'recipient'),
    }
    const read = readOwnClock(written)
    if ('faults' in read) {
      const faults = Object.fromEntries(
        read.faults.map(({ field, message }) => [field, say(request.language, message)]),
      )
      return context.html(await show(context, { written, faults }), 400)
    }
    await request.perform(makeOwnClock, read.clock)
    return context.redirect('/incidentklockor?tillagd', 303)
  })

  app.post('/incidentklockor/mottagare', async (context) => {
    const request = context.get('request')
    const fields = await readForm(context)
    const written = Object.fromEntries(
      lawClocks.map((clock) => [
        clock,
        {
          recipient: clean(textOf(fields, `recipient-${clock}`)),
          channel: clean(textOf(fields, `channel-${clock}`)),
        },
      ]),
    ) as Sent
    const faults: Record<string, string> = {}
    for (const clock of lawClocks) {
      const { recipient, channel } = written[clock]
      if (recipient === '') faults[`recipient-${clock}`] = say(request.language, messages.recipientNeeded)
      if (recipient.length > 200) faults[`recipient-${clock}`] = say(request.language, messages.recipientLong)
      if (channel.length > 400) faults[`channel-${clock}`] = say(request.language, messages.recipientLong)
    }
    if (Object.keys(faults).length > 0) {
      return context.html(await show(context, { recipients: written, faults }), 400)
    }
    const recipients = lawClocks.map((clock) => ({
      clock,
      recipient: written[clock].recipient,
      channel: written[clock].channel || null,
    }))
    await request.perform(saveRecipients, { recipients })
    return context.redirect('/incidentklockor?mottagare', 303)
  })

  app.get('/incidentklockor/:own/avsluta', async (context) => {
    const request = context.get('request')
    const id = idOf(context.req.param('own'))
    const clock = (await request.perform(readOwnClocks, {})).own.find((each) => each.id === id)
    if (clock === undefined) throw new Problem('not-found')
    const framing = await frame(context, say(request.language, messages.ownEndTitle))
    return context.html(renderPage(<EndClockPage frame={framing} clock={clock} />))
  })

  app.post('/incidentklockor/:own/avsluta', async (context) => {
    await context.get('request').perform(stopOwnClock, { own: idOf(context.req.param('own')) })
    return context.redirect('/incidentklockor?avslutad', 303)
  })
}

function recipientsNow(language: Language, given: Readonly<Partial<Record<LawClock, Recipient>>>): Sent {
  return Object.fromEntries(
    lawClocks.map((clock) => {
      const known = given[clock]
      return [
        clock,
        known === undefined
          ? { recipient: say(language, messages.recipients[clock]), channel: say(language, messages.channels[clock]) }
          : { recipient: known.recipient, channel: known.channel ?? '' },
      ]
    }),
  ) as Sent
}
