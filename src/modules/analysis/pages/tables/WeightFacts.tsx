import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Language, Questionnaire } from '../../../survey/index.ts'
import type { WeightSummary } from '../../rules/result.ts'
import { breakdownName } from '../../rules/tables/breakdown-names.ts'
import { messages } from './messages.ts'

interface WeightFactsProps {
  language: Language
  questionnaire: Questionnaire
  weights: WeightSummary
  /** Those that took part. */
  respondents: number
}

/** How far apart the weights are, what was done to keep them so, and what the responses are worth. */
export function WeightFacts({ language, questionnaire, weights, respondents }: WeightFactsProps) {
  const { columns, method, min, max, ratio, cap, capped, effectiveN, merged } = weights
  const number = (value: number, decimals: number) => formatNumber(value, language, decimals)
  const range = say(language, messages.rangeIs, {
    min: number(min, 2),
    max: number(max, 2),
    ratio: number(ratio, 2),
    cap: number(cap, 0),
  })
  return (
    <Facts
      items={[
        [
          say(language, messages.weightedBy),
          columns.map((column) => breakdownName(column, questionnaire, language)).join(', '),
        ],
        [say(language, messages.method), say(language, messages[method])],
        [say(language, messages.range), capped ? `${range}. ${say(language, messages.capped)}` : range],
        [
          say(language, messages.effective),
          say(language, messages.effectiveIs, { n: number(effectiveN, 0), of: number(respondents, 0) }),
        ],
        [say(language, messages.merged), merged.length > 0 ? merged.join('; ') : say(language, messages.noneMerged)],
      ]}
    />
  )
}
