import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { anna, erik, openRoundSite, publishSurvey, type RoundSite, rival, sara } from '../../testing/round-site.ts'
import { gradePair } from './grade-pair.ts'
import { listChanges } from './list-changes.ts'
import { readLinks } from './list-links.ts'
import { PairConflict } from './pair-conflict.ts'
import { previewPair, revealPair } from './preview-pair.ts'
import { publishChange } from './publish-change.ts'
import { readChanges } from './read-changes.ts'
import { readRoundLink } from './read-link.ts'
import { startLink } from './start-link.ts'
import { takeInPublished } from './take-in-published.ts'

const link = { survey: 'after', earlier: 'before' }
const notComparable = (sv: string) => ({
  later: 'funktion',
  earlier: 'funktion',
  grade: 'not-comparable',
  reason: { sv, en: '' },
})

describe.each(databaseKinds)('linking rounds on the %s database', (kind) => {
  let site: RoundSite
  beforeAll(async () => {
    site = await openRoundSite(kind)
  })
  afterAll(() => site.close())

  const problem = (promise: Promise<unknown>) =>
    promise.then(
      () => 'done',
      (error: { code?: unknown }) => error.code,
    )
  const version = async () => (await site.as(erik, readRoundLink, link)).stored.version

  test('offers what is earlier and has ended, and links with what is the same already graded', async () => {
    const { links, candidates } = await site.as(erik, readLinks, { survey: 'after' })
    expect([links, candidates.map(({ id }) => id)]).toEqual([[], ['before']])
    await site.as(erik, startLink, { ...link, kind: 'survey' })
    const found = await site.as(erik, readRoundLink, link)
    expect(found.pairs).toEqual([{ later: 'policy', earlier: 'policy', grade: 'identical' }])
    expect(found.proposed?.toGrade).toEqual([{ id: 'funktion', differences: ['options'] }])
    expect([found.proposed?.onlyEarlier, found.proposed?.onlyLater]).toEqual([['gammal'], ['ny']])
    expect(await problem(site.as(erik, startLink, { ...link, kind: 'survey' }))).toBe('conflict')
  })

  test('refuses what has no questions in common, and what is not earlier', async () => {
    const refused = await site
      .as(erik, startLink, { survey: 'unlike', earlier: 'before', kind: 'survey' })
      .catch((error) => error.faults)
    expect(refused).toEqual([
      { field: 'earlier', message: expect.objectContaining({ en: expect.stringContaining('no questions in common') }) },
    ])
    expect(await problem(site.as(erik, startLink, { survey: 'before', earlier: 'after', kind: 'survey' }))).toBe(
      'bad-input',
    )
  })

  test('names those that left and came to the owner', async () => {
    const { moved } = await site.as(erik, readRoundLink, link)
    expect([moved?.both, moved?.left.length, moved?.came.length]).toEqual([50, 20, 10])
    expect([moved?.left[0], moved?.came[0]]).toEqual(['Orten1001', 'Orten1071'])
  })

  test('says what is wrong with a grading, and saves none of it', async () => {
    const before = await version()
    const pair = { later: 'funktion', earlier: 'funktion', grade: 'identical' }
    const faults = await site
      .as(erik, gradePair, { ...link, question: 'funktion', version: before, pair })
      .catch((error) => error.faults)
    expect(faults).toEqual([
      { field: 'grade', message: expect.objectContaining({ en: expect.stringContaining('the options differ') }) },
    ])
    expect(await version()).toBe(before)
  })

  test('keeps every version, and refuses who builds on an older grading of the same question', async () => {
    const seen = await version()
    await site.as(erik, gradePair, { ...link, question: 'funktion', version: seen, pair: notComparable('Ett skäl.') })
    const conflict = await site
      .as(sara, gradePair, { ...link, question: 'funktion', version: seen, pair: notComparable('Ett annat.') })
      .catch((error) => error)
    expect(conflict).toBeInstanceOf(PairConflict)
    expect(conflict).toMatchObject({
      code: 'conflict',
      stored: { savedBy: 'erik' },
      current: { reason: { sv: 'Ett skäl.', en: 'Ett skäl.' } },
    })
    // Another question has not changed since
    const reason = { sv: 'Nytt.', en: 'New.' }
    await site.as(sara, gradePair, {
      ...link,
      question: 'policy',
      version: seen,
      pair: { later: 'policy', earlier: 'policy', grade: 'not-comparable', reason },
    })
    const { pairs, stored } = await site.as(erik, readRoundLink, link)
    expect(pairs.map(({ later, grade }) => [later, grade])).toEqual([
      ['policy', 'not-comparable'],
      ['funktion', 'not-comparable'],
    ])
    expect([stored.version, stored.savedBy]).toEqual([seen + 2, 'sara'])
    await site.as(sara, gradePair, {
      ...link,
      question: 'policy',
      version: seen + 2,
      pair: { later: 'policy', earlier: 'policy', grade: 'identical' },
    })
  })

  test('shows the owner what the comparison becomes, and the survey lead alone what is hidden in it', async () => {
    const [question] = (await site.as(erik, previewPair, { ...link, question: 'policy' })).questions
    expect(question?.matched).toBe(50)
    expect(await problem(site.as(erik, revealPair, { ...link, question: 'policy' }))).toBe('forbidden')
    expect(await problem(site.as(sara, revealPair, { ...link, question: 'policy' }))).toBe('done')
  })

  test('publishes only when both pictures are published, and then for everyone', async () => {
    expect(await problem(site.as(null, readChanges, { survey: 'after' }))).toBe('not-found')
    const draft = await site.as(erik, readChanges, { survey: 'after' })
    expect(draft.changes.map(({ published }) => published)).toEqual([null])
    expect(await problem(site.as(sara, publishChange, link))).toBe('not-ready')
    await publishSurvey(site, 'before')
    await publishSurvey(site, 'after')
    expect(await problem(site.as(erik, publishChange, link))).toBe('forbidden')
    await site.as(sara, publishChange, link)
    const { changes } = await site.as(null, readChanges, { survey: 'after' })
    expect(changes).toMatchObject([
      { comparison: { panel: { both: 50, left: 20, came: 10 } }, published: { revision: 1 } },
    ])
    expect(JSON.stringify(changes)).not.toMatch(/revealed|Orten/)
    expect(await site.as(null, listChanges, { survey: 'after' })).toEqual([
      { earlier: 'before', question: 'funktion', row: null },
      { earlier: 'before', question: 'policy', row: null },
    ])
  })

  test('leaves what is published as it was when the grading changes', async () => {
    await site.as(erik, gradePair, { ...link, question: 'funktion', version: await version(), pair: null })
    const [only] = (await site.as(null, readChanges, { survey: 'after' })).changes
    expect(only?.comparison.questions.map(({ later }) => later)).toEqual(['policy', 'funktion'])
    const [stored] = (await site.as(erik, readLinks, { survey: 'after' })).links
    expect(stored?.published?.changed).toBe(true)
  })

  test('takes in figures that others have published, and sets them beside a question', async () => {
    const source = `{"id": "others", "title": "Andra", "label": "2014", "respondents": "Andra", "about": "Ur en rapport.",
      "figures": [{"id": "policy", "text": "Policy", "answer": "Ja", "percent": 84, "n": 227}]}`
    const refused = await site
      .as(erik, takeInPublished, { source: source.replace('84', '840') })
      .catch((error) => error.faults)
    expect(refused).toMatchObject([
      { field: 'source', message: { sv: 'Rad 2: percent ska vara ett tal från 0 till 100.' } },
    ])
    await site.as(erik, takeInPublished, { source })
    await site.as(erik, startLink, { survey: 'after', earlier: 'others', kind: 'published' })
    expect(await problem(site.as(sara, publishChange, { survey: 'after', earlier: 'others' }))).toBe('not-ready')
    await site.as(erik, gradePair, {
      survey: 'after',
      earlier: 'others',
      question: 'policy',
      version: 1,
      pair: { later: 'policy', earlier: 'policy', grade: 'similar', reason: { sv: 'Andra.', en: '' }, options: ['ja'] },
    })
    await site.as(sara, publishChange, { survey: 'after', earlier: 'others' })
    const { changes } = await site.as(null, readChanges, { survey: 'after' })
    expect(changes.map(({ comparison }) => comparison.earlier.id)).toEqual(['before', 'others'])
  })

  test('is nobody else’s: another agency finds nothing, a municipality may not', async () => {
    for (const action of [readRoundLink, previewPair]) {
      const input = action === previewPair ? { ...link, question: 'policy' } : link
      expect(await problem(site.as(rival, action as typeof readRoundLink, input))).toBe('not-found')
      expect(await problem(site.as(anna, action as typeof readRoundLink, input))).toBe('forbidden')
    }
    expect(await problem(site.as(rival, publishChange, link))).toBe('not-found')
    expect(await problem(site.as(rival, gradePair, { ...link, question: 'policy', version: 1, pair: null }))).toBe(
      'not-found',
    )
  })
})
