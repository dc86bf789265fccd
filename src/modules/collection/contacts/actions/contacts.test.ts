import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { acceptInvitation } from '../../../organisation/index.ts'
import type { Contact } from '../../contact.ts'
import { importFrame, previewFrame } from '../../frame/actions/import-frame.ts'
import { codeOf } from '../../testing/refusal.ts'
import { addSurvey, anna, now, openSurveySite, type SurveySite, sara } from '../../testing/survey-site.ts'
import { linksOf } from '../rules/contact-state.ts'
import { recipientsBase } from '../rules/recipients-base.ts'
import { importContacts, previewContacts, readEarlierContacts } from './import-contacts.ts'
import { inviteContacts, previewInvitations, revokeContactInvitations } from './invite-contacts.ts'
import { addContact, changeContact, endContactWork } from './keep-contact.ts'
import { readContacts } from './read-contacts.ts'

const days = (count: number) => new Date(now.getTime() + count * 24 * 3600 * 1000)
const account = { name: 'Bo Ek', passwordHash: 'a hash' }

describe.each(databaseKinds)('the contacts of a survey on the %s database', (kind) => {
  let site: SurveySite
  let survey: string
  let round = 0
  beforeAll(async () => {
    site = await openSurveySite(kind)
  })
  beforeEach(async () => {
    survey = await addSurvey(site, `contacts-${++round}`)
  })
  afterAll(() => site.close())

  const bo = { name: 'Bo Ek', email: 'bo@a.example', phone: '070-174 06 05', function: 'Samordnare', language: 'sv' }
  const add = async (contact = bo, respondent = '1984') =>
    (await site.as(sara, addContact, { survey, respondent, ...contact })).id
  const list = async (at = now) => (await site.as(sara, readContacts, { survey }, at)).contacts
  const file = (text: string) => ({ survey, file: 'k.csv', text: `kommunkod,namn,e-post\n${text}` })
  const save = async (text: string) => {
    const { plan } = await site.as(sara, previewContacts, file(text))
    return site.as(sara, importContacts, { ...file(text), base: plan.base })
  }
  const invite = async (invited: { kind: string } | { contact: string } = { kind: 'new' }, at = now, valid = 14) => {
    const wanted = { survey, invited, days: valid }
    const { base } = await site.as(sara, previewInvitations, wanted, at)
    return site.as(sara, inviteContacts, { ...wanted, base }, at)
  }
  /** The secrets of the links that have been written to an address about this survey, in order, and whether they will be sent. */
  const linksTo = (email: string) =>
    site.asOwner(async (db) => {
      const rows = await db
        .selectFrom('mail as m')
        .innerJoin('mail_content as c', (join) =>
          join.onRef('c.organisation', '=', 'm.organisation').onRef('c.id', '=', 'm.id'),
        )
        .select(['c.message', 'm.status'])
        .where('m.survey', '=', survey)
        .where('m.to_address', '=', email)
        .orderBy('m.queued_at')
        .execute()
      return rows.map(({ message, status }) => ({
        token: /\/inbjudan\/([\w-]{43})/.exec(JSON.stringify(message))?.[1] ?? '',
        status,
        message: message as { language: string; subject: string },
      }))
    })

  test('are added, changed and ended, and the log says who did it', async () => {
    const id = await add()
    await site.as(sara, changeContact, { survey, contact: id, ...bo, phone: '', function: '', language: 'en' })
    expect(await list()).toMatchObject([{ id, name: 'Bo Ek', phone: null, function: null, language: 'en' }])
    await site.as(sara, endContactWork, { survey, contact: id })
    expect(await list()).toEqual([])
    const entries = await site.asOwner((db) =>
      db
        .selectFrom('audit_entry')
        .select(['action', 'person'])
        .where('subject', '=', survey)
        .orderBy('sequence')
        .execute(),
    )
    expect(entries).toEqual(
      ['contact.add', 'contact.change', 'contact.end'].map((action) => ({ action, person: 'sara' })),
    )
    // The address is free for whoever comes after
    expect(await add()).not.toBe(id)
  })

  test('are refused with everything that is wrong, twice with one address, and where nobody is asked', async () => {
    await add()
    const wrong = { name: ' ', email: 'bo@a', phone: 'växeln', function: 'x'.repeat(201), language: 'fi' }
    await expect(add(wrong)).rejects.toMatchObject({
      code: 'bad-input',
      faults: ['name', 'email', 'phone', 'function', 'language'].map((field) => ({ field })),
    })
    await expect(add({ ...bo, email: 'BO@a.example ' })).rejects.toMatchObject({ faults: [{ field: 'email' }] })
    expect(await codeOf(add(bo, '0114'))).toBe('not-found')
    expect(await codeOf(site.as(anna, addContact, { survey, respondent: '1984', ...bo }))).toBe('forbidden')
  })

  test('come by a file in as many statements whatever their number, and what was previewed is what is saved', async () => {
    await add()
    const rows = Array.from({ length: 300 }, (_, n) => `1960,Namn ${n},n${n}@b.example`).join('\n')
    const text = `${rows}\n1984,Bo Ekman,bo@a.example\n`
    const { plan } = await site.as(sara, previewContacts, file(text))
    const statements = await site.statementsOf(() => site.as(sara, importContacts, { ...file(text), base: plan.base }))
    expect(statements.length).toBeLessThanOrEqual(9)
    expect(await list()).toHaveLength(301)
    expect((await list())[0]).toMatchObject({ name: 'Bo Ekman', phone: bo.phone, function: 'Samordnare' })
    expect(await codeOf(site.as(sara, importContacts, { ...file(text), base: plan.base }))).toBe('conflict')
    expect(await codeOf(save('1984,,bo@\n'))).toBe('bad-input')
  })

  test('come from an earlier survey as far as their municipality is asked now', async () => {
    const earlier = survey
    await add()
    await add({ ...bo, name: 'Karin', email: 'karin@b.example' }, '1960')
    survey = await addSurvey(site, `contacts-${++round}`)
    await site.asOwner((db) =>
      db.deleteFrom('frame_row').where('survey', '=', survey).where('respondent', '=', '1960').execute(),
    )
    const { text } = await site.as(sara, readEarlierContacts, { survey, earlier })
    const { plan } = await site.as(sara, previewContacts, { survey, file: '', text })
    expect(plan).toMatchObject({ faults: [], added: [{ name: 'Bo Ek', function: 'Samordnare' }] })
  })

  test('are each sent a link in their own language, in as many statements whatever their number', async () => {
    await add()
    await add({ ...bo, name: 'Eve Ek', email: 'eve@a.example', language: 'en' })
    await save(Array.from({ length: 200 }, (_, n) => `1960,Namn ${n},n${n}@b.example`).join('\n'))
    const wanted = { survey, invited: { kind: 'new' }, days: 21 }
    const preview = await site.as(sara, previewInvitations, wanted)
    expect(preview.recipients).toHaveLength(202)
    expect(preview.mails.map(({ language }) => language)).toEqual(['sv', 'en'])
    const statements = await site.statementsOf(() => site.as(sara, inviteContacts, { ...wanted, base: preview.base }))
    expect(statements.length).toBeLessThanOrEqual(15)
    const [[swedish], [english]] = [await linksTo('bo@a.example'), await linksTo('eve@a.example')]
    expect([swedish?.message.language, english?.message.language]).toEqual(['sv', 'en'])
    expect(english?.message.subject).toBe('Trial: invitation to Kommun 1984')
    expect(swedish?.token).toHaveLength(43)
    expect((await list())[0]).toMatchObject({
      invitation: { state: 'waiting', expiresAt: days(21) },
      lastMail: { status: 'queued' },
    })
    // Nobody is left to invite, and nobody is invited twice by a form that is sent again
    expect(await codeOf(site.as(sara, inviteContacts, { ...wanted, base: preview.base }))).toBe('conflict')
    expect(await linksTo('bo@a.example')).toHaveLength(1)
  })

  test('are not sent anything where they are others than those who were previewed', async () => {
    const id = await add()
    const wanted = { survey, invited: { kind: 'new' }, days: 14 }
    const { base } = await site.as(sara, previewInvitations, wanted)
    await site.as(sara, changeContact, { survey, contact: id, ...bo, email: 'other@a.example' })
    expect(await codeOf(site.as(sara, inviteContacts, { ...wanted, base }))).toBe('conflict')
    expect((await list())[0]).toMatchObject({ invitation: null, lastMail: null })
  })

  test('lead their municipality’s answering once they have used the link, and only once', async () => {
    await add({ ...bo, email: `bo${round}@a.example` })
    await invite()
    const [link] = await linksTo(`bo${round}@a.example`)
    const accepted = await site.as({ person: '', organisation: '' }, acceptInvitation, { token: link?.token, account })
    expect(accepted).toMatchObject({ workplace: '1984', role: 'contact', survey })
    expect((await list())[0]).toMatchObject({ invitation: { state: 'used', person: accepted.person } })
    expect(
      await codeOf(site.as({ person: '', organisation: '' }, acceptInvitation, { token: link?.token, account })),
    ).toBe('not-found')
    expect(await codeOf(invite({ contact: (await list())[0]?.id ?? '' }))).toBe('conflict')
  })

  test('with another address get a new link there, and the old one does not work', async () => {
    const id = await add()
    await invite()
    const [old] = await linksTo('bo@a.example')
    await site.asOwner((db) =>
      db.updateTable('mail').set({ status: 'bounced', said: '550' }).where('survey', '=', survey).execute(),
    )
    const { bounced, recipients } = await site.as(
      sara,
      previewInvitations,
      { survey, invited: { kind: 'expired' }, days: 7 },
      days(15),
    )
    expect([bounced.length, recipients.length]).toEqual([1, 0])
    const outcome = await site.as(sara, changeContact, { survey, contact: id, ...bo, email: 'ek@a.example' })
    expect(outcome).toEqual({ invited: true, fields: ['email'] })
    const [fresh] = await linksTo('ek@a.example')
    expect(fresh?.token).toHaveLength(43)
    expect(
      await codeOf(site.as({ person: '', organisation: '' }, acceptInvitation, { token: old?.token, account })),
    ).toBe('not-found')
    expect(await list()).toMatchObject([
      { email: 'ek@a.example', invitation: { state: 'waiting' }, lastMail: { status: 'queued' } },
    ])
  })

  test('who have waited too long are sent new links together', async () => {
    await add()
    await invite({ kind: 'new' }, now, 7)
    expect(await codeOf(invite({ kind: 'expired' }))).toBe('conflict')
    expect(await invite({ kind: 'expired' }, days(8))).toHaveLength(1)
    expect((await list(days(9)))[0]).toMatchObject({ invitation: { state: 'waiting' } })
    // The first has not been sent yet, and its link is of no use
    expect((await linksTo('bo@a.example')).map(({ status }) => status)).toEqual(['cancelled', 'queued'])
  })

  test('lose their links together or one by one, and the mail that has not been sent is not', async () => {
    const id = await add()
    await add({ ...bo, name: 'Eve Ek', email: 'eve@a.example' })
    await invite()
    await site.as(sara, revokeContactInvitations, { survey, which: id })
    expect((await list()).map(({ invitation }) => invitation?.state)).toEqual(['revoked', 'waiting'])
    const revoke = async (which: string, seen: readonly Contact[]) =>
      site.as(sara, revokeContactInvitations, { survey, which, base: recipientsBase(linksOf(seen, which)) })
    expect(await codeOf(revoke('expired', await list()))).toBe('not-found')
    const seen = await list()
    // One more is invited after the page was opened: nobody has seen that it would be taken back
    const late = await add({ ...bo, name: 'Liv Ek', email: 'liv@a.example' })
    await invite({ contact: late })
    expect(await codeOf(revoke('waiting', seen))).toBe('conflict')
    expect(await codeOf(site.as(sara, revokeContactInvitations, { survey, which: 'waiting' }))).toBe('bad-input')
    await site.as(sara, endContactWork, { survey, contact: late })
    await revoke('waiting', await list())
    expect((await list()).map(({ invitation, lastMail }) => [invitation?.state, lastMail?.status])).toEqual([
      ['revoked', 'cancelled'],
      ['revoked', 'cancelled'],
    ])
    expect(await invite({ kind: 'revoked' })).toHaveLength(2)
  })

  test('go with their municipality when it is taken out of the frame, and their links stop working', async () => {
    await add()
    await invite()
    const [link] = await linksTo('bo@a.example')
    const text = 'respondent,county_code,population_class\n1960,19,8000-15000\n'
    const { plan } = await site.as(sara, previewFrame, { survey, file: '', text })
    await site.as(sara, importFrame, { survey, file: '', text, base: plan.base })
    expect(await list()).toEqual([])
    expect((await linksTo('bo@a.example'))[0]?.status).toBe('cancelled')
    expect(
      await codeOf(site.as({ person: '', organisation: '' }, acceptInvitation, { token: link?.token, account })),
    ).toBe('not-found')
  })

  test('are not invited before the municipalities can see the survey', async () => {
    await add()
    await site.asOwner((db) => db.updateTable('survey').set({ issued_at: null }).where('id', '=', survey).execute())
    expect(await codeOf(invite())).toBe('not-ready')
    expect(await linksTo('bo@a.example')).toEqual([])
  })

  test('are not changed or invited after the end of collection', async () => {
    const id = await add()
    await site.asOwner((db) => db.updateTable('survey').set({ closed_at: now }).where('id', '=', survey).execute())
    expect(await codeOf(invite())).toBe('closed')
    expect(await codeOf(add({ ...bo, email: 'x@a.example' }))).toBe('closed')
    await site.as(sara, endContactWork, { survey, contact: id })
  })
})
