import type { Context } from 'hono'
import { writeHtml, writePdf } from '../../../../platform/documents/index.ts'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { dayOf, say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { registerRoutes } from '../../../../ui/register/index.ts'
import { addContact, removeContact } from '../../actions/contacts.ts'
import { decidePlan, openPlanRecord, readPlan, revisePlan, writePlan } from '../../actions/plans.ts'
import { messages } from '../../messages/index.ts'
import { planActions, planRegister } from '../../plan-register.ts'
import { type PlanText, planParts } from '../../rules/plan-parts.ts'
import { type Faults, faultsOf } from '../form-faults.ts'
import { idOf } from '../record-id.ts'
import { ContactPage } from './ContactForm.tsx'
import { DecidePage } from './DecidePage.tsx'
import { PlanPage } from './PlanPage.tsx'
import { Changed, Contacts, PlanBody } from './PlanSections.tsx'
import { planDocument } from './plan-document.ts'
import { WritePage } from './WritePage.tsx'

const notices = {
  sparat: messages.draftSaved,
  beslutad: messages.decidedNotice,
  genomgangen: messages.revisedNotice,
  tillagd: messages.contactAdded,
} as const

/** Continuity plans: writing, deciding, whom to reach, and a plan on paper or without a network. */
export function planRoutes(app: App, frame: FrameMaker): void {
  registerRoutes(app, frame, planRegister, planActions, {
    read: openPlanRecord,
    beside: async (context, { language }, record, { open }) => {
      const path = `/kontinuitet/planer/${record.id}`
      const { draft, inForce, mayChange, mayDecide } = open
      const [said] = Object.entries(notices).filter(([name]) => context.req.query(name) !== undefined)
      const write = draft !== null ? messages.writeOn : inForce !== null ? messages.writeNew : messages.write
      return {
        links: (
          <>
            {(inForce ?? draft) !== null && <a href={`${path}/plan`}>{say(language, messages.read)}</a>}
            {mayChange && <a href={`${path}/skriv`}>{say(language, write)}</a>}
            {mayDecide && draft !== null && <a href={`${path}/besluta`}>{say(language, messages.decide)}</a>}
          </>
        ),
        before: (
          <>
            {said !== undefined && <Notice kind="done" live title={say(language, said[1])} />}
            <Changed language={language} open={open} />
            <PlanBody language={language} open={open} />
            <Contacts language={language} open={open} />
          </>
        ),
      }
    },
  })

  const showWrite = async (context: Context<Env>, written: PlanText | null, faults: Faults, conflict = false) => {
    const request = context.get('request')
    const open = await request.perform(readPlan, idOf(context))
    if (!open.mayChange) throw new Problem('forbidden')
    const title = say(request.language, messages.writeTitle, { name: open.plan.name })
    const framing = { ...(await frame(context, title)), path: `/kontinuitet/planer/${open.plan.id}` }
    const status = conflict ? 409 : faults.length > 0 ? 400 : 200
    return context.html(renderPage(<WritePage frame={framing} {...{ open, written, faults, conflict }} />), status)
  }
  app.get('/kontinuitet/planer/:record/skriv', (context) => showWrite(context, null, []))
  app.post('/kontinuitet/planer/:record/skriv', async (context) => {
    const plan = idOf(context)
    const fields = await readForm(context)
    const text = Object.fromEntries(planParts.map((part) => [part, textOf(fields, part)])) as unknown as PlanText
    const saved = Number.parseInt(textOf(fields, 'sparad'), 10) || 0
    try {
      await context.get('request').perform(writePlan, { plan, saved, text })
    } catch (error) {
      if (error instanceof Problem && error.code === 'conflict') return showWrite(context, text, [], true)
      return showWrite(context, text, faultsOf(context, error))
    }
    return context.redirect(`/kontinuitet/planer/${plan}?sparat`, 303)
  })

  app.get('/kontinuitet/planer/:record/besluta', async (context) => {
    const request = context.get('request')
    const open = await request.perform(readPlan, idOf(context))
    if (!open.mayDecide) throw new Problem('forbidden')
    const { draft } = open
    if (draft === null) return context.redirect(`/kontinuitet/planer/${open.plan.id}`, 303)
    const title = say(request.language, messages.decideTitle, { name: open.plan.name })
    const framing = { ...(await frame(context, title)), path: `/kontinuitet/planer/${open.plan.id}` }
    return context.html(renderPage(<DecidePage frame={framing} {...{ open, draft }} />))
  })
  app.post('/kontinuitet/planer/:record/besluta', async (context) => {
    const plan = idOf(context)
    const saved = Number.parseInt(textOf(await readForm(context), 'sparad'), 10) || 1
    await context.get('request').perform(decidePlan, { plan, saved })
    return context.redirect(`/kontinuitet/planer/${plan}?beslutad`, 303)
  })
  app.post('/kontinuitet/planer/:record/genomgangen', async (context) => {
    const plan = idOf(context)
    await context.get('request').perform(revisePlan, { plan })
    return context.redirect(`/kontinuitet/planer/${plan}?genomgangen`, 303)
  })

  app.post('/kontinuitet/planer/:record/kontakter', async (context) => {
    const request = context.get('request')
    const plan = idOf(context)
    const fields = await readForm(context)
    const written = {
      kind: textOf(fields, 'kind') === 'contact' ? ('contact' as const) : ('role' as const),
      duty: textOf(fields, 'duty'),
      name: textOf(fields, 'name'),
      phone: textOf(fields, 'phone'),
    }
    try {
      await request.perform(addContact, { plan, ...written })
    } catch (error) {
      const faults = faultsOf(context, error)
      const open = await request.perform(readPlan, plan)
      const framing = {
        ...(await frame(context, say(request.language, messages.contacts))),
        path: `/kontinuitet/planer/${plan}`,
      }
      return context.html(renderPage(<ContactPage frame={framing} plan={open.plan} {...{ written, faults }} />), 400)
    }
    return context.redirect(
      `/kontinuitet/planer/${plan}?tillagd#${written.kind === 'role' ? 'roller' : 'kontakter'}`,
      303,
    )
  })
  app.post('/kontinuitet/planer/:record/kontakter/:contact/bort', async (context) => {
    const plan = idOf(context)
    await context.get('request').perform(removeContact, { plan, contact: context.req.param('contact') })
    return context.redirect(`/kontinuitet/planer/${plan}#kontakter`, 303)
  })

  const versionOf = async (context: Context<Env>) => {
    const { plan, draft, inForce } = await context.get('request').perform(readPlan, idOf(context))
    const version = context.req.query('utkast') === undefined ? (inForce ?? draft) : (draft ?? inForce)
    if (version === null) throw new Problem('not-found')
    return { plan, version }
  }
  app.get('/kontinuitet/planer/:record/plan', async (context) => {
    const request = context.get('request')
    const { plan, version } = await versionOf(context)
    const place = (await request.member()).workplace.name
    const framing = { ...(await frame(context, plan.name)), path: `/kontinuitet/planer/${plan.id}` }
    return context.html(renderPage(<PlanPage frame={framing} {...{ plan, version, place, now: request.now }} />))
  })

  const send = async (context: Context<Env>, ending: 'pdf' | 'html') => {
    const request = context.get('request')
    const { plan, version } = await versionOf(context)
    const about = {
      language: request.language,
      place: (await request.member()).workplace.name,
      date: dayOf(request.now),
    }
    const model = planDocument(plan, version, about)
    const bytes = ending === 'pdf' ? await writePdf(model) : new TextEncoder().encode(writeHtml(model))
    const name = `${plan.name.toLowerCase().replace(/[\s/\\]+/g, '-')}-${about.date}.${ending}`
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': ending === 'pdf' ? 'application/pdf' : 'text/html; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    })
  }
  app.get('/kontinuitet/planer/:record/plan.pdf', (context) => send(context, 'pdf'))
  app.get('/kontinuitet/planer/:record/plan.html', (context) => send(context, 'html'))
}
