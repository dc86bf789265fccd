import type { Context } from 'hono'
import { z } from 'zod'
import { type App, type Env, isConfirmed, readForm, textOf } from '../../../../platform/http/index.ts'
import { type Message, say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { isSearch, searchesIn } from '../../../../ui/register/choice-search.ts'
import {
  addIncidentMeasure,
  affect,
  judgeIncidentSeverity,
  keepIncidentCause,
  readIncidentHandling,
  readSeverityWords,
  unaffect,
} from '../../actions/handling.ts'
import { incidentActions, incidentRegister } from '../../incident-register.ts'
import { messages } from '../../messages/index.ts'
import { clean } from '../../rules/read-report.ts'
import { levels } from '../../rules/severity.ts'
import { AffectedPage, chooser } from './AffectedPage.tsx'
import { SeverityPage, wordsIn } from './SeverityPages.tsx'
import { TaskPage, type WrittenTask } from './TaskPage.tsx'
import { WhyPage } from './WhyPage.tsx'

type Form = readonly (readonly [string, unknown])[]

/** The pages where an incident is worked on. Each is for those who handle incidents. */
export function handlingRoutes(app: App, frame: FrameMaker): void {
  /** The incident, for who handles it: others are told so before they have written anything. */
  const opened = async (context: Context<Env>) => {
    const request = context.get('request')
    const { workplace } = await request.member()
    if (!may(workplace.role, 'incident.handle')) throw new Problem('forbidden')
    const named = z.uuid().safeParse(context.req.param('record'))
    if (!named.success) throw new Problem('not-found')
    const { record, ...handling } = await request.perform(readIncidentHandling, named.data)
    return { incident: { id: record.id, name: String(record.values.name) }, record, ...handling }
  }
  const choicesFor = (context: Context<Env>, incident: string, form: Form) =>
    context.get('request').perform(incidentActions.form, {
      id: incident,
      since: null,
      searches: searchesIn(incidentRegister, form),
    })

  const affectedPage = async (
    context: Context<Env>,
    { form = [], error = null }: { form?: Form; error?: Message | null } = {},
  ) => {
    const { language } = context.get('request')
    const { incident, affected } = await opened(context)
    const choices = await choicesFor(context, incident.id, form)
    const what = textOf(form, 'what')
    const written = { what, record: chosenIn(form, what), role: textOf(form, 'role') }
    const framing = await frame(context, say(language, messages.allAffected))
    const said = error && say(language, error)
    return renderPage(<AffectedPage frame={framing} {...{ incident, affected, choices, written }} error={said} />)
  }

  app.get('/incidenter/:record/berorda', async (context) => context.html(await affectedPage(context)))

  app.post('/incidenter/:record/berorda', async (context) => {
    const request = context.get('request')
    const form = await readForm(context)
    if (isSearch(incidentRegister, form)) return context.html(await affectedPage(context, { form }))
    const { incident } = await opened(context)
    const what = textOf(form, 'what')
    const record = chosenIn(form, what)
    if (record === '') {
      return context.html(await affectedPage(context, { form, error: messages.chooseAffected }), 400)
    }
    const role = what === 'person' ? textOf(form, 'role') : null
    try {
      await request.perform(affect, { incident: incident.id, what, record, role })
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'conflict') throw error
      return context.html(await affectedPage(context, { form, error: messages.alreadyAffected }), 409)
    }
    return context.redirect(`/incidenter/${incident.id}/berorda#${what}`, 303)
  })

  app.post('/incidenter/:record/berorda/ta-bort', async (context) => {
    const { incident } = await opened(context)
    const id = textOf(await readForm(context), 'id')
    await context.get('request').perform(unaffect, { incident: incident.id, id })
    return context.redirect(`/incidenter/${incident.id}/berorda`, 303)
  })

  const taskPage = async (
    context: Context<Env>,
    written: WrittenTask,
    { form = [], faults = {} }: { form?: Form; faults?: Readonly<Record<string, string>> } = {},
  ) => {
    const { incident } = await opened(context)
    const kind = kindOf(context)
    const choices = await choicesFor(context, incident.id, form)
    const title = kind === 'task' ? messages.addTask : messages.addLesson
    const framing = await frame(context, say(context.get('request').language, title))
    return renderPage(<TaskPage frame={framing} {...{ incident, kind, choices, written, faults }} />)
  }

  app.get('/incidenter/:record/uppgift', async (context) =>
    context.html(await taskPage(context, { name: '', owner: '', dueOn: '' })),
  )

  app.post('/incidenter/:record/uppgift', async (context) => {
    const request = context.get('request')
    const form = await readForm(context)
    const written = { name: textOf(form, 'name'), owner: textOf(form, 'falt.owner'), dueOn: textOf(form, 'dueOn') }
    if (isSearch(incidentRegister, form)) return context.html(await taskPage(context, written, { form }))
    const { incident } = await opened(context)
    const faults: Record<string, string> = {}
    if (clean(written.name) === '') faults.name = say(request.language, messages.taskNameFault)
    if (written.dueOn !== '' && !z.iso.date().safeParse(written.dueOn).success) {
      faults.dueOn = say(request.language, messages.taskDueFault)
    }
    if (Object.keys(faults).length > 0) return context.html(await taskPage(context, written, { form, faults }), 400)
    await request.perform(addIncidentMeasure, {
      incident: incident.id,
      kind: kindOf(context),
      name: clean(written.name),
      owner: written.owner || null,
      dueOn: written.dueOn || null,
    })
    return context.redirect(`/incidenter/${incident.id}#${kindOf(context) === 'task' ? 'uppgifter' : 'atgarder'}`, 303)
  })

  const severityPage = async (
    context: Context<Env>,
    written: { level: string; why: string } | null,
    faults: Readonly<Record<string, string>> = {},
  ) => {
    const request = context.get('request')
    const { incident, record } = await opened(context)
    const [model] = await request.perform(readSeverityWords, {})
    const framing = await frame(context, say(request.language, messages.severityTitle))
    return renderPage(
      <SeverityPage
        frame={framing}
        incident={incident}
        words={wordsIn(request.language, model)}
        written={written ?? { level: String(record.values.severity), why: '' }}
        faults={faults}
      />,
    )
  }

  app.get('/incidenter/:record/allvar', async (context) => context.html(await severityPage(context, null)))

  app.post('/incidenter/:record/allvar', async (context) => {
    const request = context.get('request')
    const { incident } = await opened(context)
    const form = await readForm(context)
    const written = { level: textOf(form, 'level'), why: clean(textOf(form, 'why')).slice(0, 2000) }
    const level = levels.find((each) => each === written.level)
    const faults: Record<string, string> = {}
    if (level === undefined) faults.level = say(request.language, messages.severityFault)
    if (written.why === '') faults.why = say(request.language, messages.severityWhyFault)
    if (Object.keys(faults).length > 0) return context.html(await severityPage(context, written, faults), 400)
    await request.perform(judgeIncidentSeverity, { incident: incident.id, ...written })
    return context.redirect(`/incidenter/${incident.id}#allvar`, 303)
  })

  app.get('/incidenter/:record/varfor', async (context) => {
    const { incident, cause } = await opened(context)
    const framing = await frame(context, say(context.get('request').language, messages.whyTitle))
    const { version, steps } = cause ?? { version: 0, steps: [] }
    return context.html(
      renderPage(<WhyPage frame={framing} {...{ incident, version, steps }} faults={{}} theirs={null} />),
    )
  })

  app.post('/incidenter/:record/varfor', async (context) => {
    const request = context.get('request')
    const form = await readForm(context)
    const steps = form.flatMap(([name, value]) =>
      name === 'step' && typeof value === 'string' && clean(value) !== '' ? [clean(value)] : [],
    )
    const faults = Object.fromEntries(
      steps.flatMap((step, at) =>
        step.length > 1000 ? [[`steg-${at}`, say(request.language, messages.whyTooLong)]] : [],
      ),
    )
    const { incident, cause } = await opened(context)
    const page = async (theirs: { why: Message; steps: readonly string[] } | null, version: number) => {
      const framing = await frame(context, say(request.language, messages.whyTitle))
      return renderPage(<WhyPage frame={framing} {...{ incident, version, steps, faults, theirs }} />)
    }
    const version = Number.parseInt(textOf(form, 'version'), 10) || 0
    if (Object.keys(faults).length > 0) return context.html(await page(null, version), 400)
    try {
      const asCause = isConfirmed(form, 'as-cause')
      await request.perform(keepIncidentCause, { incident: incident.id, version, steps: steps.slice(0, 7), asCause })
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'conflict' || error.detail === null) throw error
      const theirs = { why: error.detail, steps: cause?.steps ?? [] }
      return context.html(await page(theirs, cause?.version ?? 0), 409)
    }
    return context.redirect(`/incidenter/${incident.id}#varfor`, 303)
  })
}

/** The record that was chosen among those of a kind. */
function chosenIn(form: Form, what: string): string {
  return Object.hasOwn(chooser, what) ? textOf(form, `falt.${chooser[what as keyof typeof chooser]}`) : ''
}

function kindOf(context: Context<Env>): 'task' | 'lesson' {
  return context.req.query('slag') === 'lardom' ? 'lesson' : 'task'
}
