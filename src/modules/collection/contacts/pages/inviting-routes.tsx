import type { Context } from 'hono'
import { type App, type Env, isConfirmed, readForm, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { invitationDays } from '../../../organisation/index.ts'
import { inviteContacts, previewInvitations, revokeContactInvitations } from '../actions/invite-contacts.ts'
import { readContacts } from '../actions/read-contacts.ts'
import { messages } from '../messages/inviting.ts'
import { type Invited, invitedKinds } from '../rules/contact-state.ts'
import { dayChoices, InvitePage } from './InvitePage.tsx'
import { RevokePage } from './RevokePage.tsx'

interface Wanted {
  readonly invited: Invited
  readonly days: number
}

/** Sending contacts their personal links, previewed first, and taking links back. */
export function invitingRoutes(app: App, frame: FrameMaker): void {
  const pathOf = (context: Context<Env>) => `/enkater/${context.req.param('survey')}/kontakter`

  const invitePage = async (context: Context<Env>, { invited, days }: Wanted, stale = false): Promise<Response> => {
    const request = context.get('request')
    const survey = context.req.param('survey') ?? ''
    const preview = await request.perform(previewInvitations, { survey, invited, days })
    const path = `${pathOf(context)}/bjud-in?${'kind' in invited ? `vilka=${invited.kind}` : `kontakt=${invited.contact}`}`
    const framing = { ...(await frame(context, say(request.language, messages.title))), path }
    const page = <InvitePage frame={framing} {...{ preview, invited, days, stale }} />
    return context.html(renderPage(page), stale ? 409 : 200)
  }

  app.get('/enkater/:survey/kontakter/bjud-in', (context) =>
    invitePage(
      context,
      wantedOf((name) => context.req.query(name) ?? ''),
    ),
  )

  app.post('/enkater/:survey/kontakter/bjud-in', async (context) => {
    const form = await readForm(context)
    const wanted = wantedOf((name) => textOf(form, name))
    try {
      const input = { survey: context.req.param('survey'), ...wanted, base: textOf(form, 'underlag') }
      const { length } = await context.get('request').perform(inviteContacts, input)
      return context.redirect(`${pathOf(context)}?gjort=skickade-${length}`, 303)
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'conflict') throw error
      return invitePage(context, wanted, true)
    }
  })

  const revokePage = async (
    context: Context<Env>,
    chosen: string,
    { unconfirmed = false, stale = false } = {},
  ): Promise<Response> => {
    const request = context.get('request')
    const found = await request.perform(readContacts, { survey: context.req.param('survey') ?? '' })
    const framing = await frame(context, say(request.language, messages.revokeTitle))
    const page = <RevokePage frame={framing} {...{ found, chosen, unconfirmed, stale }} />
    return context.html(renderPage(page), unconfirmed ? 400 : stale ? 409 : 200)
  }

  app.get('/enkater/:survey/kontakter/ta-tillbaka', (context) => revokePage(context, ''))

  app.post('/enkater/:survey/kontakter/ta-tillbaka', async (context) => {
    const form = await readForm(context)
    const which = textOf(form, 'vilka') === 'waiting' ? 'waiting' : 'expired'
    if (!isConfirmed(form, 'bekrafta')) return revokePage(context, which, { unconfirmed: true })
    const input = { survey: context.req.param('survey'), which, base: textOf(form, `underlag-${which}`) }
    try {
      const { length } = await context.get('request').perform(revokeContactInvitations, input)
      return context.redirect(`${pathOf(context)}?gjort=tillbaka-${length}`, 303)
    } catch (error) {
      if (!(error instanceof Problem) || (error.code !== 'conflict' && error.code !== 'not-found')) throw error
      return revokePage(context, which, { stale: true })
    }
  })

  app.post('/enkater/:survey/kontakter/:respondent/:contact/ta-tillbaka', async (context) => {
    const { survey, respondent, contact } = context.req.param()
    await context.get('request').perform(revokeContactInvitations, { survey, which: contact })
    return context.redirect(`${pathOf(context)}/${respondent}?gjort=tillbakatagen`, 303)
  })
}

/** What an address or a form asks for; what it does not say, or says wrongly, is as usual. */
function wantedOf(textFor: (name: string) => string): Wanted {
  const contact = textFor('kontakt')
  const days = Number(textFor('dagar'))
  return {
    invited: contact === '' ? { kind: invitedKinds.find((kind) => kind === textFor('vilka')) ?? 'new' } : { contact },
    days: dayChoices.includes(days) ? days : invitationDays,
  }
}
