import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../platform/http/index.ts'
import { dayOf, type Message, say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { renderPage } from '../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../ui/frame/maker.ts'
import {
  addExerciseMeasure,
  beginExercise,
  finishExercise,
  giveInject,
  noteInExercise,
} from '../actions/lead-exercise.ts'
import { openExercise } from '../actions/open-exercise.ts'
import { messages } from '../messages/index.ts'
import { exerciseAddress, exerciseOf, faultsOf, idOf, root } from './addresses.ts'
import { FinishPage } from './FinishPage.tsx'
import { LeadPage, type WrittenWhileLeading } from './LeadPage.tsx'

const nothing: WrittenWhileLeading = { kind: 'observation', body: '', name: '', dueOn: '' }
const record = ':record{[0-9a-f-]{36}}'

/** Leading an exercise in a room: what to read out and when, what is seen, and how it ends. */
export function leadRoutes(app: App, frame: FrameMaker): void {
  const leadPage = async (
    context: Context<Env>,
    written: WrittenWhileLeading = nothing,
    faults: Readonly<Record<string, Message>> = {},
  ) => {
    const request = context.get('request')
    const found = await request.perform(openExercise, exerciseOf(context))
    if (!found.mayChange || found.record.endedAt !== null) throw new Problem('forbidden')
    const framing = await frame(
      context,
      say(request.language, messages.leadTitle, { name: String(found.record.values.name) }),
    )
    const saved = context.req.query('sparat') !== undefined
    return renderPage(<LeadPage frame={framing} now={request.now} {...{ found, written, faults, saved }} />)
  }

  app.get(`${root}/${record}/leda`, async (context) => context.html(await leadPage(context)))

  app.post(`${root}/${record}/leda`, async (context) => {
    const { perform } = bound(context)
    const exercise = exerciseOf(context)
    const form = await readForm(context)
    const does = textOf(form, 'gor')
    const written = {
      kind: textOf(form, 'kind'),
      body: textOf(form, 'body'),
      name: textOf(form, 'name'),
      dueOn: textOf(form, 'dueOn'),
    }
    try {
      if (does === 'borja') await perform(beginExercise, { exercise })
      else if (does === 'las-upp') await perform(giveInject, { exercise, inject: idOf(textOf(form, 'inspel')) })
      else if (does === 'atgard') {
        await perform(addExerciseMeasure, { exercise, name: written.name, dueOn: written.dueOn })
      } else await perform(noteInExercise, { exercise, kind: written.kind, body: written.body })
    } catch (error) {
      return context.html(await leadPage(context, written, faultsOf(error)), 400)
    }
    const quiet = does === 'borja' || does === 'las-upp'
    return context.redirect(`${exerciseAddress(exercise)}/leda${quiet ? '' : '?sparat'}`, 303)
  })

  app.on(['GET', 'POST'], `${root}/${record}/slutsatser`, async (context) => {
    const request = context.get('request')
    const exercise = exerciseOf(context)
    let written = { heldOn: dayOf(request.now), participants: '', conclusions: '' }
    let faults: Readonly<Record<string, Message>> | null = null
    if (context.req.method === 'POST') {
      const form = await readForm(context)
      written = {
        heldOn: textOf(form, 'heldOn'),
        participants: textOf(form, 'participants'),
        conclusions: textOf(form, 'conclusions'),
      }
      try {
        const next = await request.perform(finishExercise, { exercise, ...written })
        return context.redirect(`${exerciseAddress(exercise)}?genomford${next === null ? '' : `&nasta=${next}`}`, 303)
      } catch (error) {
        faults = faultsOf(error)
      }
    }
    const found = await request.perform(openExercise, exercise)
    if (!found.mayChange || found.record.endedAt !== null) throw new Problem('forbidden')
    const { name, participants, conclusions } = found.record.values
    if (faults === null) {
      written = { ...written, participants: String(participants ?? ''), conclusions: String(conclusions ?? '') }
    }
    const framing = await frame(context, say(request.language, messages.finishTitle, { name: String(name) }))
    const page = <FinishPage frame={framing} {...{ found, written }} faults={faults ?? {}} />
    return context.html(renderPage(page), faults === null ? 200 : 400)
  })
}

function bound(context: Context<Env>) {
  const request = context.get('request')
  return { perform: request.perform.bind(request) }
}
