import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import type { Language, Option } from '../../../survey/index.ts'
import type { BreakdownSummary, GroupOption, GroupResult, QuestionResult, RowResult } from '../../rules/result.ts'
import { describeTest } from '../../tabulation/rules/describe-test.ts'
import type { TextCell } from './align-columns.ts'
import { tableMessages as messages } from './table-messages.ts'
import { countText, labelOf, right } from './table-options.ts'

type Part = QuestionResult | RowResult

/** The answers of a question or matrix row by group; what is hidden says so. */
export function groupRows(
  part: Part,
  options: readonly Option[],
  breakdown: BreakdownSummary | undefined,
  language: Language,
): TextCell[][] {
  const head = [
    { text: say(language, messages.group) },
    { text: say(language, messages.answer) },
    right(say(language, messages.count)),
    right(say(language, messages.percent)),
  ]
  const rows = (part.groups ?? []).flatMap((group) => {
    const name = breakdown?.groups.find(({ id }) => id === group.id)?.label[language] ?? group.id
    if (group.suppressed === 'small-base')
      return [[{ text: name }, { text: say(language, messages.smallBase) }, right(''), right('')]]
    if (group.options.length === 0) return [[{ text: name }, { text: '' }, right(baseText(group, language)), right('')]]
    return group.options.map((option, index) => [
      { text: index === 0 ? name : '' },
      { text: labelOf(options, option.id, language) },
      right(optionText(option, group, language)),
      right('percent' in option ? (option.percent ?? '–') : ''),
    ])
  })
  return [head, ...rows]
}

/** What the test between the groups means, and what it could have found; nothing where there is no test. */
export function testLine({ test }: Part, options: readonly Option[], language: Language): string[] {
  if (!test) return []
  const label = test.option === undefined ? undefined : labelOf(options, test.option, language)
  return ['', ...describeTest(test, language, label)]
}

function optionText(option: GroupOption, group: GroupResult, language: Language): string {
  if ('suppressed' in option) return say(language, messages.hidden)
  if (group.answered === null) return `${formatNumber(option.count, language)} (${say(language, messages.baseHidden)})`
  return countText(option.count, group.answered, language)
}

function baseText({ answered }: GroupResult, language: Language): string {
  return answered === null ? say(language, messages.hidden) : formatNumber(answered, language)
}
