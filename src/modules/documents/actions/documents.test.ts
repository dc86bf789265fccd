import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../platform/database/testing.ts'
import { documentActions } from '../document-register.ts'
import { type DocumentSite, members, now, openDocumentSite } from '../testing/document-site.ts'
import { acknowledge, readMyDocuments, readReading } from './acknowledge.ts'
import { decideVersion, repealDocument } from './decide-version.ts'
import { readCoverage } from './read-coverage.ts'
import { openRecord, readDocument, readDraft, readVersion } from './read-document.ts'
import { saveScope } from './save-scope.ts'
import { fillTemplate, listTemplates, startFromTemplate } from './templates.ts'
import { addVersionFile, fetchVersionFile, removeVersionFile } from './version-files.ts'
import { dropDraft, saveDraft, startDraft } from './write-draft.ts'

const { coordinator, owner, employee, guest, stranger } = members

const decision = {
  saved: 2,
  decidedBy: 'council',
  decidedOn: '2026-11-24',
  minute: '§ 18',
  diary: 'KS 2026/12',
  months: '24',
  change: '',
  asked: 'everyone',
  roles: [],
}

describe.each(databaseKinds)('governing documents on the %s database', (kind) => {
  let site: DocumentSite
  beforeAll(async () => {
    site = await openDocumentSite(kind)
  })
  afterAll(() => site.close())

  const write = async (document: string, body: string) => {
    await site.as(coordinator, startDraft, { document })
    const { saved } = await site.as(coordinator, readDraft, { document })
    await site.as(coordinator, saveDraft, { document, saved, body })
  }
  const decide = (document: string, more: object = {}, at = now) =>
    site.as(coordinator, decideVersion, { document, ...decision, ...more }, at)
  const recordOf = async (id: string) => (await site.as(coordinator, documentActions.read, id)).record
  const versionOf = (document: string) => site.as(employee, readVersion, { document, number: null })

  test('a draft is written beside what is in force, and a decision puts it in its place', async () => {
    const document = await site.addDocument({ name: 'Riktlinje', kind: 'guideline' })
    await write(document, '# Syfte\nFörsta.')
    await decide(document)
    expect((await recordOf(document)).values).toMatchObject({
      status: 'in-force',
      decided_by: 'council',
      decided_on: '2026-11-24',
      minute: '§ 18',
      next_review: '2028-11-24',
    })
    await write(document, '# Syfte\nAndra.')
    expect((await versionOf(document)).body).toBe('# Syfte\nFörsta.')
    expect(await site.as(coordinator, readDraft, { document })).toMatchObject({
      body: '# Syfte\nAndra.',
      current: '# Syfte\nFörsta.',
      version: { number: 2 },
    })
    await decide(document, { change: 'substance', decidedOn: '2026-11-30', minute: '' })
    expect((await versionOf(document)).body).toBe('# Syfte\nAndra.')
    expect((await recordOf(document)).values).toMatchObject({ decided_on: '2026-11-30', minute: null })
    const { versions } = await site.as(employee, readDocument, { document })
    expect(versions.map(({ number, state, endedOn }) => [number, state, endedOn])).toEqual([
      [2, 'in-force', null],
      [1, 'replaced', '2026-11-30'],
    ])
    expect(await site.as(employee, readVersion, { document, number: 1 })).toMatchObject({ body: '# Syfte\nFörsta.' })
  })

  test('what is in force is one truth: the register follows it, and corrects its decision', async () => {
    const document = await site.addDocument({ name: 'Ett', status: 'draft' })
    await write(document, 'Text.')
    await decide(document)
    const { version, values } = await recordOf(document)
    const fields = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `${value ?? ''}`]))
    await site.as(coordinator, documentActions.change, {
      id: document,
      version,
      fields: { ...fields, status: 'repealed', minute: '§ 81' },
    })
    expect((await recordOf(document)).values).toMatchObject({ status: 'in-force', minute: '§ 81' })
    expect((await versionOf(document)).version).toMatchObject({ state: 'in-force', minute: '§ 81' })
    await site.as(coordinator, repealDocument, { document, on: '2026-11-30', why: 'Ersatt av riktlinjen' })
    expect((await recordOf(document)).values).toMatchObject({ status: 'repealed', next_review: null })
    await site.as(coordinator, documentActions.bulk, {
      ids: [document],
      change: { field: 'status', value: 'in-force' },
    })
    expect((await recordOf(document)).values).toMatchObject({ status: 'repealed' })
    await expect(versionOf(document)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('two who write the same draft find each other, and a document has one draft', async () => {
    const document = await site.addDocument({ name: 'Två' })
    await write(document, 'En.')
    await expect(site.as(coordinator, startDraft, { document })).rejects.toMatchObject({ code: 'not-ready' })
    await expect(site.as(coordinator, saveDraft, { document, saved: 1, body: 'x' })).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(decide(document, { saved: 1 })).rejects.toMatchObject({ code: 'conflict' })
    expect((await recordOf(document)).values.status).toBe('draft')
    await site.as(coordinator, dropDraft, { document })
    await write(document, 'Ny.')
    expect((await site.as(coordinator, readDraft, { document })).version.number).toBe(2)
  })

  test('nothing is decided that is empty, has blanks or lacks its decision, and all of it is told', async () => {
    const document = await site.addDocument({ name: 'Tre' })
    await write(document, 'Beslutas av [Fyll i: vem].')
    await expect(decide(document, { decidedBy: '', decidedOn: 'snart', asked: '' })).rejects.toMatchObject({
      faults: [{ field: 'text' }, { field: 'decidedBy' }, { field: 'decidedOn' }, { field: 'asked' }],
    })
    await expect(
      site.as(coordinator, saveDraft, { document, saved: 2, body: 'a\n[b](javascript:x)' }),
    ).rejects.toMatchObject({ faults: [{ field: 'body', message: { sv: expect.stringMatching(/^Rad 2: /) } }] })
  })

  test('a draft is not for those who only follow what is decided', async () => {
    const document = await site.addDocument({ name: 'Fyra' })
    await write(document, 'Hemligt utkast.')
    expect((await site.as(employee, readDocument, { document })).versions).toEqual([])
    await expect(site.as(employee, readVersion, { document, number: 1 })).rejects.toMatchObject({ code: 'not-found' })
    await expect(site.as(employee, readDraft, { document })).rejects.toMatchObject({ code: 'forbidden' })
    expect((await site.as(owner, readDraft, { document })).body).toBe('Hemligt utkast.')
    await expect(site.as(owner, saveDraft, { document, saved: 2, body: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(site.as(stranger, readDocument, { document })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('whom it applies to is chosen on the organisation, and shown for each unit', async () => {
    const { board, school, company } = site.units
    const document = await site.addDocument({ name: 'Fem' })
    const save = (whole: boolean, units: string[], excepted: string[] = []) =>
      site.as(coordinator, saveScope, { document, whole, units, excepted })
    const reached = async () => [...(await site.as(coordinator, readDocument, { document })).reached].sort()
    expect(await reached()).toEqual([board, school, company].sort())
    await save(false, [board], [school])
    expect(await reached()).toEqual([board])
    expect((await recordOf(document)).values.unit).toBe(board)
    await save(false, [board, company])
    expect(await reached()).toEqual([board, school, company].sort())
    expect((await recordOf(document)).values.unit).toBeNull()
    await expect(save(true, [], [board, company])).rejects.toMatchObject({ faults: [{ field: 'units' }] })
    await expect(save(false, [crypto.randomUUID()])).rejects.toMatchObject({ faults: [{ field: 'units' }] })
    await save(false, [company])
    await write(document, 'Policy för bolaget.')
    await decide(document)
    const gaps = async () =>
      (await site.as(coordinator, readCoverage, {})).units.flatMap(({ unit, lacksPolicy }) =>
        lacksPolicy ? [unit.id] : [],
      )
    expect(await gaps()).toContain(board)
    expect(await gaps()).not.toContain(company)
    expect(await gaps()).not.toContain(school)
  })

  test('an employee reads and says so once; a new version asks anew unless the change is editorial', async () => {
    const document = await site.addDocument({ name: 'Sex', unit: site.units.board })
    await write(document, 'Ett.')
    await decide(document)
    const toRead = async (who: typeof employee | typeof owner | typeof guest = employee) =>
      (await site.as(who, readMyDocuments, {})).toRead.map(({ name }) => name)
    expect(await toRead()).toContain('Sex')
    expect(await toRead(owner)).not.toContain('Sex')
    const share = async () => (await site.as(owner, readReading, { document })).reading?.total
    expect(await share()).toEqual({ asked: 7, read: 0 })
    const read = async () => {
      const { version } = await versionOf(document)
      return site.as(employee, acknowledge, { document, version: version.id })
    }
    const first = (await versionOf(document)).version.id
    await read()
    await read()
    expect(await share()).toEqual({ asked: 7, read: 1 })
    expect(await toRead()).not.toContain('Sex')

    await write(document, 'Ett!')
    await decide(document, { change: 'editorial' })
    expect(await toRead()).not.toContain('Sex')
    expect(await share()).toEqual({ asked: 7, read: 1 })
    await expect(site.as(employee, acknowledge, { document, version: first })).rejects.toMatchObject({
      code: 'conflict',
    })

    await write(document, 'Två.')
    await decide(document, { change: 'substance' })
    expect(await toRead()).toContain('Sex')
    expect(await share()).toEqual({ asked: 7, read: 0 })
    await read()
    expect(await share()).toEqual({ asked: 7, read: 1 })
  })

  test('those who have a role are asked, and who has no place in the register is told so', async () => {
    const document = await site.addDocument({ name: 'Sju' })
    await write(document, 'Text.')
    await decide(document, { asked: 'roles', roles: ['owner'] })
    expect((await site.as(owner, readMyDocuments, {})).toRead.map(({ name }) => name)).toContain('Sju')
    expect((await site.as(employee, readMyDocuments, {})).toRead.map(({ name }) => name)).not.toContain('Sju')
    const { people } = await site.as(coordinator, readReading, { document })
    expect(people?.map(({ name }) => name)).toEqual(['Maria Holm'])
    // One person is too few to be told of to those who may not see names
    expect((await site.as(owner, readReading, { document })).reading?.total).toBeNull()
    const { version } = await versionOf(document)
    const known = (await site.as(guest, readMyDocuments, {})).known
    expect(known).toBe(false)
    await expect(site.as(guest, acknowledge, { document, version: version.id })).rejects.toMatchObject({
      code: 'not-ready',
    })
  })

  test('who has read is seen by name by those who see names, and by the others only in groups', async () => {
    const document = await site.addDocument({ name: 'Åtta' })
    await write(document, 'Text.')
    await decide(document)
    const named = await site.as(coordinator, readReading, { document })
    expect(named.people?.length).toBe(9)
    expect(named.reading?.units.map(({ asked }) => asked).sort()).toEqual([1, 1, 7])
    const hidden = await site.as(owner, readReading, { document })
    expect(hidden.people).toBeNull()
    expect(hidden.reading?.units).toEqual([{ unit: null, asked: 9, read: 0 }])
  })

  test('a unit that is merged away takes nothing with it: what applied to it applies to its heir', async () => {
    const { company, school } = site.units
    const document = await site.addDocument({ name: 'Nio' })
    await site.as(coordinator, saveScope, { document, whole: false, units: [company, school], excepted: [] })
    await site.asOwner((db) =>
      sql`update document_scope set unit = ${school}::uuid where document = ${document}::uuid and unit = ${company}::uuid`.execute(
        db,
      ),
    )
    expect([...(await site.as(coordinator, readDocument, { document })).reached]).toEqual([school])
  })

  test('a document is opened with all that its page shows in three statements and one for who asks', async () => {
    const document = await site.addDocument({ name: 'Tio' })
    for (const text of ['Ett.', 'Två.', 'Tre.']) {
      await write(document, text)
      await decide(document, { change: 'substance' })
    }
    const statements = await site.statementsOf(() => site.as(employee, openRecord, document))
    expect(statements.length).toBeLessThanOrEqual(4)
    const mine = await site.statementsOf(() => site.as(employee, readMyDocuments, {}))
    expect(mine.length).toBeLessThanOrEqual(3)
  })

  test('a template is filled from the registers and begins a draft of the document that has its name', async () => {
    const input = { template: 'incidents', language: 'sv' }
    const { body } = await site.as(owner, fillTemplate, input)
    expect(body).toContain('arboga')
    const { document } = await site.as(coordinator, startFromTemplate, input)
    expect((await recordOf(document)).values).toMatchObject({ kind: 'routine', status: 'draft' })
    expect((await site.as(coordinator, readDraft, { document })).body).toBe(body)
    await expect(site.as(coordinator, startFromTemplate, input)).rejects.toMatchObject({ code: 'not-ready' })
    await expect(decide(document, { saved: 1 })).rejects.toMatchObject({ faults: [{ field: 'text' }] })
    await site.as(coordinator, dropDraft, { document })
    expect(await site.as(coordinator, startFromTemplate, input)).toEqual({ document })
    const statements = await site.statementsOf(() => site.as(owner, listTemplates, { language: 'sv' }))
    expect(statements.length).toBe(4)
    await expect(site.as(employee, fillTemplate, input)).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('a version can be a file, which is decided with it and fetched by those whom it is for', async () => {
    const document = await site.addDocument({ name: 'Elva' })
    await site.as(coordinator, startDraft, { document })
    const sent = { name: 'policy.txt', bytes: new TextEncoder().encode('Beslutad text.\n') }
    await expect(site.as(coordinator, addVersionFile, { document, sent, pledged: false })).rejects.toMatchObject({
      faults: [{ field: 'bekrafta' }],
    })
    const kept = await site.as(coordinator, addVersionFile, { document, sent, pledged: true })
    const fetch = (who: typeof employee | typeof owner, number: number | null) =>
      site.as(who, fetchVersionFile, { document, number })
    expect((await fetch(owner, 1)).name).toBe('policy.txt')
    await expect(fetch(employee, 1)).rejects.toMatchObject({ code: 'not-found' })
    await decide(document, { saved: 2 })
    expect(new TextDecoder().decode((await fetch(employee, null)).bytes)).toBe('Beslutad text.\n')
    expect((await versionOf(document)).version.file).toMatchObject({ id: kept.id, type: 'txt', size: 15 })
    await expect(site.as(coordinator, removeVersionFile, { document })).rejects.toMatchObject({ code: 'not-ready' })
    await site.as(coordinator, startDraft, { document })
    await site.as(coordinator, addVersionFile, { document, sent, pledged: true })
    await site.as(coordinator, removeVersionFile, { document })
    await expect(decide(document, { saved: 3, change: 'substance' })).rejects.toMatchObject({
      faults: [{ field: 'text' }],
    })
    expect((await fetch(employee, null)).id).toBe(kept.id)
    await expect(site.as(stranger, fetchVersionFile, { document, number: null })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
