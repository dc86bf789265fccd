import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import {
  agency,
  anna,
  erik,
  field,
  now,
  openTextSite,
  respondent,
  rival,
  sara,
  survey,
  type TextSite,
} from '../../testing/text-site.ts'
import { readField } from './read-field.ts'
import { readPublishedTexts } from './read-published-texts.ts'
import { keepTextBack, releaseText, withdrawText } from './release-texts.ts'

const texts = ['Kansliet', 'Ring Anna, 640823-3234', 'Vi i Orten1003', 'Hos räddningstjänsten', 'Ledningen', 'Staben']
const on = { survey, field }

describe.each(databaseKinds)('publishing texts on the %s database', (kind) => {
  let site: TextSite
  beforeAll(async () => {
    site = await openTextSite(kind, texts)
  })
  afterAll(() => site.close())

  const release = (
    index: number,
    more: { version?: number; redaction?: string | null; confirmed?: boolean } = {},
    who = sara,
  ) =>
    site.as(who, releaseText, {
      ...on,
      respondent: respondent(index),
      version: 0,
      redaction: null,
      confirmed: false,
      ...more,
    })
  const published = async (who: typeof sara | null = null) =>
    (await site.as(who, readPublishedTexts, { survey, question: field })).map(({ text }) => text)
  const problem = (promise: Promise<unknown>) =>
    promise.then(
      () => 'done',
      (error: { code?: unknown }) => error.code,
    )
  const stored = async (index: number) => (await site.as(sara, readField, on)).texts[index]?.release

  test('publishes what was written, once a person has read it', async () => {
    expect(await release(0)).toEqual({ redacted: false, flags: [] })
    expect(await stored(0)).toMatchObject({ status: 'released', text: 'Kansliet', version: 1, by: 'sara' })
    expect(await problem(release(1, {}, erik))).toBe('forbidden')
    expect(await problem(release(1, {}, rival))).toBe('not-found')
    expect(await problem(release(17))).toBe('not-found')
  })

  test('takes a confirmation of its own where anything is flagged, also in what a person has redacted', async () => {
    await expect(release(1)).rejects.toMatchObject({ code: 'bad-input', faults: [{ field: 'confirmed' }] })
    await expect(release(1, { redaction: 'Ring 070-123 45 67' })).rejects.toMatchObject({
      faults: [{ field: 'confirmed' }],
    })
    expect(await stored(1)).toBeNull()
    expect(await release(1, { redaction: ' Ring [personnummer]\r\n' })).toEqual({ redacted: true, flags: [] })
    expect(await stored(1)).toMatchObject({ text: 'Ring [personnummer]', redacted: true })
    expect(await release(2, { confirmed: true })).toEqual({ redacted: false, flags: ['own-municipality'] })
  })

  test('refuses a redaction that is empty or too long', async () => {
    for (const redaction of ['', ' \n', 'x'.repeat(20_001), 'före\0efter'])
      await expect(release(3, { redaction })).rejects.toMatchObject({
        code: 'bad-input',
        faults: [{ field: 'redaction' }],
      })
    expect(await problem(release(3, { redaction: 'x'.repeat(100_001) }))).toBe('bad-input')
  })

  test('keeps a text back, and publishes it after all', async () => {
    await site.as(sara, keepTextBack, { ...on, respondent: respondent(3), version: 0 })
    expect(await stored(3)).toMatchObject({ status: 'kept-back', text: null, version: 1 })
    expect(await problem(site.as(sara, withdrawText, { ...on, respondent: respondent(3), version: 1 }))).toBe(
      'not-ready',
    )
    await release(3, { version: 1 })
    expect(await stored(3)).toMatchObject({ status: 'released', text: texts[3], version: 2 })
  })

  test('says when another has decided meanwhile, with both', async () => {
    const late = release(3, { version: 1, redaction: 'Något annat' })
    await expect(late).rejects.toMatchObject({
      code: 'conflict',
      theirs: { by: 'sara', version: 2, value: { status: 'released', text: texts[3] } },
      mine: { status: 'released', text: 'Något annat' },
    })
    const early = site.as(sara, keepTextBack, { ...on, respondent: respondent(4), version: 3 })
    await expect(early).rejects.toMatchObject({ code: 'conflict', theirs: null })
  })

  test('shows nobody a text before the survey is published, and everyone after', async () => {
    for (const who of [null, anna, rival, sara]) expect(await published(who)).toEqual([])
    await site.asOwner((db) =>
      db
        .insertInto('publication')
        .values({ organisation: agency, survey, revision: 1, result: '{}', published_at: now, published_by: null })
        .execute(),
    )
    const shown = await published()
    expect([...shown].sort()).toEqual(['Hos räddningstjänsten', 'Kansliet', 'Ring [personnummer]', 'Vi i Orten1003'])
    for (const who of [null, anna, rival, erik]) expect(await published(who)).toEqual(shown)
    expect(await site.as(null, readPublishedTexts, { survey, question: 'vem' })).toEqual([])
    expect(await problem(site.as(null, readPublishedTexts, { survey: 'hittepa', question: field }))).toBe('not-found')
  })

  test('names the option beside which a text was written', async () => {
    await site.as(sara, releaseText, {
      survey,
      field: 'vem.annan',
      respondent: respondent(0),
      version: 0,
      redaction: null,
      confirmed: false,
    })
    expect(await site.as(null, readPublishedTexts, { survey, question: 'vem' })).toEqual([
      { option: 'annan', text: 'Roll 0' },
    ])
  })

  test('says nowhere to those who read it who wrote a text', async () => {
    const { rows } = await sql<Record<string, unknown>>`select * from published_text`.execute(site.db)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual(['field', 'id', 'organisation', 'survey', 'text', 'withdrawn'])
      expect(JSON.stringify({ ...row, text: '', id: '' })).not.toMatch(/100\d/)
    }
    expect((await sql`select * from text_release`.execute(site.db)).rows).toEqual([])
  })

  test('takes a text back at once, and puts it in its place again', async () => {
    const before = await published()
    await site.as(sara, withdrawText, { ...on, respondent: respondent(0), version: 1 })
    expect(await published()).toEqual(before.filter((text) => text !== 'Kansliet'))
    expect(await stored(0)).toMatchObject({ status: 'withdrawn', text: 'Kansliet', version: 2 })
    expect(await problem(site.as(sara, withdrawText, { ...on, respondent: respondent(0), version: 2 }))).toBe(
      'not-ready',
    )
    expect(await problem(site.as(sara, withdrawText, { ...on, respondent: respondent(4), version: 0 }))).toBe(
      'not-found',
    )
    await release(0, { version: 2 })
    expect(await published()).toEqual(before)
  })

  test('lets one of two who decide at the same moment through, and tells the other', async () => {
    const outcomes = await Promise.all([problem(release(5)), problem(release(5, { redaction: 'I [maskerat]' }))])
    expect(outcomes.sort()).toEqual(['conflict', 'done'])
    expect(await stored(5)).toMatchObject({ status: 'released', version: 1 })
    expect((await published()).filter((text) => text === 'Staben' || text === 'I [maskerat]')).toHaveLength(1)
  })

  test('leaves in the audit log who decided what about whose text, and not a word of it', async () => {
    const log = await site.asOwner((db) =>
      db.selectFrom('audit_entry').select(['action', 'person', 'detail']).where('action', 'like', 'text.%').execute(),
    )
    expect(new Set(log.map(({ action }) => action))).toEqual(
      new Set(['text.release', 'text.keep-back', 'text.withdraw']),
    )
    expect(log.every(({ person, detail }) => person === 'sara' && /"respondent":"100\d"/.test(detail))).toBe(true)
    for (const { detail } of log) expect(detail).not.toMatch(/kansli|räddning|640823|\[personnummer\]|Orten/i)
  })
})
