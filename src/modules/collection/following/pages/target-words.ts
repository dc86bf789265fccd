import { type Language, say } from '../../../../platform/i18n/index.ts'
import { formatPercent } from '../../../../stats/format-percent.ts'
import { countyName } from '../../pages/group-words.ts'
import type { SurveyProgress } from '../actions/read-progress.ts'
import { messages } from '../messages/index.ts'
import { largestGaps, missingTo } from '../rules/gaps.ts'

/** So many counties are named. */
const named = 3

/** How far it is to the target, and where most is missing. */
export function targetWords(
  { plan: { target }, progress }: Pick<SurveyProgress, 'plan' | 'progress'>,
  language: Language,
): string {
  if (target === null) return say(language, messages.noTarget)
  const groups = largestGaps(target, progress.counties)
    .slice(0, named)
    .map(({ group, missing }) => `${countyName(group.id)} (${missing})`)
  return say(language, messages.targetLine, {
    target: formatPercent(target, 100, language) ?? '',
    missing: missingTo(target, progress),
    groups: new Intl.ListFormat(language, { type: 'conjunction' }).format(groups),
  })
}
