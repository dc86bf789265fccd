import { dayOf, formatDate, formatTime, type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Facts } from '../../../../ui/Facts.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { collectionState, isLate, lastDayOf } from '../../rules/collection-state.ts'
import type { Closing } from '../actions/read-closing.ts'
import { messages } from '../messages/index.ts'

interface ClosingStateProps {
  language: Language
  closing: Closing
  now: Date
}

/** Whether anybody can answer, and what has come in. */
export function ClosingState({ language, closing, now }: ClosingStateProps) {
  const { survey } = closing
  return (
    <>
      {survey.closedAt !== null && (
        <div className="below-5">
          <Notice kind="done" title={say(language, messages.closedTitleOwner)}>
            <p>{say(language, messages.closedWordsOwner)}</p>
          </Notice>
        </div>
      )}
      <Facts
        items={[
          [say(language, messages.closingState), stateWords(language, closing, now)],
          [say(language, messages.collected), countWords(language, closing)],
        ]}
      />
    </>
  )
}

function stateWords(language: Language, { survey }: Closing, now: Date): string {
  if (survey.closedAt !== null) {
    const { closedAt } = survey
    return say(language, messages.closedOn, {
      date: formatDate(language, closedAt),
      time: formatTime(language, closedAt),
    })
  }
  const state = collectionState(survey, dayOf(now))
  if (state === 'before') return say(language, messages.notBegunUntil, { date: formatDate(language, survey.opensOn) })
  const date = formatDate(language, survey.closesOn)
  if (state === 'closed') return say(language, messages.pastLastDay, { date: formatDate(language, lastDayOf(survey)) })
  if (survey.graceDays === 0) return say(language, messages.openUntil, { date })
  const words = isLate(survey, dayOf(now)) ? messages.onlyLate : messages.openUntilLate
  return say(language, words, { date, last: formatDate(language, lastDayOf(survey)) })
}

function countWords(language: Language, { respondents, reopenings }: Closing): string {
  const again = new Set(reopenings.filter(({ endedAt }) => endedAt === null).map(({ respondent }) => respondent))
  const settled = respondents.filter(({ respondent }) => !again.has(respondent))
  const count = (status: 'complete' | 'partial' | null) =>
    formatNumber(settled.filter((each) => each.status === status).length, language)
  const words = say(language, messages.collectedCounts, {
    complete: count('complete'),
    partial: count('partial'),
    none: count(null),
  })
  return again.size === 0 ? words : `${words}, ${say(language, messages.collectedAgain, { n: again.size })}`
}
