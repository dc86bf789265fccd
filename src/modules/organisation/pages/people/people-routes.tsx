import type { Context } from 'hono'
import { type App, type Env, isConfirmed, readForm, textOf } from '../../../../platform/http/index.ts'
import { languageOf, say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { endMembership, setRole } from '../../actions/decide-work.ts'
import { invitePerson, reissueInvitation, revokeInvitation } from '../../actions/invite-person.ts'
import { listPeople, type People } from '../../actions/list-people.ts'
import { messages } from '../../messages/index.ts'
import { type InviteFaults, InvitePage, type WrittenInvitee } from './InvitePage.tsx'
import { PeoplePage } from './PeoplePage.tsx'
import { type PersonFaults, PersonPage } from './PersonPage.tsx'

/** Who works in one's own organisation: the register, inviting, roles, and the end of somebody's work. */
export function peopleRoutes(app: App, frame: FrameMaker): void {
  const read = (context: Context<Env>) => context.get('request').perform(listPeople, {})

  app.get('/personer', async (context) => {
    const people = await read(context)
    const framing = await frame(context, say(context.get('request').language, messages.people))
    return context.html(renderPage(<PeoplePage frame={framing} people={people} notice={noticeOf(context, people)} />))
  })

  const invitePage = async (
    context: Context<Env>,
    written: WrittenInvitee = { name: '', email: '', language: context.get('request').language, role: '' },
    faults: InviteFaults = {},
  ) => {
    const people = await read(context)
    if (!people.mayInvite) throw new Problem('forbidden')
    const framing = await frame(context, say(context.get('request').language, messages.inviteTitle))
    const page = <InvitePage frame={framing} people={people} written={written} faults={faults} />
    return context.html(renderPage(page), Object.keys(faults).length > 0 ? 400 : 200)
  }

  app.get('/personer/bjud-in', (context) => invitePage(context))

  app.post('/personer/bjud-in', async (context) => {
    const request = context.get('request')
    const form = await readForm(context)
    const written = {
      name: textOf(form, 'name'),
      email: textOf(form, 'email'),
      language: languageOf(textOf(form, 'language')),
      role: textOf(form, 'role'),
    }
    try {
      const { id } = await request.perform(invitePerson, written)
      return context.redirect(`/personer?inbjuden=${id}`, 303)
    } catch (error) {
      return invitePage(context, written, faultsOf(context, error))
    }
  })

  app.post('/personer/inbjudan/:invitation', async (context) => {
    const request = context.get('request')
    const input = { invitation: context.req.param('invitation') }
    if (textOf(await readForm(context), 'gor') === 'ta-tillbaka') {
      await request.perform(revokeInvitation, input)
      return context.redirect('/personer?tillbakatagen', 303)
    }
    const { id } = await request.perform(reissueInvitation, input)
    return context.redirect(`/personer?ny-lank=${id}`, 303)
  })

  const personPage = async (
    context: Context<Env>,
    shown: { faults?: PersonFaults; chosen?: string; status?: 200 | 400 | 409 } = {},
  ) => {
    const people = await read(context)
    const colleague = people.colleagues.find(({ person }) => person === context.req.param('person'))
    if (!colleague) throw new Problem('not-found')
    const { faults = {}, chosen = colleague.role, status = 200 } = shown
    // The page that a form was refused on is the one that it stood on, for the language link too
    const framing = { ...(await frame(context, colleague.name)), path: `/personer/${colleague.person}` }
    return context.html(renderPage(<PersonPage frame={framing} {...{ people, colleague, chosen, faults }} />), status)
  }

  app.get('/personer/:person', (context) => personPage(context))

  app.post('/personer/:person/roll', async (context) => {
    const person = context.req.param('person')
    const role = textOf(await readForm(context), 'role')
    try {
      await context.get('request').perform(setRole, { person, role })
    } catch (error) {
      return personPage(context, { ...refusalOf(context, error), chosen: role })
    }
    return backFrom(context, person, 'roll')
  })

  app.post('/personer/:person/avsluta', async (context) => {
    const confirmed = isConfirmed(await readForm(context), 'bekrafta')
    try {
      await context.get('request').perform(endMembership, { person: context.req.param('person'), confirmed })
    } catch (error) {
      return personPage(context, refusalOf(context, error))
    }
    return backFrom(context, context.req.param('person'), 'avslutad')
  })

  /** Who has decided about oneself may not see the register any more. */
  const backFrom = async (context: Context<Env>, person: string, done: string) => {
    const session = await context.get('request').session()
    return context.redirect(session?.person === person ? '/konto' : `/personer?${done}`, 303)
  }
}

function noticeOf(context: Context<Env>, { invitations }: People): string | null {
  const { language } = context.get('request')
  const nameOf = (id: string | undefined) => invitations.find((invitation) => invitation.id === id)?.name
  const invited = nameOf(context.req.query('inbjuden'))
  if (invited !== undefined) return say(language, messages.invitationSent, { name: invited })
  const again = nameOf(context.req.query('ny-lank'))
  if (again !== undefined) return say(language, messages.newLinkSent, { name: again })
  if (context.req.query('tillbakatagen') !== undefined) return say(language, messages.invitationRevoked)
  if (context.req.query('avslutad') !== undefined) return say(language, messages.ended)
  return context.req.query('roll') === undefined ? null : say(language, messages.roleSaved)
}

/** What is wrong with each field. @throws what is no fault of a field */
function faultsOf(context: Context<Env>, error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Problem) || error.code !== 'bad-input' || error.faults.length === 0) throw error
  const { language } = context.get('request')
  return Object.fromEntries(error.faults.map(({ field, message }) => [field, say(language, message)]))
}

function refusalOf(context: Context<Env>, error: unknown): { faults: PersonFaults; status: 400 | 409 } {
  if (error instanceof Problem && error.code === 'not-ready' && error.detail) {
    return { faults: { whole: say(context.get('request').language, error.detail) }, status: 409 }
  }
  return { faults: faultsOf(context, error), status: 400 }
}
