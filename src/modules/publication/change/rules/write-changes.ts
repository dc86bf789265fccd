import { writeRows } from '../../../../platform/tables/write-rows.ts'
import { guardFormula, type RoundComparison } from '../../../analysis/index.ts'
import type { Language } from '../../../survey/index.ts'

const header = [
  'later',
  'earlier',
  'question',
  'earlier_question',
  'row',
  'answer',
  'text',
  'label',
  'grade',
  'earlier_count',
  'earlier_n',
  'earlier_share',
  'earlier_low',
  'earlier_high',
  'later_count',
  'later_n',
  'later_share',
  'later_low',
  'later_high',
  'change',
  'matched',
  'gained',
  'lost',
  'left',
  'left_count',
  'test',
  'p',
  'p_adjusted',
  'p_is',
]

/** Stands where a count is hidden: not an empty cell, which is where there is none. */
const withheld = 'withheld'

/** Every comparison of a survey as CSV, a row for each answer. Shares are 0–1, unrounded; `p_is` says whether p is exact or at most. */
export function writeChanges(comparisons: readonly RoundComparison[], language: Language): string {
  const rows = comparisons.flatMap((comparison) =>
    comparison.questions.flatMap((question) =>
      question.answers.map((answer) => {
        const { test } = question
        const tested = test?.answer === answer.id ? test : null
        const hidden = (count: number | null | undefined) =>
          answer.moves === null ? '' : count === null || count === undefined ? withheld : `${count}`
        return [
          comparison.later.id,
          comparison.earlier.id,
          question.later,
          question.earlier,
          question.row?.id ?? '',
          answer.id,
          guardFormula(question.text[language]),
          guardFormula(answer.label[language]),
          question.grade,
          ...figure(answer.earlier),
          ...figure(answer.later),
          number(answer.change),
          number(question.matched),
          hidden(answer.moves?.gained),
          hidden(answer.moves?.lost),
          number(question.left),
          hidden(answer.moves?.left),
          tested?.method ?? '',
          number(tested?.p ?? null),
          number(tested?.adjustedP ?? null),
          tested === null ? '' : tested.atMost ? 'at-most' : 'exact',
        ]
      }),
    ),
  )
  return writeRows([header, ...rows])
}

function figure(side: RoundComparison['questions'][number]['answers'][number]['earlier']): string[] {
  if (side === null) return ['', '', '', '', '']
  if (side.kind === 'published') return ['', number(side.n), number(side.share), '', '']
  const { count, n, share, interval } = side
  return [`${count}`, `${n}`, number(share), number(interval?.low ?? null), number(interval?.high ?? null)]
}

function number(value: number | null): string {
  return value === null ? '' : `${value}`
}
