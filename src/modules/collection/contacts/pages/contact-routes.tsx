import type { Context } from 'hono'
import { type App, type Env, isConfirmed, readForm, textOf } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { renderPage } from '../../../../ui/frame/Document.tsx'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { faultsOf } from '../../pages/form.ts'
import { sendTable } from '../../upload/pages/send-table.ts'
import { addContact, changeContact, endContactWork } from '../actions/keep-contact.ts'
import { readContacts, type SurveyContacts } from '../actions/read-contacts.ts'
import { messages } from '../messages/contacts.ts'
import { contactColumns, contactRow } from '../rules/plan-contacts.ts'
import type { ContactFaults } from './ContactFields.tsx'
import { ContactPage } from './ContactPage.tsx'
import { ContactsPage, isFilter } from './ContactsPage.tsx'
import { contactFileRoutes } from './contact-file-routes.tsx'
import { invitingRoutes } from './inviting-routes.tsx'
import { MunicipalityPage } from './MunicipalityPage.tsx'

const nothingWritten = { name: '', email: '', phone: '', function: '', language: 'sv' }

/** Whom a survey turns to: the list, each municipality's contacts, and each of them. */
export function contactRoutes(app: App, frame: FrameMaker): void {
  const read = (context: Context<Env>) =>
    context.get('request').perform(readContacts, { survey: context.req.param('survey') ?? '' })
  const pathOf = (context: Context<Env>) => `/enkater/${context.req.param('survey')}/kontakter`

  app.get('/enkater/:survey/kontakter', async (context) => {
    const found = await read(context)
    const framing = await frame(context, say(context.get('request').language, messages.contacts))
    const filter = context.req.query('visa') ?? 'all'
    const query = {
      filter: isFilter(filter) ? filter : 'all',
      search: context.req.query('sok') ?? '',
      county: context.req.query('lan') ?? '',
      page: context.req.query('sida'),
    } as const
    const notice = noticeOf(context)
    return context.html(renderPage(<ContactsPage frame={framing} {...{ found, query, notice }} />))
  })

  for (const format of ['csv', 'xlsx'] as const) {
    app.get(`/enkater/:survey/kontakter.${format}`, async (context) => {
      const { survey, contacts } = await read(context)
      const rows = [contactColumns, ...contacts.map(contactRow)]
      return sendTable(context, { name: `kontakter-${survey.id}`, format, rows })
    })

    app.get(`/enkater/:survey/kontakter-mall.${format}`, async (context) => {
      const { members } = await read(context)
      const rows = members.map(({ respondent }) => [respondent, '', '', '', '', 'sv'])
      return sendTable(context, { name: 'kontakter-mall', format, rows: [contactColumns, ...rows] })
    })
  }
  // Before the addresses of municipalities, which they would be taken for
  contactFileRoutes(app, frame)
  invitingRoutes(app, frame)

  const municipalityPage = async (
    context: Context<Env>,
    written = nothingWritten,
    faults: ContactFaults = {},
  ): Promise<Response> => {
    const found = await read(context)
    const member = requireMember(context, found)
    const framing = { ...(await frame(context, member.name)), path: `${pathOf(context)}/${member.respondent}` }
    const notice = noticeOf(context)
    const page = <MunicipalityPage frame={framing} {...{ found, member, written, faults, notice }} />
    return context.html(renderPage(page), Object.keys(faults).length > 0 ? 400 : 200)
  }

  app.get('/enkater/:survey/kontakter/:respondent', (context) => municipalityPage(context))

  app.post('/enkater/:survey/kontakter/:respondent', async (context) => {
    const { survey, respondent } = context.req.param()
    const written = writtenOf(await readForm(context))
    try {
      await context.get('request').perform(addContact, { survey, respondent, ...written })
    } catch (error) {
      return municipalityPage(context, written, faultsOf(error, context.get('request').language))
    }
    return context.redirect(`${pathOf(context)}/${respondent}?gjort=tillagd`, 303)
  })

  const contactPage = async (
    context: Context<Env>,
    refused: { written?: typeof nothingWritten; faults?: ContactFaults; unconfirmed?: boolean } = {},
  ): Promise<Response> => {
    const found = await read(context)
    const member = requireMember(context, found)
    const contact = found.contacts.find(
      ({ id, respondent }) => id === context.req.param('contact') && respondent === member.respondent,
    )
    if (!contact) throw new Problem('not-found')
    const {
      written = { ...contact, phone: contact.phone ?? '', function: contact.function ?? '' },
      faults = {},
      unconfirmed = false,
    } = refused
    const path = `${pathOf(context)}/${member.respondent}/${contact.id}`
    const framing = { ...(await frame(context, contact.name)), path }
    const page = <ContactPage frame={framing} {...{ found, member, contact, written, faults, unconfirmed }} />
    return context.html(renderPage(page), Object.keys(refused).length > 0 ? 400 : 200)
  }

  app.get('/enkater/:survey/kontakter/:respondent/:contact', (context) => contactPage(context))

  app.post('/enkater/:survey/kontakter/:respondent/:contact', async (context) => {
    const { survey, respondent, contact } = context.req.param()
    const written = writtenOf(await readForm(context))
    try {
      const { invited } = await context.get('request').perform(changeContact, { survey, contact, ...written })
      return context.redirect(`${pathOf(context)}/${respondent}?gjort=${invited ? 'flyttad' : 'andrad'}`, 303)
    } catch (error) {
      return contactPage(context, { written, faults: faultsOf(error, context.get('request').language) })
    }
  })

  app.post('/enkater/:survey/kontakter/:respondent/:contact/avsluta', async (context) => {
    const { survey, respondent, contact } = context.req.param()
    if (!isConfirmed(await readForm(context), 'bekrafta')) return contactPage(context, { unconfirmed: true })
    await context.get('request').perform(endContactWork, { survey, contact })
    return context.redirect(`${pathOf(context)}/${respondent}?gjort=avslutad`, 303)
  })
}

function requireMember(context: Context<Env>, { members }: SurveyContacts) {
  const member = members.find(({ respondent }) => respondent === context.req.param('respondent'))
  if (!member) throw new Problem('not-found')
  return member
}

function writtenOf(form: readonly (readonly [string, unknown])[]) {
  return {
    name: textOf(form, 'name'),
    email: textOf(form, 'email'),
    phone: textOf(form, 'phone'),
    function: textOf(form, 'function'),
    language: textOf(form, 'language'),
  }
}

function noticeOf(context: Context<Env>): string | null {
  const { language } = context.get('request')
  const done = context.req.query('gjort') ?? ''
  const [, added, changed] = /^sparade-(\d{1,6})-(\d{1,6})$/.exec(done) ?? []
  if (added !== undefined && changed !== undefined) return say(language, messages.savedCounts, { added, changed })
  const [, what, n] = /^(skickade|tillbaka)-(\d{1,6})$/.exec(done) ?? []
  if (what === 'skickade') return say(language, messages.sentMany, { n: Number(n) })
  if (what === 'tillbaka') return say(language, messages.revokedMany, { n: Number(n) })
  return Object.hasOwn(messages.done, done) ? say(language, messages.done[done as keyof typeof messages.done]) : null
}
