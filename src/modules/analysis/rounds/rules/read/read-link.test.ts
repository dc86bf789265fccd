import { describe, expect, it } from 'vitest'
import { roundOf } from '../testing/rounds.ts'
import type { LinkedSurveys } from './check-pair.ts'
import { readLink } from './read-link.ts'
import { readPublishedSource } from './read-published-source.ts'
import { writeLink } from './write-link.ts'

const split = `  - {id: policy, text: {sv: Har ni en policy?}, type: single, options: [{id: own, sv: "Ja, egen"}, {id: shared, sv: "Ja, delad"}, nej]}
  - {id: how, text: {sv: Hur?}, type: multi, options: [{id: a, sv: A}, {id: b, sv: B}, {id: none, sv: Inget, exclusive: true}]}
  - {id: means, text: {sv: Räcker det?}, type: matrix, rows: [{id: staff, sv: Folk}], options: [ja, nej]}
  - {id: free, text: {sv: Berätta}, type: text}
`
const surveys: LinkedSurveys = { earlier: roundOf('1', []).questionnaire, later: roundOf('2', [], split).questionnaire }
const source = {
  id: 'agencies',
  title: { sv: 'T', en: 'T' },
  label: '2014',
  respondents: { sv: 'R', en: 'R' },
  about: { sv: 'A', en: 'A' },
  answered: null,
  figures: [{ id: 'policy', text: { sv: 'P', en: 'P' }, answer: { sv: 'Ja', en: 'Yes' }, n: 227, percent: 84 }],
}

const head = 'later: round-2\nearlier: round-1\npairs:\n'

/** The faults as `line:column English`. */
function faultsOf(text: string, linked: LinkedSurveys = surveys): string[] {
  const read = readLink(text, 'link.yaml', linked)
  return read.ok ? [] : read.faults.map(({ line, column, message }) => `${line}:${column} ${message.en}`)
}

const sound = `${head}- {later: how, grade: identical}
- later: policy
  grade: harmonised
  reason: {sv: Delad räknades som ja., en: Shared counted as yes.}
  answers:
  - {id: ja, sv: Ja, en: Yes, earlier: [ja], later: [own, shared]}
  - {id: nej, sv: Nej, en: No, earlier: [nej], later: [nej]}
- {later: means, grade: not-comparable, reason: Andra rader.}
`

describe('the file of a link', () => {
  it('is read whole, and written so that it reads the same', () => {
    const read = readLink(sound, 'link.yaml', surveys)
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    expect(read.value.pairs.map(({ later, earlier, grade }) => [later, earlier, grade])).toEqual([
      ['how', 'how', 'identical'],
      ['policy', 'policy', 'harmonised'],
      ['means', 'means', 'not-comparable'],
    ])
    expect(readLink(writeLink(read.value), 'again.yaml', surveys)).toEqual(read)
  })

  it('is refused by line for each pair that is called identical and is not', () => {
    expect(faultsOf(`${head}- {later: how, grade: identical}\n- {later: policy, grade: identical}\n`)).toEqual([
      '5:26 The question policy is not the same: the options differ. Choose harmonised with a recoding, or not-comparable.',
    ])
  })

  it('is refused for a recoding that leaves out options, knows others, uses one twice, or has an empty side', () => {
    const broken = sound
      .replace('earlier: [nej], later: [nej]', 'earlier: [nein], later: [own]')
      .replace('later: [own, shared]', 'later: [own, shard]')
    expect(faultsOf(broken)).toEqual([
      '9:3 There is no option nein in the earlier question.',
      '9:3 The recoding does not say what nej of the earlier question becomes. Include every option.',
      '9:3 The option own of the later question belongs to two answers. Let it belong to one.',
      '9:3 There is no option shard in the later question. Did you mean shared?',
      '9:3 The recoding does not say what shared, nej of the later question becomes. Include every option.',
    ])
  })

  it('tells all that is wrong at once, each at its place', () => {
    const text = `later: round-3\npairs:
- {later: polcy, grade: identical}
- {later: how, grade: same}
- {later: free, grade: not-comparable, reason: X}
- {later: means, grade: harmonised, reason: X}
- {later: means, grade: similar, reason: X, options: [ja]}
- {later: how, grade: not-comparable}
- {later: how, grade: identical, reason: X}
`
    expect(faultsOf(text)).toEqual([
      '1:1 Give either earlier, an earlier survey, or published, figures that others have published. One of them has to be here.',
      '1:8 later is round-3, but the survey here has the id round-2.',
      '3:11 There is no question polcy in round-2. Did you mean policy?',
      '3:11 There is no question polcy in round-1. Did you mean policy?',
      '4:23 There is no grade same. Choose identical, harmonised, similar or not-comparable.',
      '5:11 The question free has no options, so it cannot be compared. Remove the pair.',
      '6:25 harmonised needs answers: the common answers, and which options on either side they are.',
      '7:25 similar is for figures that others have published. Between two surveys, identical, harmonised and not-comparable are possible.',
      '8:23 not-comparable needs a reason in words. Add reason.',
      '9:34 reason does not belong to the grade identical. Remove the key or change the grade.',
    ])
  })

  it('takes each question of the later survey once', () => {
    expect(faultsOf(`${head}- {later: how, grade: identical}\n- {later: how, grade: identical}\n`)).toEqual([
      '5:11 The question how is already linked on line 4. Keep one of the pairs.',
    ])
  })

  it('is refused when it is empty, is no YAML, or is not UTF-8', () => {
    expect(faultsOf('')).toEqual([
      '0:0 The file is empty. A link between two surveys begins with later, earlier and pairs.',
    ])
    expect(faultsOf('later: "')).not.toEqual([])
    const read = readLink(new Uint8Array([0x6c, 0xff]), 'link.yaml', surveys)
    expect(read.ok).toBe(false)
  })
})

describe('a link to published figures', () => {
  const published: LinkedSurveys = { earlier: source, later: surveys.later }
  const publishedHead = 'later: round-2\npublished: agencies\npairs:\n'

  it('says which options a figure is similar to', () => {
    const text = `${publishedHead}- {later: policy, grade: similar, reason: Andra., options: [own, shared]}\n`
    expect(readLink(text, 'l', published)).toMatchObject({ ok: true, value: { earlier: { kind: 'published' } } })
  })

  it('is refused for other grades, figures and options than there are', () => {
    const text = `${publishedHead}- {later: policy, grade: identical}\n- {later: how, earlier: plicy, grade: similar, reason: X, options: [c]}\n`
    expect(faultsOf(text, published)).toEqual([
      '4:26 identical takes the answers of both surveys. With published figures, similar and not-comparable are possible.',
      '5:25 There is no figure plicy in agencies. Did you mean policy?',
      '5:68 There is no option c in the later question. Did you mean a?',
    ])
  })
})

describe('a file of published figures', () => {
  it('is read from JSON', () => {
    expect(readPublishedSource(JSON.stringify(source).replace('"answered":null,', ''), 'f')).toEqual({
      ok: true,
      value: source,
    })
  })

  it('is refused with every fault at its place', () => {
    const text = `id: a
title: T
label: 2014
respondents: R
about: A
answered: many
figures:
- {id: x, text: T, answer: Ja, percent: 184}
- {id: x, text: T, answer: Ja, percent: 50, n: -1}
`
    const read = readPublishedSource(text, 'f.yaml')
    expect(read.ok ? [] : read.faults.map(({ line, column, message }) => `${line}:${column} ${message.en}`)).toEqual([
      '6:11 answered has to be a whole number, 0 or more.',
      '8:41 percent has to be a number from 0 to 100.',
      '9:8 The figure x is already on line 8. Give one of them another id.',
      '9:48 n has to be a whole number, 0 or more.',
    ])
  })
})
