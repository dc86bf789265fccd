import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionnaires, responsesTo } from '../../../../../test/arbitraries/questionnaires.ts'
import { readQuestionnaire } from '../../../survey/index.ts'
import type { Frame } from '../../rules/frame.ts'
import { readFrame } from './read-frame.ts'
import { readResponses } from './read-responses.ts'
import { writeFrame } from './write-frame.ts'
import { writeResponses } from './write-responses.ts'

const source = `
id: q
title: Enkät
sections:
- id: s
  title: Avsnitt
  questions:
  - {id: one, text: En?, type: single, options: [ja, {id: annat, sv: Annat, other: true}]}
  - {id: many, text: Flera?, type: multi, options: [{id: a, sv: A}, {id: b, sv: B, other: true}, {id: none, sv: Inget, exclusive: true}]}
  - {id: grid, text: Rader?, type: matrix, rows: [{id: r1, sv: R1}, {id: r2, sv: R2}], options: [ja, nej]}
  - {id: year, text: År?, type: number}
  - {id: free, text: Fritt?, type: text}
`
const read = readQuestionnaire(source, 'q.yaml')
if (!read.ok) throw new Error(JSON.stringify(read.faults))
const questionnaire = read.value
const frame: Frame = { columns: [], rows: ['0114', '0115', '0117'].map((respondent) => ({ respondent, values: {} })) }

function faultsOf(text: string | Uint8Array, within: Frame | null = frame): string[] {
  const responses = readResponses(text, 'r.csv', questionnaire, within)
  return responses.ok ? [] : responses.faults.map(({ line, column, message }) => `${line}:${column} ${message.en}`)
}

describe('readResponses', () => {
  it('reads every kind of answer, whatever the order of the columns', () => {
    const text =
      '\ufefffree;year;grid.r2;many.a;many.b;many.b.text;one;one.annat.text;respondent;status\r\n' +
      '"rad 1\r\nrad 2";2 015,5;nej;1;1;eget;annat;mitt;0114;complete\r\n' +
      ';;;0;;;;;0115;partial\r\n'
    const responses = readResponses(text, 'r.csv', questionnaire, frame)
    if (!responses.ok) throw new Error(JSON.stringify(responses.faults))
    expect(responses.value.map(({ respondent, status }) => [respondent, status])).toEqual([
      ['0114', 'complete'],
      ['0115', 'partial'],
    ])
    expect(Object.fromEntries(responses.value[0]?.answers ?? [])).toEqual({
      one: { type: 'single', option: 'annat', texts: { annat: 'mitt' } },
      many: { type: 'multi', options: ['a', 'b'], texts: { b: 'eget' } },
      grid: { type: 'matrix', rows: { r2: 'nej' } },
      year: { type: 'number', value: 2015.5 },
      free: { type: 'text', text: 'rad 1\nrad 2' },
    })
    expect(responses.value[1]?.answers.size).toBe(0)
  })

  it('lists every fault of every row with its line and cell', () => {
    const text = [
      'respondent,status,one,many.a,many.b,many.b.text,many.none,grid.r1,year,free',
      '0114,done,maybe,x,,text,0,ja,many,',
      '0114,complete,ja,1,0,,1,kanske,12,',
      '9999,complete,,,,,,,,',
      ',partial,,,,,,,,',
      '0117,complete,ja',
    ].join('\n')
    expect(faultsOf(text)).toEqual([
      '2:2 status cannot be “done”. Write complete or partial.',
      '2:3 one: there is no option “maybe”. Choose among ja, annat, or leave it empty.',
      '2:4 many.a: “x” has to be 1 (chosen), 0 (not chosen) or empty.',
      '2:6 many.b.text has a text, but b is not chosen. Choose it or remove the text.',
      '2:9 year: “many” is not a number. Write digits, or leave it empty.',
      '3:1 The respondent 0114 is on both line 2 and line 3. Remove one of them.',
      '3:7 many.none is chosen together with other options, but it can only be chosen alone. Correct the row.',
      '3:8 grid.r1: there is no option “kanske”. Choose among ja, nej, or leave it empty.',
      '4:1 The respondent 9999 is not in the frame. Correct it or add it to the frame.',
      '5:1 The row has no value in the column respondent. Write whom it concerns.',
      '6:0 The row has 3 cells but there are 10 columns. Check delimiters and quotation marks.',
    ])
  })

  it('lists every fault of the header', () => {
    expect(faultsOf('respondnt,one,one,,many.c,yeer\n')).toEqual([
      '1:0 The column respondent is missing. Add it.',
      '1:0 The column status is missing. Add it.',
      '1:1 The column respondnt does not belong to the questionnaire. Did you mean respondent?',
      '1:3 The column one is there twice, as number 2 and 3. Remove one of them.',
      '1:4 Column 4 has no name. Give it one or remove it.',
      '1:5 The column many.c does not belong to the questionnaire. Did you mean many.a?',
      '1:6 The column yeer does not belong to the questionnaire. Did you mean year?',
    ])
  })

  it('names the line where another encoding than UTF-8 shows', () => {
    const bytes = Uint8Array.from(Buffer.from('respondent,status,free\n0114,complete,\n0115,complete,åäö\n', 'latin1'))
    expect(faultsOf(bytes)).toEqual([
      '3:0 The file is not UTF-8 but probably Windows-1252: here are characters that cannot be read. Open it and save as UTF-8.',
    ])
    expect(faultsOf(Uint8Array.from([0xff, 0xfe, 0x61, 0]))[0]).toContain('UTF-16')
  })

  it('reads UTF-8 bytes with or without a byte-order mark alike', () => {
    const text = 'respondent,status,free\n0114,complete,åäö\n'
    const bytes = new TextEncoder()
    expect(readResponses(bytes.encode(`\ufeff${text}`), 'r', questionnaire, frame)).toEqual(
      readResponses(text, 'r', questionnaire, frame),
    )
  })

  it.each([
    ['nothing', '', '0:0 The file is empty. It has to begin with a row of column names.'],
    [
      'a NUL',
      'respondent,status\n01\0,complete\n',
      '2:0 Here is a control character (NUL) that does not belong in a text file. Save the file again as CSV in UTF-8.',
    ],
    [
      'a text that is too long',
      `respondent,status,free\n0114,complete,${'x'.repeat(10_000_000)}\n`,
      '2:3 free: The text is longer than 20,000 characters. Shorten it.',
    ],
  ])('refuses %s with a clear fault', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([fault])
  })

  it('keeps at most a thousand faults and says how many more there are', () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => `${index},x`)
    const faults = faultsOf(`respondent,status\n${rows.join('\n')}\n`, null)
    expect(faults).toHaveLength(1_001)
    expect(faults.at(-1)).toBe('0:0 2000 more faults are not shown. Correct these first.')
  })

  it('reads back the responses that were written', () => {
    const cases = questionnaires(6).chain((random) =>
      fc.tuple(
        fc.constant(random),
        fc.uniqueArray(responsesTo(random), { selector: ({ respondent }) => respondent, maxLength: 5 }),
      ),
    )
    fc.assert(
      fc.property(cases, fc.constantFrom(',' as const, ';' as const), ([random, responses], delimiter) => {
        const written = writeResponses(random, responses, delimiter)
        expect(readResponses(written, 'r.csv', random, null)).toEqual({ ok: true, value: responses })
      }),
      { numRuns: 60 },
    )
  })
})

describe('readFrame', () => {
  it('keeps the columns that describe the population as they are written', () => {
    expect(readFrame('name;respondent;population\n"Upplands Väsby";0114;\n', 'f.csv')).toEqual({
      ok: true,
      value: {
        columns: ['name', 'population'],
        rows: [{ respondent: '0114', values: { name: 'Upplands Väsby', population: '' } }],
      },
    })
  })

  it.each([
    ['name\nA\n', ['1:0 The column respondent is missing. Add it.']],
    [
      'respondent,name\n',
      ['0:0 The file has no rows below the column names. A frame has a row for each one that is asked.'],
    ],
    ['respondent\n1\n2\n1\n', ['4:1 The respondent 1 is on both line 2 and line 4. Remove one of them.']],
    [
      'respondent,name\n1,"A\n2,B\n',
      [
        '2:2 The quotation mark that opens here is never closed. Add a " where the cell ends, or write "" for a quotation mark in the text.',
      ],
    ],
  ])('refuses %j', (text, faults) => {
    const frameRead = readFrame(text, 'f.csv')
    expect(
      frameRead.ok ? [] : frameRead.faults.map(({ line, column, message }) => `${line}:${column} ${message.en}`),
    ).toEqual(faults)
  })

  it('finds the delimiter also where column names hold more of the other', () => {
    const random: Frame = { columns: ['a;b;c'], rows: [{ respondent: '1', values: { 'a;b;c': '2;3' } }] }
    expect(readFrame(writeFrame(random), 'f.csv')).toEqual({ ok: true, value: random })
  })

  it('reads back the frame that was written', () => {
    const name = fc.stringMatching(/^[a-zåäö",;_]{1,8}$/).filter((text) => text !== 'respondent')
    const frames = fc.uniqueArray(name, { maxLength: 4 }).chain((columns) =>
      fc.uniqueArray(fc.stringMatching(/^[0-9a-z",;]{1,6}$/), { minLength: 1, maxLength: 6 }).chain((respondents) =>
        fc
          .tuple(
            ...respondents.map((respondent) =>
              fc.tuple(...columns.map(() => fc.string())).map((cells) => ({
                respondent,
                values: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
              })),
            ),
          )
          .map((rows): Frame => ({ columns, rows })),
      ),
    )
    const holdsNul = ({ rows }: Frame) =>
      rows.some(({ values }) => Object.values(values).some((value) => value.includes('\0')))
    fc.assert(
      fc.property(
        frames.filter((random) => !holdsNul(random)),
        (random) => {
          expect(readFrame(writeFrame(random), 'f.csv')).toEqual({ ok: true, value: random })
        },
      ),
    )
  })
})
