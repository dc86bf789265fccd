import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '../../../platform/action/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../../platform/database/testing.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { changeDraft, replaceDraft, TextRefused } from './change-draft.ts'
import { DraftConflict } from './draft-conflict.ts'
import { readDrafts, readOneDraft } from './read-drafts.ts'
import { startDraft } from './start-draft.ts'
import { discardDraft, redoChange, restoreDraft, undoChange } from './step-in-history.ts'

const published = `# Behålls
id: enkat
title: { sv: Enkät, en: Survey }   # på båda språken
sections:
  - id: a
    title: { sv: A, en: A }
    questions:
      # Den första
      - { id: q1, text: { sv: Ett, en: One }, type: single, options: [ja, nej] }
      - { id: q2, text: { sv: Två, en: Two }, type: text, base: q1 = ja }
`

describe.each(databaseKinds)('a draft on the %s database', (kind) => {
  let database: TestDatabase
  const scope = (person: string) => ({ organisation: 'agency', person })
  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await database.asOwner(async (db) => {
      await db
        .insertInto('organisation')
        .values({ id: 'agency', kind: 'agency', name: 'A', county_code: null })
        .execute()
      for (const id of ['sara', 'erik']) {
        await db
          .insertInto('identity.user')
          .values({ id, name: id, email: `${id}@x.example` })
          .execute()
        await db
          .insertInto('membership')
          .values({ organisation: 'agency', person: id, role: 'survey-lead', since: new Date() })
          .execute()
      }
      await db
        .insertInto('questionnaire')
        .values({ organisation: 'agency', id: 'enkat', version: 3, source: published, published_at: new Date() })
        .execute()
    })
  })
  afterAll(() => database.close())

  const start = async () =>
    (await perform(database.db, scope('sara'), startDraft, { from: 'published', questionnaire: 'enkat', version: 3 }))
      .draft
  const read = (draft: string) => perform(database.db, scope('sara'), readOneDraft, { draft })
  const change = async (draft: string, operation: unknown, { person = 'sara', version = 0 } = {}) =>
    perform(database.db, scope(person), changeDraft, {
      draft,
      version: version || (await read(draft)).draft.version,
      operation,
    })
  const copyFirst = { kind: 'question-copy', question: 'q1' }

  test('begins as the published text, byte for byte, and a second one gets an id of its own', async () => {
    const [first, second] = [await start(), await start()]
    expect(first).not.toBe(second)
    expect((await read(first)).draft).toMatchObject({
      source: published,
      basedOnVersion: 3,
      questionnaire: 'enkat',
      undo: null,
    })
    const { drafts } = await perform(database.db, scope('sara'), readDrafts, {})
    expect(drafts.map(({ id }) => id)).toEqual(expect.arrayContaining([first, second]))
  })

  test('is undone to the same bytes and redone to the same bytes, and both survive a new reading', async () => {
    const draft = await start()
    const texts = [published]
    for (const operation of [
      copyFirst,
      { kind: 'section-copy', section: 'a' },
      { kind: 'question-delete', question: 'q2' },
    ]) {
      await change(draft, operation)
      texts.push((await read(draft)).draft.source)
    }
    expect(new Set(texts).size).toBe(4)
    const step = async (action: typeof undoChange) =>
      perform(database.db, scope('sara'), action, { draft, version: (await read(draft)).draft.version })
    for (const expected of [2, 1, 0]) {
      await step(undoChange)
      expect((await read(draft)).draft.source).toBe(texts[expected])
    }
    await expect(step(undoChange)).rejects.toMatchObject({ code: 'not-ready' })
    for (const expected of [1, 2, 3]) {
      await step(redoChange)
      expect((await read(draft)).draft.source).toBe(texts[expected])
    }
    await expect(step(redoChange)).rejects.toMatchObject({ code: 'not-ready' })
    // A new change after an undo is what redo leads to from then on
    await step(undoChange)
    await change(draft, { kind: 'section-add', id: 'ny', title: { sv: 'Ny', en: null } })
    const now = (await read(draft)).draft
    expect([now.undo?.kind, now.redo]).toEqual(['section-add', null])
    await step(undoChange)
    expect((await read(draft)).draft.redo?.kind).toBe('section-add')
  })

  test('refuses a change made from what somebody has changed since, with what stands now', async () => {
    const draft = await start()
    const { version } = (await read(draft)).draft
    await change(draft, copyFirst, { person: 'erik' })
    const now = (await read(draft)).draft
    const refused = await change(draft, { kind: 'question-delete', question: 'q2' }, { version }).catch(
      (error) => error,
    )
    expect(refused).toBeInstanceOf(DraftConflict)
    expect(refused.theirs).toMatchObject({ source: now.source, updatedBy: 'erik' })
    expect((await read(draft)).draft.source).toBe(now.source)
  })

  test('lets one of two who save at once through, and never both', async () => {
    const draft = await start()
    const { version } = (await read(draft)).draft
    const outcomes = await Promise.allSettled(
      ['sara', 'erik'].map((person) => change(draft, copyFirst, { person, version })),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await read(draft)).questionnaire.questions).toHaveLength(3)
  })

  test.each([
    ['a loop', { kind: 'base', question: 'q1', base: 'q2 = ja' }, /refers forward, to q2/],
    ['a question that decides about itself', { kind: 'base', question: 'q1', base: 'q1 = ja' }, /the question itself/],
    [
      'an order in which it would be asked before what it depends on',
      { kind: 'question-move', question: 'q2', section: 'a', to: 0 },
      /refers forward, to q1/,
    ],
    [
      'to remove what others depend on',
      { kind: 'question-delete', question: 'q1' },
      /decides whether others are asked: “Two”/,
    ],
    ['a condition that cannot be read', { kind: 'base', question: 'q2', base: 'q1 is ja' }, /Write = instead of “is”/],
    ['a question that is not there', { kind: 'question-copy', question: 'q9' }, /no longer in the draft/],
  ])('refuses %s, and says why', async (_, operation, why) => {
    const draft = await start()
    const refused: Problem = await change(draft, operation).catch((error) => error)
    expect(refused).toBeInstanceOf(Problem)
    expect(refused.code).toBe('bad-input')
    expect(refused.faults.map(({ message }) => message.en).join()).toMatch(why)
    expect((await read(draft)).draft.source).toBe(published)
  })

  test('takes a text with something left to do and refuses one with a fault, by its line', async () => {
    const draft = await start()
    const replace = async (source: string) =>
      perform(database.db, scope('sara'), replaceDraft, { draft, version: (await read(draft)).draft.version, source })
    const refused = await replace(published.replace('q1 = ja', 'q3 = ja')).catch((error) => error)
    expect(refused).toBeInstanceOf(TextRefused)
    expect(refused.inText[0].line).toBe(10)
    await replace(`${published}  - { id: b, title: B, questions: [] }\n`)
    const { lacks, questionnaire } = await read(draft)
    expect([lacks.length, questionnaire.sections.length]).toEqual([1, 2])
  })

  test('is changed in three statements beside who asks and the log, and read in one, however many questions it has', async () => {
    const questions = Array.from(
      { length: 200 },
      (_, at) => `      - { id: n${at}, text: Fråga ${at}, type: text }\n`,
    ).join('')
    const content = new TextEncoder().encode(published + questions)
    const long = (await perform(database.db, scope('sara'), startDraft, { from: 'file', name: 'x.yaml', content }))
      .draft
    for (const draft of [await start(), long]) {
      const sent = async (run: () => Promise<unknown>) => {
        const statements = await database.statementsOf(run)
        return statements.filter((text) => /questionnaire_draft/.test(text)).length
      }
      const { version } = (await read(draft)).draft
      expect(await sent(() => read(draft))).toBe(1)
      expect(await sent(() => change(draft, copyFirst, { version }))).toBe(3)
      expect(await sent(() => perform(database.db, scope('sara'), undoChange, { draft, version: version + 1 }))).toBe(2)
    }
  })

  test('is put aside and taken back with its text', async () => {
    const draft = await start()
    const act = async (action: typeof discardDraft) =>
      perform(database.db, scope('sara'), action, { draft, version: (await read(draft)).draft.version })
    await act(discardDraft)
    await expect(change(draft, copyFirst)).rejects.toMatchObject({ code: 'not-found' })
    await act(restoreDraft)
    await change(draft, copyFirst)
    expect((await read(draft)).questionnaire.questions).toHaveLength(3)
  })

  test('begins with nothing, or with a file, and says what is wrong with one', async () => {
    const begin = (input: unknown) => perform(database.db, scope('sara'), startDraft, input)
    const { draft } = await begin({ from: 'nothing', title: { sv: 'Från tomt: ett', en: null }, id: null })
    expect((await read(draft)).draft.source).toBe('id: fran_tomt_ett\ntitle:\n  sv: "Från tomt: ett"\nsections: []\n')
    const content = new TextEncoder().encode(published)
    const fromFile = await begin({ from: 'file', name: 'x.yaml', content })
    expect((await read(fromFile.draft)).draft.source).toBe(published)
    const broken = new TextEncoder().encode(published.replace('type: single', 'type: enkel'))
    const refused = await begin({ from: 'file', name: 'x.yaml', content: broken }).catch((error) => error)
    expect(refused.inText[0]).toMatchObject({ file: 'x.yaml', line: 9 })
    await expect(begin({ from: 'nothing', title: { sv: '', en: null }, id: 'å' })).rejects.toMatchObject({
      code: 'bad-input',
    })
  })
})
