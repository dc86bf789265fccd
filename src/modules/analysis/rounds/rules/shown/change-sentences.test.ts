import { describe, expect, it } from 'vitest'
import type { AnswerValue } from '../../../../survey/index.ts'
import { pWords } from '../../../tabulation/rules/p-words.ts'
import { compareRounds } from '../compare-rounds.ts'
import type { Pair } from '../link.ts'
import { moves, roundOf } from '../testing/rounds.ts'
import { changeChart } from './change-chart.ts'
import { changeSentences } from './change-sentences.ts'
import { changeTable, transitionTables } from './change-table.ts'

type Given = readonly (Record<string, AnswerValue> | undefined)[]

function compared({ earlier, later }: { earlier: Given; later: Given }, pair: Partial<Pair> = {}) {
  const rounds = { earlier: roundOf('2015', earlier), later: roundOf('2020', later) }
  const titles = { earlier: rounds.earlier.questionnaire.title, later: rounds.later.questionnaire.title }
  const pairs = [{ later: 'policy', earlier: 'policy', grade: 'identical', ...pair } as Pair]
  const comparison = compareRounds({ ...rounds, titles, pairs })
  const [question] = comparison.questions
  if (!question) throw new Error('Nothing is compared')
  return { comparison, question }
}

const known = moves('policy', [
  [90, ['ja', 'ja']],
  [12, ['ja', 'nej']],
  [31, ['nej', 'ja']],
  [67, ['nej', 'nej']],
  [6, ['ja', null]],
  [24, ['nej', null]],
  [10, [null, 'ja']],
])
const nb = (text: string | undefined | null) => text?.replaceAll('\u00a0', ' ')

describe('a change in words', () => {
  const { comparison, question } = compared(known)

  it('says the figures with their bases, and the difference from before rounding', () => {
    // 62.38 − 46.96 = 15.42
    expect(nb(changeSentences(question, comparison, 'sv')?.change)).toBe(
      '”Ja”: 131 av 210 (62 %) 2020, 108 av 230 (47 %) 2015. Det är en ökning med 15 procentenheter.',
    )
    expect(nb(changeSentences(question, comparison, 'en')?.change)).toBe(
      '“Yes”: 131 of 210 (62%) in 2020, 108 of 230 (47%) in 2015. That is an increase of 15 percentage points.',
    )
  })

  it('says who moved, and how sure it is', () => {
    expect(nb(changeSentences(question, comparison, 'sv')?.certainty)).toBe(
      'Av de 200 kommuner som svarade på frågan båda gångerna gick 31 till ”Ja” och 12 därifrån. ' +
        'Bland dem gick andelen från 51 % till 61 %. ' +
        'En så stor förändring beror knappast på slumpen (McNemars test, p = 0,006 efter Holms korrigering).',
    )
  })

  it('says how those that left had answered, and that it explains a part where they differ', () => {
    expect(nb(changeSentences(question, comparison, 'sv')?.leavers)).toBe(
      '30 svarade 2015 men inte 2020. Av dem hade 6 (20 %) svarat ”Ja”, mot 102 av 200 (51 %) av dem som svarade båda gångerna. ' +
        'De som inte svarade igen skilde sig alltså från dem som gjorde det, och det kan förklara en del av förändringen.',
    )
  })

  it('gives the table, the moves and the picture the same figures', () => {
    const table = changeTable(question, comparison, 'sv')
    expect(table.rows[0]?.map(nb)).toEqual([
      'Ja',
      '108 av 230, 47,0 %',
      expect.stringMatching(/^\d+,\d–\d+,\d %$/),
      '131 av 210, 62,4 %',
      expect.stringMatching(/^\d+,\d–\d+,\d %$/),
      '+15,4',
      '31',
      '12',
    ])
    expect(transitionTables(question, comparison, 'sv')[0]?.rows).toEqual([
      ['Ja', '90', '12', '6', '108'],
      ['Nej', '31', '67', '24', '122'],
    ])
    expect(changeChart(question, comparison, 'sv').rows).toMatchObject([{ label: 'Ja', line: true }])
  })
})

it('says what is hidden with its mark, in words and in the table', () => {
  const { comparison, question } = compared(
    moves('policy', [
      [60, ['ja', 'ja']],
      [1, ['ja', 'nej']],
      [9, ['nej', 'ja']],
      [60, ['nej', 'nej']],
      [30, ['nej', null]],
    ]),
  )
  const said = changeSentences(question, comparison, 'sv')
  expect(said?.certainty).toContain('Hur de bytte svar visas inte')
  expect(said?.certainty).toContain('går inte att säga utan att röja')
  expect(changeTable(question, comparison, 'sv').rows[0]).toContain('dolt')
})

it('draws no line where the questions cannot be compared, and says why', () => {
  const reason = { sv: 'Frågan gällde något annat.', en: 'It was about something else.' }
  const { comparison, question } = compared(known, { grade: 'not-comparable', reason } as Partial<Pair>)
  const said = changeSentences(question, comparison, 'sv')
  expect(said?.change).toContain('Därför dras ingen linje. Frågan gällde något annat.')
  expect([said?.certainty, said?.leavers]).toEqual([null, null])
  expect(changeChart(question, comparison, 'sv').rows.every(({ line }) => !line)).toBe(true)
  expect(changeTable(question, comparison, 'sv').rows[0]).toContain('jämförs inte')
})

it('writes p so that it never crosses the level that the sentence goes by', () => {
  expect([0.0004, 0.0061, 0.0497, 0.05, 0.42].map((p) => nb(pWords(p, 'sv')))).toEqual([
    'p < 0,001',
    'p = 0,006',
    'p = 0,049',
    'p = 0,050',
    'p = 0,42',
  ])
  expect(nb(pWords(0.0061, 'en', { atMost: true }))).toBe('p ≤ 0.006')
})
