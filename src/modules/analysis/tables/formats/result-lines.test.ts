import { expect, test } from 'vitest'
import { readQuestionnaire } from '../../../survey/index.ts'
import { tabulate } from '../../tabulation/rules/tabulate.ts'
import { countCodes, withCodes } from '../../texts/rules/with-codes.ts'
import { resultLines } from './result-lines.ts'

const read = readQuestionnaire(
  'id: q\ntitle: Q\nsections:\n  - id: s\n    title: S\n    questions:\n      - { id: var, text: { sv: Var, en: Where }, type: text }\n',
  'q.yaml',
)

test('tell the codes of a text question after it, with the coded answers as their base', () => {
  if (!read.ok) throw new Error(read.faults[0]?.message.en)
  const responses = ['1', '2', '3'].map((respondent) => ({
    respondent,
    status: 'complete' as const,
    answers: new Map([['var', { type: 'text' as const, text: respondent }]]),
  }))
  const result = tabulate({ questionnaire: read.value, frame: null, responses, language: 'sv' })
  const code = { description: '', ended: false, mergedInto: null, version: 1 }
  const book = {
    coders: 1,
    comparedAt: null,
    codes: [{ ...code, id: 'it', name: { sv: 'It', en: 'IT' }, position: 1 }],
  } as const
  const final = (codes: string[]) => ({ state: 'final', codes, by: 'one-coder' }) as const
  const coded = withCodes(result, new Map([['var', countCodes(book, [final(['it']), final([])])]]))
  const lines = (of: typeof result) =>
    resultLines(of, read.value, 'en').map(({ option, answered, national }) => [
      option?.label,
      answered,
      national?.count,
    ])
  expect(lines(result)).toEqual([[undefined, 3, undefined]])
  expect(lines(coded)).toEqual([
    [undefined, 3, undefined],
    ['IT', 2, 1],
  ])
})
