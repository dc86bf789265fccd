import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { parseRelevant } from './parse-relevant.ts'
import { readXlsform } from './read-xlsform.ts'
import { changeParts, makeForm } from './testing/make-form.ts'

let form: Uint8Array
beforeAll(async () => {
  form = await makeForm(
    [
      ['begin group', 'g', 'G', null],
      ['select_one l or_other', 'a', 'A?', null],
      ['text', 'b', 'B?', "not(selected($\u007ba}, 'x'))"],
      ['end group', null, null, null],
    ],
    {
      choices: [
        ['list_name', 'name', 'label'],
        ['l', 'x', 'X'],
      ],
      settings: [['form_id'], ['f']],
    },
  )
})

/** Either a questionnaire or at least one fault, never both and never an exception. */
function expectAnAnswer(bytes: Uint8Array): void {
  const read = readXlsform(bytes, 'form.xlsx')
  if (!read.ok) expect(read.faults.length).toBeGreaterThan(0)
}

test('whatever bytes of a workbook are changed, it is read or refused', () => {
  const change = fc.record({ at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), to: fc.nat(255) })
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const bytes = form.slice()
      for (const { at, to } of changes) bytes[Math.floor(at * bytes.length)] = to
      expectAnAnswer(bytes)
    }),
    { numRuns: 300 },
  )
})

test('whatever a part of it is made to say, it is read or refused', () => {
  const names = Object.keys(unzipSync(form)).filter((name) => /\.(xml|rels)$/.test(name))
  const scrap = fc.constantFrom(
    '',
    '<',
    '>',
    '"',
    '&#0;',
    '<c r="A0">',
    '<row r="-1">',
    't="s"',
    '999999999',
    '</v>',
    '\u0000',
    'NaN',
  )
  const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  fc.assert(
    fc.property(fc.constantFrom(...names), place, fc.nat(20), scrap, (name, at, length, text) => {
      const bytes = changeParts(form, {
        [name]: (part) => {
          const start = Math.floor(at * part.length)
          return part.slice(0, start) + text + part.slice(start + length)
        },
      })
      expectAnAnswer(bytes)
    }),
    { numRuns: 300 },
  )
})

test('whatever a condition holds, it is read or refused', () => {
  const bit = fc.constantFrom(
    '$\u007ba}',
    "'x'",
    'and',
    'or',
    'not(',
    'selected(',
    '(',
    ')',
    ',',
    '=',
    '!=',
    '<',
    '3',
    '-',
    '.',
    "'",
    '$\u007b',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(bit, fc.string({ maxLength: 3 })), { maxLength: 12 }), (bits) => {
      const relevant = parseRelevant(bits.join(''), () => undefined)
      expect(relevant.ok || relevant.message.sv.length > 0).toBe(true)
    }),
    { numRuns: 500 },
  )
})
