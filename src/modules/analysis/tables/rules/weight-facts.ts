import { type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import type { Questionnaire } from '../../../survey/index.ts'
import type { Result } from '../../rules/result.ts'
import { breakdownName } from './breakdown-names.ts'
import { weightWords as words } from './weight-messages.ts'

/** How far apart the weights are, what was done to keep them so, and what the responses are worth. Nothing without weights. */
export function weightFacts(
  questionnaire: Questionnaire,
  { weights, participation }: Result,
  language: Language,
): { readonly term: string; readonly text: string }[] {
  if (!weights) return []
  const { columns, method, min, max, ratio, cap, capped, effectiveN, merged } = weights
  const number = (value: number, decimals: number) => formatNumber(value, language, decimals)
  const range = say(language, words.rangeIs, {
    min: number(min, 2),
    max: number(max, 2),
    ratio: number(ratio, 2),
    cap: number(cap, 0),
  })
  const names = columns.map((column) => breakdownName(column, questionnaire, language)).join(', ')
  const worth = { n: number(effectiveN, 0), of: number(participation.complete + participation.partial, 0) }
  return [
    { term: say(language, words.weightedBy), text: names },
    { term: say(language, words.method), text: say(language, words[method]) },
    { term: say(language, words.range), text: capped ? `${range}. ${say(language, words.capped)}` : range },
    { term: say(language, words.effective), text: say(language, words.effectiveIs, worth) },
    {
      term: say(language, words.merged),
      text: merged.length > 0 ? merged.join('; ') : say(language, words.noneMerged),
    },
  ]
}
