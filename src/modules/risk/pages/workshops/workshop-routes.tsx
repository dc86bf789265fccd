import type { Context } from 'hono'
import { type App, type Env, readForm, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { ConfirmPage } from '../../../../ui/register/index.ts'
import { closeWorkshop, listWorkshops, readWorkshop, readWorkshopForm, startWorkshop } from '../../actions/workshops.ts'
import { messages } from '../../messages/index.ts'
import { workshopAddress, workshopsAddress } from '../addresses.ts'
import { faultsOf, type PageFault } from '../faults.ts'
import { idOf } from '../id-of.ts'
import { NewWorkshopPage, type WrittenWorkshop } from './NewWorkshopPage.tsx'
import { WorkshopListPage } from './WorkshopListPage.tsx'
import { WorkshopPage } from './WorkshopPage.tsx'

/** Workshops: all of them, a new one, and one with its cards. */
export function workshopRoutes(app: App, frame: FrameMaker): void {
  app.get(workshopsAddress, async (context) => {
    const request = context.get('request')
    const found = await request.perform(listWorkshops, {})
    const framing = await frame(context, say(request.language, messages.workshopsTitle))
    return context.html(renderPage(<WorkshopListPage frame={framing} {...found} />))
  })

  const formPage = async (
    context: Context<Env>,
    sent: { written: WrittenWorkshop; faults: readonly PageFault[] } | null,
  ) => {
    const request = context.get('request')
    const { risks, today } = await request.perform(readWorkshopForm, {})
    const framing = await frame(context, say(request.language, messages.workshopNew))
    const fresh = { name: '', heldOn: today, risks: [], threats: [], own: '' }
    return context.html(
      renderPage(
        <NewWorkshopPage frame={framing} risks={risks} written={sent?.written ?? fresh} faults={sent?.faults ?? []} />,
      ),
      sent === null ? 200 : 400,
    )
  }

  app.get(`${workshopsAddress}/ny`, (context) => formPage(context, null))

  app.post(`${workshopsAddress}/ny`, async (context) => {
    const form = await readForm(context)
    const all = (name: string) =>
      form.flatMap(([field, value]) => (field === name && typeof value === 'string' ? [value] : []))
    const written = {
      name: textOf(form, 'name'),
      heldOn: textOf(form, 'heldOn'),
      risks: all('risks'),
      threats: all('threats'),
      own: textOf(form, 'own'),
    }
    if (written.risks.some((id) => !isId(id))) throw new Problem('bad-input')
    let started: { readonly id: string }
    try {
      started = await context.get('request').perform(startWorkshop, written)
    } catch (error) {
      return formPage(context, { written, faults: faultsOf(context.get('request').language, error) })
    }
    return context.redirect(workshopAddress(started.id), 303)
  })

  app.get(`${workshopsAddress}/:workshop{[0-9a-f-]{36}}`, async (context) => {
    const request = context.get('request')
    const open = await request.perform(readWorkshop, { workshop: idOf(context.req.param('workshop')) })
    const framing = await frame(context, open.workshop.name)
    return context.html(renderPage(<WorkshopPage frame={framing} open={open} />))
  })

  app.get(`${workshopsAddress}/:workshop{[0-9a-f-]{36}}/avsluta`, async (context) => {
    const request = context.get('request')
    const { language } = request
    const { workshop, mayLead } = await request.perform(readWorkshop, { workshop: idOf(context.req.param('workshop')) })
    if (!mayLead || workshop.closed) throw new Problem('forbidden')
    const framing = await frame(context, say(language, messages.closeWorkshop))
    return context.html(
      renderPage(
        <ConfirmPage
          frame={framing}
          crumb={{ href: workshopAddress(workshop.id), label: workshop.name }}
          title={say(language, messages.closeWorkshop)}
          lead={say(language, messages.closeWorkshopLead)}
          action={`${workshopAddress(workshop.id)}/avsluta`}
          does={say(language, messages.closeWorkshop)}
        />,
      ),
    )
  })

  app.post(`${workshopsAddress}/:workshop{[0-9a-f-]{36}}/avsluta`, async (context) => {
    const workshop = idOf(context.req.param('workshop'))
    await context.get('request').perform(closeWorkshop, { workshop })
    return context.redirect(workshopAddress(workshop), 303)
  })
}

function isId(value: string): boolean {
  return /^[0-9a-f-]{36}$/.test(value)
}
