import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { renderMail } from '../../../../platform/mail/index.ts'
import { saveAnswer } from '../../answering/actions/save-answer.ts'
import { inviteContacts, previewInvitations } from '../../contacts/actions/invite-contacts.ts'
import { addContact } from '../../contacts/actions/keep-contact.ts'
import { saveTemplate } from '../../mailings/actions/change-template.ts'
import { planWaves } from '../../mailings/actions/plan-waves.ts'
import { readMailings, showTemplate } from '../../mailings/actions/read-templates.ts'
import { sendRemindersJob } from '../../mailings/jobs/send-reminders.ts'
import { addPilot, addSurvey, anna, openSurveySite, type SurveySite, sara } from '../../testing/survey-site.ts'
import { assignSections, inviteToSections } from '../../together/actions/assign.ts'

const told = {
  sv: 'Det här är en pilot: Myndigheten prövar frågorna med några få utvalda kommuner',
  en: 'This is a pilot: Myndigheten tries the questions with a few chosen municipalities',
}
const bo = { name: 'Bo Ek', email: 'bo@a.example', phone: '', function: '', language: 'sv' }

describe.each(databaseKinds)('the letters of a pilot on the %s database', (kind) => {
  let site: SurveySite
  beforeAll(async () => {
    site = await openSurveySite(kind)
  })
  afterAll(() => site.close())

  const asked = async (survey: string) => {
    await site.as(sara, addContact, { survey, respondent: '1984', ...bo })
    await site.as(sara, addContact, { survey, respondent: '1960', ...bo, email: 'joy@a.example', language: 'en' })
    return { survey, invited: { kind: 'new' }, days: 14 }
  }
  /** What lies in the outbox, as text and as HTML, by address. */
  const written = (survey: string, mailKind: string) =>
    site.asOwner(async (db) => {
      const rows = await db
        .selectFrom('mail as m')
        .innerJoin('mail_content as c', (join) =>
          join.onRef('c.organisation', '=', 'm.organisation').onRef('c.id', '=', 'm.id'),
        )
        .select(['m.to_address', 'c.message'])
        .where('m.survey', '=', survey)
        .where('m.kind', '=', mailKind)
        .execute()
      return new Map(rows.map(({ to_address, message }) => [to_address, renderMail(message as never, 'https://x')]))
    })
  const oneLine = (text = '') => text.replace(/\s+/g, ' ')

  test('say that it is one, as text and as HTML, in the preview and when they are sent', async () => {
    const wanted = await asked(await addPilot(site, 'pilot-letters'))
    const { survey } = wanted
    const preview = await site.as(sara, previewInvitations, wanted)
    expect(preview.mails.map(({ subject }) => subject)).toEqual([
      'Prov: vill Kommun 1984 pröva våra frågor?',
      'Trial: will Kommun 1960 try our questions?',
    ])
    for (const mail of preview.mails) expect(JSON.stringify(mail.blocks)).toContain(told[mail.language])
    expect(JSON.stringify(preview.mails)).not.toContain('bilden av landets kommuner')
    await site.as(sara, inviteContacts, { ...wanted, base: preview.base })
    const sent = await written(survey, 'invitation')
    for (const [address, language] of [
      ['bo@a.example', 'sv'],
      ['joy@a.example', 'en'],
    ] as const) {
      expect(oneLine(sent.get(address)?.text)).toContain(told[language])
      expect(oneLine(sent.get(address)?.html)).toContain(told[language])
    }
  })

  test('say it also where the agency has written its own, and in reminders and to colleagues', async () => {
    const wanted = await asked(await addPilot(site, 'pilot-own-words'))
    const { survey } = wanted
    const letter = { survey, wave: null, kind: 'invitation', language: 'sv' }
    const text = { subject: 'Egen', body: 'Eget.\n\nSvara: {lank}\n\nHälsningar' }
    await site.as(sara, saveTemplate, { ...letter, version: 0, text })
    const shown = await site.as(sara, showTemplate, { ...letter, text: null, recipient: null })
    expect(shown.letter?.blocks.map(({ kind }) => kind)).toEqual(['text', 'text', 'link', 'text', 'small'])
    expect(shown.letter?.blocks[1]).toMatchObject({ kind: 'text', text: expect.stringContaining(told.sv) })
    // What is kept is what was written: the paragraph is not doubled when the letter is saved again
    expect(shown.text).toEqual(text)

    const { base } = await site.as(sara, previewInvitations, wanted)
    await site.as(sara, inviteContacts, { ...wanted, base })
    await site.as(anna, saveAnswer, {
      survey,
      question: 'metod',
      value: { type: 'single', option: 'ja' },
      version: 0,
    })
    await site.as(sara, planWaves, { survey, days: ['2026-11-25'] })
    await sendRemindersJob.run({ db: site.db, now: new Date('2026-11-25T07:30:00Z') })
    const partial = oneLine((await written(survey, 'reminder.partial')).get('bo@a.example')?.text)
    expect(partial).toContain(told.sv)
    expect(partial).not.toContain('Svaren räknas när')
    expect(oneLine((await written(survey, 'reminder.not-started')).get('joy@a.example')?.html)).toContain(told.en)

    await site.as(anna, inviteToSections, { survey, name: 'Lo Ek', email: 'lo@a.example', sections: ['metod'] })
    await site.as(anna, assignSections, { survey, who: 'maria', sections: ['resurser'] })
    const toColleague = 'Det här är en pilot: Myndigheten prövar frågorna med några få utvalda kommuner.'
    expect(oneLine((await written(survey, 'invitation')).get('lo@a.example')?.text)).toContain(toColleague)
    expect(oneLine((await written(survey, 'sections')).get('maria@x.example')?.html)).toContain(toColleague)
  })

  test('say nothing of a pilot in a survey', async () => {
    const wanted = await asked(await addSurvey(site, 'no-pilot'))
    const { mails } = await site.as(sara, previewInvitations, wanted)
    expect(mails).toHaveLength(2)
    expect(JSON.stringify(mails)).not.toMatch(/pilot/i)
    const { templates } = await site.as(sara, readMailings, { survey: wanted.survey })
    expect(templates.map(({ subject }) => subject)).toContain('{enkat}: inbjudan till {kommun}')
  })
})
