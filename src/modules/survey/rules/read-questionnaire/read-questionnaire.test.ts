import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuestionnaire } from './read-questionnaire.ts'

const reference = new URL('../../../../../reference/enkat-2015/questionnaire.yaml', import.meta.url)

/** The faults of a file as `line:column English`. */
function faultsOf(source: string): string[] {
  const read = readQuestionnaire(source, 'q.yaml')
  return read.ok ? [] : read.faults.map(({ line, column, message }) => `${line}:${column} ${message.en}`)
}

/** A questionnaire of one section around questions written at its indentation. */
function around(questions: string): string {
  return `id: q\ntitle: {sv: Enkät}\nsections:\n- id: a\n  title: {sv: Avsnitt}\n  questions:\n${questions}`
}

const policy = `  - {id: policy, text: {sv: Har ni?}, type: single, options: [ja, nej]}\n`
const many = `  - {id: many, text: {sv: Vilka?}, type: multi, options: [{id: a, sv: A}, {id: none, sv: Inget, exclusive: true}]}\n`
const grid = `  - {id: grid, text: {sv: Hur?}, type: matrix, rows: [{id: r1, sv: R}], options: [ja, nej]}\n`
const year = `  - {id: year, text: {sv: År?}, type: number}\n`
const free = `  - {id: free, text: {sv: Berätta}, type: text}\n`

/** The faults of a question that has the given condition, after one question of each type. */
function faultsOfBase(base: string): string[] {
  return faultsOf(
    around(
      `${policy}${many}${grid}${year}${free}  - id: last\n    text: {sv: Sist}\n    type: text\n    base: ${base}\n`,
    ),
  )
}

describe('readQuestionnaire', () => {
  it('reads the survey of 2015 whole', () => {
    const read = readQuestionnaire(readFileSync(reference, 'utf8'), 'questionnaire.yaml')
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    expect(read.value.id).toBe('enkat-2015')
    expect(read.value.questions).toHaveLength(56)
    expect(read.value.sections.flatMap((section) => section.questions)).toEqual(read.value.questions)
    const interval = read.value.questions.find((question) => question.id === 'klassning_intervall')
    expect(interval?.section).toBe('klassning')
    expect(interval?.base).toEqual({
      kind: 'compare',
      question: 'klassning_nar',
      row: null,
      operator: 'includes',
      value: 'intervall',
    })
    expect(interval?.baseSource).toBe('klassning_nar includes intervall')
    const reporting = read.value.questions.find((question) => question.id === 'rapportering_till')
    expect(reporting?.figure).toBe(9)
    expect(reporting?.options.filter((option) => option.exclusive).map((option) => option.id)).toEqual(['ingen'])
    expect(reporting?.options.filter((option) => option.other).map((option) => option.id)).toEqual(['annat'])
  })

  it('gives bare standard answers their labels and lets English fall back to Swedish', () => {
    const read = readQuestionnaire(
      around(`  - {id: p, text: Har ni?, type: single, options: [ja, nej, vet_ej, {id: 2, sv: Två}]}\n`),
      'q',
    )
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    expect(read.value.questions[0]?.text).toEqual({ sv: 'Har ni?', en: 'Har ni?' })
    expect(read.value.questions[0]?.options.map(({ id, label }) => [id, label.sv, label.en])).toEqual([
      ['ja', 'Ja', 'Yes'],
      ['nej', 'Nej', 'No'],
      ['vet_ej', 'Vet ej', 'Don’t know'],
      ['2', 'Två', 'Två'],
    ])
  })

  it('reads a byte-order mark and Windows line ends without moving a place', () => {
    const source = `\ufeff${around(policy)}  - {id: policy, text: {sv: B}, type: text}\n`.replaceAll('\n', '\r\n')
    expect(faultsOf(source)).toEqual(['8:10 The question policy is already on line 7. Give one of them another id.'])
  })

  it('lists every fault in the order of the file', () => {
    const source = `id: q!
titel: {sv: Enkät}
sections:
- id: a
  title: {en: Only English}
  questions:
  - id: p
    text: {sv: Har ni?}
    type: singel
    options: [ja]
  - id: p
    text:
    type: number
    options: [ja]
    figure: two
- id: a
  title: {sv: Två}
  questions: []
`
    expect(faultsOf(source)).toEqual([
      '1:1 A questionnaire lacks title. Add it.',
      '1:5 “q!” will not do as an id. Use only a–z, A–Z, digits, _ and -, with a letter or digit first and at most 64 characters.',
      '2:1 There is no key titel here. Did you mean title?',
      '5:10 title lacks sv. Add it.',
      '9:11 There is no question type singel. Did you mean single?',
      '11:9 The question p is already on line 7. Give one of them another id.',
      '12:5 text has no value. Write one, or remove the key if it is not needed.',
      '14:5 A question of type number has no options. Remove them or change the type.',
      '15:13 figure has to be the number of the figure, a whole number from 1.',
      '16:7 The section a is already on line 4. Give one of them another id.',
      '18:14 questions is empty. Add at least one item.',
    ])
  })

  it.each([
    [
      'options missing',
      `  - {id: p, text: {sv: P}, type: multi}\n`,
      '7:5 A question of type multi needs options: what can be answered.',
    ],
    [
      'rows missing',
      `  - {id: p, text: {sv: P}, type: matrix, options: [ja]}\n`,
      '7:5 A question of type matrix needs rows: what is answered line by line.',
    ],
    [
      'rows on another type',
      `  - {id: p, text: {sv: P}, type: text, rows: [{id: a, sv: A}]}\n`,
      '7:40 Only a question of type matrix has rows, and this one is text. Remove them or change the type.',
    ],
    [
      'exclusive on a single',
      `  - {id: p, text: {sv: P}, type: single, options: [{id: a, sv: A, exclusive: true}]}\n`,
      '7:67 exclusive belongs only to multiple choice (multi), and this one is single. Remove the key.',
    ],
    [
      'other on a matrix',
      `  - {id: p, text: {sv: P}, type: matrix, rows: [{id: r, sv: R}], options: [{id: a, sv: A, other: true}]}\n`,
      '7:91 other belongs only to single and multi, and this one is matrix. Remove the key.',
    ],
    [
      'a flag that is a word',
      `  - {id: p, text: {sv: P}, type: multi, options: [{id: a, sv: A, exclusive: yes}]}\n`,
      '7:77 exclusive has to be true or false.',
    ],
    [
      'an option used twice',
      `  - {id: p, text: {sv: P}, type: single, options: [ja, {id: ja, sv: Jo}]}\n`,
      '7:56 The option ja is already on line 7. Give one of them another id.',
    ],
    [
      'a row used twice',
      `  - {id: p, text: {sv: P}, type: matrix, options: [ja], rows: [{id: r, sv: R}, {id: r, sv: S}]}\n`,
      '7:80 The row r is already on line 7. Give one of them another id.',
    ],
    [
      'a reserved id',
      `  - {id: status, text: {sv: P}, type: text}\n`,
      '7:10 status is taken as a word in conditions or as a column of the response file. Choose another id for the question.',
    ],
    [
      'a bare option that is no standard answer',
      `  - {id: p, text: {sv: P}, type: single, options: [kanske]}\n`,
      '7:52 kanske is not a standard answer. Those are ja, nej and vet_ej. Write other options as {id: kanske, sv: …, en: …}.',
    ],
    [
      'text that YAML reads as true',
      `  - {id: p, text: {sv: true}, type: text}\n`,
      '7:24 sv has to be text. Put quotation marks around it if it looks like something else, such as "true".',
    ],
    [
      'a key twice',
      `  - {id: p, id: q, text: {sv: P}, type: text}\n`,
      '7:13 The key id is already on line 7. Remove one of them.',
    ],
    [
      'an alias',
      `  - {id: p, text: &t {sv: P}, type: text}\n  - {id: r, text: *t, type: text}\n`,
      '8:19 Aliases (* and &) are not used in a questionnaire. Write the content out here.',
    ],
    ['a list for a question', `  - [p]\n`, '7:5 A question has to be written as keys with values, such as id: policy.'],
  ])('names %s at its place', (_, questions, fault) => {
    expect(faultsOf(around(questions))).toEqual([fault])
  })

  it.each([
    ['last = 1', '15:11 The condition of last refers to the question itself. It can only refer to earlier questions.'],
    ['polcy = ja', '15:11 There is no question polcy. Did you mean policy?'],
    ['policy = jaa', '15:20 Question policy has no option jaa. Did you mean ja?'],
    ['policy includes ja', '15:18 includes cannot be used on policy, which is a single-choice question. Use =, !=.'],
    ['many = a', '15:16 = cannot be used on many, which is a multiple-choice question. Write many includes OPTION.'],
    ['many < 3', '15:16 < cannot be used on many, which is a multiple-choice question. Use includes.'],
    ['policy < 3', '15:18 < cannot be used on policy, which is a single-choice question. Use =, !=.'],
    ['grid = ja', '15:11 grid is a matrix question. Write which row is meant, such as grid.r1.'],
    ['grid.r2 = ja', '15:16 Question grid has no row r2. Did you mean r1?'],
    ['policy.r1 = ja', '15:18 policy is a single-choice question and has no rows. Write only policy.'],
    ['free = ja', '15:11 free is a free-text question. Free text cannot decide which questions are asked.'],
    [
      'year > soon',
      '15:18 year is a number question, but “soon” is not a number. Write digits, with a point for decimals.',
    ],
    ['(policy = ja', '15:11 The parenthesis that opens here is never closed. Add ).'],
    ['policy = ja)', '15:22 Here is a ) with no parenthesis to close. Remove it or add (.'],
    ['policy == ja', '15:18 Write = instead of “==”.'],
    ['policy = ja och many includes a', '15:23 Write and instead of “och”.'],
    ['policy =', '15:19 The condition ends too early: the id of an option or a number belongs here.'],
    ['"policy = ja and\n      polcy = ja"', '16:7 There is no question polcy. Did you mean policy?'],
    [
      '>-\n      policy = ja\n      and many = a',
      '17:16 = cannot be used on many, which is a multiple-choice question. Write many includes OPTION.',
    ],
  ])('places the fault of base: %s', (base, fault) => {
    expect(faultsOfBase(base)).toEqual([fault])
  })

  it('reports a reference forward once, at its place', () => {
    const source = around(`  - {id: p, text: {sv: P}, type: text, base: policy = ja}\n${policy}`)
    expect(faultsOf(source)).toEqual([
      '7:46 The condition refers forward, to policy, which comes later. Move the question or refer to an earlier one.',
    ])
  })

  it('reports a condition that can never hold once, not also on what follows from it', () => {
    const source = around(
      `${policy}  - {id: b, text: {sv: B}, type: single, options: [ja], base: policy = ja and policy = nej}\n  - {id: c, text: {sv: C}, type: text, base: b = ja}\n`,
    )
    expect(faultsOf(source)).toEqual([
      '8:63 The condition “policy = ja and policy = nej” can never hold, so the question would never be asked. Check it against the options and conditions of the earlier questions.',
    ])
  })

  it('says nothing of what cannot be sure once an option list is wrong', () => {
    const source = around(
      `  - {id: p, text: {sv: P}, type: single, options: [kanske]}\n  - {id: c, text: {sv: C}, type: text, base: p = nej}\n`,
    )
    expect(faultsOf(source)).toHaveLength(1)
  })

  it('lists faults of content before a fault of syntax, and none after it', () => {
    const source = `id: q!\ntitle: {sv: Enkät}\nsections:\n- id: a b\n  title: {sv: "Avsnitt}\n  qestions: []\n`
    expect(faultsOf(source).map((fault) => fault.slice(0, fault.indexOf(' ')))).toEqual(['1:5', '4:7', '7:1'])
  })

  it.each([
    ['an empty file', '', '0:0 The file is empty. A questionnaire begins with id, title and sections.'],
    ['only a comment', '# nothing\n', '0:0 The file is empty. A questionnaire begins with id, title and sections.'],
    ['a list', '- a', '1:1 A questionnaire has to be written as keys with values, such as id: policy.'],
    ['a word', 'hello', '1:1 A questionnaire has to be written as keys with values, such as id: policy.'],
    [
      'a NUL byte',
      'id: q\ntitle: a\0b',
      '2:9 Here is a control character (U+0000) that does not belong in a text file. Remove it and save the file as UTF-8.',
    ],
    [
      'ten megabytes',
      'a'.repeat(10_000_000),
      '0:0 The file is 10,000,000 characters long. A questionnaire may be at most 300,000. Check that it is the right file.',
    ],
    ['a tab', 'id: q\n\ttitle: x', '2:1 Indentation is made with spaces, not tabs. Replace the tabs.'],
  ])('refuses %s with a clear fault', (_, source, fault) => {
    expect(faultsOf(source)).toContain(fault)
  })

  it('refuses nesting deeper than the stack with one clear fault', () => {
    const [nesting, ...more] = faultsOf('['.repeat(5_000))
    expect(nesting).toContain('The file nests too deep to be a questionnaire.')
    expect(more).toEqual([])
  })

  it('does not expand aliases', () => {
    const levels = Array.from({ length: 30 }, (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}]`)
    expect(faultsOf(`l0: &l0 [x]\n${levels.join('\n')}\nsections: *l30`)).toContain(
      '32:11 Aliases (* and &) are not used in a questionnaire. Write the content out here.',
    )
  })

  it('keeps at most a thousand faults and says how many more there are', () => {
    const faults = faultsOf(`id: q\ntitle: Q\nsections:\n${'- x\n'.repeat(3_000)}`)
    expect(faults).toHaveLength(1_001)
    expect(faults.at(-1)).toBe('0:0 2000 more faults are not shown. Correct these first.')
  })

  it('never throws, whatever the text', () => {
    const source = readFileSync(reference, 'utf8')
    fc.assert(
      fc.property(fc.nat(source.length), fc.nat(40), fc.string({ maxLength: 12 }), (at, length, put) => {
        const read = readQuestionnaire(
          source.slice(at > 3_000 ? at - 3_000 : 0, at) + put + source.slice(at + length, at + 1_000),
          'q.yaml',
        )
        if (!read.ok) {
          expect(read.faults.length).toBeGreaterThan(0)
          expect(read.faults.every(({ line, column, message }) => line >= 0 && column >= 0 && message.sv !== '')).toBe(
            true,
          )
        }
      }),
      { numRuns: 50 },
    )
  })
})
