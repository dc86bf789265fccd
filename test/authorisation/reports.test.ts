import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeDocument } from '../../src/modules/publication/picture/documents/write-report.ts'
import { publishPicture } from '../../src/modules/publication/publishing/actions/publish-picture.ts'
import { createReport } from '../../src/modules/publication/reports/actions/create-report.ts'
import { editReport } from '../../src/modules/publication/reports/actions/edit-report.ts'
import {
  freezeReport,
  hashContent,
  prepareFreeze,
} from '../../src/modules/publication/reports/actions/freeze-report.ts'
import { listReports } from '../../src/modules/publication/reports/actions/list-reports.ts'
import { publishReport } from '../../src/modules/publication/reports/actions/publish-report.ts'
import {
  listPublicReports,
  readFrozenFile,
  readFrozenReport,
} from '../../src/modules/publication/reports/actions/read-frozen.ts'
import { readReport, readReportHistory } from '../../src/modules/publication/reports/actions/read-report.ts'
import { composeFrozen } from '../../src/modules/publication/reports/documents/compose-frozen.ts'
import type { ReportDefinition } from '../../src/modules/publication/reports/rules/definition.ts'
import type { ReportEdit } from '../../src/modules/publication/reports/rules/edit-definition.ts'
import { type Action, perform } from '../../src/platform/action/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { inScope } from '../../src/platform/tenancy/index.ts'
import { agencies, personOf, surveyOf } from './organisations.ts'
import { fillEveryTable } from './tables/index.ts'

const questionnaire = `
id: q
title: { sv: Enkäten, en: The survey }
sections:
  - id: del
    title: { sv: Delen, en: The part }
    questions:
      - { id: metod, text: { sv: "Har ni en metod?", en: "Have you a method?" }, type: single, options: [ja, nej] }
`
const [enkat, fraga] = agencies
const now = new Date('2026-11-24T09:04:00Z')
const text = (id: string, written: string): ReportDefinition['blocks'][number] => ({ id, kind: 'text', text: written })

describe.each(databaseKinds)('reports on the %s database', (kind) => {
  let database: TestDatabase
  let report: string
  let round = 0
  const survey = surveyOf(enkat)
  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await fillEveryTable(database, questionnaire)
    await database.asOwner(async (db) => {
      await sql`delete from publication`.execute(db)
      await sql`update survey set closed_at = ${now}`.execute(db)
    })
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    round += 1
    const created = await as(enkat, createReport, { survey, title: `Läget ${round}`, language: 'sv', from: 'empty' })
    report = created.report
  })

  /** As someone who works in an organisation; null is a visitor. */
  function as<Input, Output>(
    who: string | null,
    action: Action<Input, Output>,
    input: unknown,
    at = now,
  ): Promise<Output> {
    const scope = who === null ? null : { organisation: who, person: personOf(who) }
    return perform(database.db, scope, action, input, at)
  }
  const edit = (version: number, edit: ReportEdit) => as(enkat, editReport, { survey, report, version, edit })
  const write = (version: number, written: string) =>
    edit(
      version,
      version === 1
        ? { do: 'add', after: '', block: text('b1', written) }
        : { do: 'write', block: text('b1', written) },
    )
  const read = () => as(enkat, readReport, { survey, report, version: null })

  /** Whether Boden's response, the only one that counts, is the agency's to read. */
  const setReleased = (released: boolean) =>
    database.asOwner((db) => sql`update response set released = ${released} where organisation = 'boden'`.execute(db))

  async function freeze(version: number) {
    const { survey: found, content } = await as(enkat, prepareFreeze, { survey, report, version })
    const model = composeFrozen(content, found.questionnaire)
    const [pdf, docx, html] = await Promise.all(
      (['pdf', 'docx', 'html'] as const).map((format) => writeDocument(model, format)),
    )
    const input = { survey, report, version, contentSha256: hashContent(content), files: { pdf, docx, html } }
    return { input, edition: (await as(enkat, freezeReport, input)).edition }
  }

  test('a report begins as the generated one, under an address of its own', async () => {
    const made = await as(enkat, createReport, { survey, title: 'Läget 1', language: 'sv', from: 'generated' })
    expect(made.report).not.toBe('laget-1')
    expect(made.report).toMatch(/^laget-1-\d$/)
    const { definition, data } = await as(enkat, readReport, { survey, report: made.report, version: null })
    expect(definition.blocks.map(({ kind }) => kind)).toContain('question')
    expect(data.national.participation.population).toBe(2)
  })

  test('every save is a version that is kept, with who and when, and an earlier one can be restored', async () => {
    await write(1, 'Första')
    await write(2, 'Andra')
    expect((await read()).definition.blocks).toEqual([text('b1', 'Andra')])
    const second = await as(enkat, readReport, { survey, report, version: 2 })
    expect(second.definition.blocks).toEqual([text('b1', 'Första')])
    await edit(3, { do: 'restore', definition: second.definition })
    expect((await read()).definition.blocks).toEqual([text('b1', 'Första')])
    const { versions } = await as(enkat, readReportHistory, { survey, report })
    expect(versions.map(({ version, savedBy }) => [version, savedBy])).toEqual(
      [4, 3, 2, 1].map((version) => [version, enkat]),
    )
  })

  test('a save on a version that is no longer the latest changes nothing, also at the same moment', async () => {
    await write(1, 'Första')
    await expect(edit(1, { do: 'remove', block: 'b1' })).rejects.toMatchObject({ code: 'conflict' })
    const both = await Promise.allSettled([write(2, 'Den ena'), write(2, 'Den andra')])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await read()).version).toBe(3)
  })

  test('the figures of a report that is not frozen are those of today', async () => {
    const before = await read()
    await setReleased(false)
    const after = await read()
    expect(after.data.national.participation).not.toEqual(before.data.national.participation)
    expect(after.sha256).not.toBe(before.sha256)
    await setReleased(true)
  })

  test('a report with something wrong in it is not frozen, and all of it is told', async () => {
    await write(1, 'Det är {metod.jaa}, {borta.ja} och {metod.ja | county=Uppsala län}')
    const refused = await as(enkat, prepareFreeze, { survey, report, version: 2 }).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'bad-input', faults: [{ field: 'b1' }, { field: 'b1' }, { field: 'b1' }] })
  })

  test('a frozen report stays what it was, whatever is done to its text and to the data', async () => {
    await write(1, 'Svar: {deltagande.svar}')
    const { edition } = await freeze(2)
    const file = () => as(enkat, readFrozenFile, { survey, report, edition, format: 'html' })
    const before = await file()
    expect(new TextDecoder().decode(before)).toMatch(/Svar: <a href="#tal-\d+">1<\/a>/)
    await write(2, 'Något annat')
    await setReleased(false)
    expect(await file()).toEqual(before)
    await setReleased(true)
    const { frozen } = await as(enkat, readFrozenReport, { survey, report, edition })
    expect(frozen).toMatchObject({ edition: 1, version: 2, published: null, frozenOn: '2026-11-24' })
    expect(
      (await as(enkat, listReports, { survey })).reports.find((each) => each.report === report)?.frozen,
    ).toHaveLength(1)
    expect((await freeze(3)).edition).toBe(2)
  })

  test('is not frozen when the text or the day is another than the files were made of', async () => {
    await write(1, 'Ett')
    const { input } = await freeze(2)
    const later = new Date(now.getTime() + 24 * 3600 * 1000)
    await expect(as(enkat, freezeReport, input)).rejects.toMatchObject({ code: 'conflict' })
    await expect(as(enkat, freezeReport, { ...input, contentSha256: '0'.repeat(64) })).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(as(enkat, freezeReport, input, later)).rejects.toMatchObject({ code: 'conflict' })
    await write(2, 'Två')
    await expect(as(enkat, freezeReport, { ...input, version: 2 })).rejects.toMatchObject({ code: 'conflict' })
  })

  test('the database itself changes and removes nothing that is frozen, and takes no file under a false checksum', async () => {
    await write(1, 'Ett')
    await freeze(2)
    const scope = { organisation: enkat, person: personOf(enkat) }
    for (const statement of [
      sql`update frozen_report set content = 'x'`,
      sql`update frozen_file set content = 'x'`,
      sql`update report_version set definition = '{}'`,
      sql`delete from frozen_report`,
      sql`delete from frozen_file`,
      sql`delete from report_publication`,
    ]) {
      await expect(inScope(database.db, scope, 'write', (db) => statement.execute(db))).rejects.toMatchObject({
        code: '42501',
      })
    }
    const forged = sql`insert into frozen_file (organisation, survey, report, edition, format, content, sha256)
      values (${enkat}, ${survey}, 'r', 2, 'docx', 'x', ${'0'.repeat(64)})`
    await expect(inScope(database.db, scope, 'write', (db) => forged.execute(db))).rejects.toMatchObject({
      code: '23514',
    })
  })

  test('only a report of the published picture is made public, and then for everyone', async () => {
    await write(1, 'Svar: {deltagande.svar}')
    const draft = await freeze(2)
    const input = { survey, report, edition: draft.edition }
    await expect(as(enkat, publishReport, input)).rejects.toMatchObject({ code: 'not-ready' })
    const past = sql`insert into report_publication (organisation, survey, report, edition, published_at)
      values (${enkat}, ${survey}, ${report}, ${draft.edition}, now())`
    const scope = { organisation: enkat, person: personOf(enkat) }
    await expect(inScope(database.db, scope, 'write', (db) => past.execute(db))).rejects.toMatchObject({
      code: '42501',
    })

    await as(enkat, publishPicture, { survey, breakdowns: [], weight: [] })
    const { edition } = await freeze(2)
    for (const who of [null, 'arboga', fraga]) {
      await expect(as(who, readFrozenReport, { survey, report, edition })).rejects.toMatchObject({ code: 'not-found' })
      await expect(as(who, readFrozenReport, { survey, report, edition: null })).rejects.toMatchObject({
        code: 'not-found',
      })
    }
    await as(enkat, publishReport, { survey, report, edition })
    for (const who of [null, 'arboga', fraga]) {
      expect((await as(who, readFrozenReport, { survey, report, edition: null })).summary.edition).toBe(edition)
      expect((await as(who, readFrozenFile, { survey, report, edition, format: 'pdf' })).subarray(0, 5)).toEqual(
        new TextEncoder().encode('%PDF-'),
      )
      const { reports } = await as(who, listPublicReports, { survey })
      expect(reports.map((each) => each.report)).toContain(report)
      // The one that was frozen on a draft stays where it was
      await expect(
        as(who, readFrozenFile, { survey, report, edition: draft.edition, format: 'pdf' }),
      ).rejects.toMatchObject({ code: 'not-found' })
    }
    await expect(as(enkat, publishReport, { survey, report, edition })).rejects.toMatchObject({ code: 'conflict' })
    await database.asOwner((db) => sql`delete from publication`.execute(db))
  })

  test('another agency finds neither the reports of a survey, their versions nor what is frozen', async () => {
    await write(1, 'Hemligt utkast')
    await freeze(2)
    const attempts = [
      as(fraga, listReports, { survey }),
      as(fraga, createReport, { survey, title: 'X', language: 'sv', from: 'empty' }),
      as(fraga, readReport, { survey, report, version: null }),
      as(fraga, readReportHistory, { survey, report }),
      as(fraga, editReport, { survey, report, version: 2, edit: { do: 'remove', block: 'b1' } }),
      as(fraga, prepareFreeze, { survey, report, version: 2 }),
      as(fraga, publishReport, { survey, report, edition: 1 }),
      as(fraga, readFrozenReport, { survey, report, edition: 1 }),
      as(fraga, readFrozenFile, { survey, report, edition: 1, format: 'pdf' }),
    ]
    for (const attempt of await Promise.allSettled<unknown>(attempts))
      expect(attempt).toMatchObject({ status: 'rejected', reason: { code: 'not-found' } })
    expect((await read()).version).toBe(2)
  })

  test('a text that is too long, or has a part too many, is refused and nothing is saved', async () => {
    await expect(write(1, 'x'.repeat(10_000_000))).rejects.toMatchObject({ code: 'bad-input' })
    const blocks = Array.from({ length: 400 }, (_, index) => text(`b${index + 1}`, 'x'))
    await edit(1, { do: 'restore', definition: { title: 'Full', language: 'sv', blocks } })
    await expect(edit(2, { do: 'add', after: '', block: text('b1', 'y') })).rejects.toMatchObject({ code: 'bad-input' })
    expect((await read()).version).toBe(2)
  })

  test('listing reports asks for a fixed number of statements', async () => {
    const before = await database.statementsOf(() => as(enkat, listReports, { survey }))
    await as(enkat, createReport, { survey, title: 'En till', language: 'en', from: 'empty' })
    const after = await database.statementsOf(() => as(enkat, listReports, { survey }))
    expect(after.length).toBe(before.length)
    expect(after.length).toBeLessThanOrEqual(5)
  })
})
