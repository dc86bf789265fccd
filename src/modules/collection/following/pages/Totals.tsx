import { dayOf, formatDate, formatShortDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber, formatPercent } from '../../../../stats/format-percent.ts'
import { messages as sharedMessages } from '../../messages.ts'
import { collectionState, daysLeft } from '../../rules/collection-state.ts'
import type { SurveyProgress } from '../actions/read-progress.ts'
import { messages } from '../messages/index.ts'

export interface FollowedProps {
  language: Language
  followed: SurveyProgress
  now: Date
}

/** How many have answered, begun and not, and how many are expected or when it ended. */
export function Totals({ language, followed, now }: FollowedProps) {
  const { total, complete, partial, none, stalled } = followed.progress
  const share = (count: number) => formatPercent(count, total, language) ?? ''
  const open = collectionState(followed.survey, dayOf(now)) !== 'closed'
  return (
    <div className="totals">
      <Total count={formatNumber(complete, language)} mark="seg-yes" name={say(language, messages.complete)}>
        {say(language, sharedMessages.shareOf, { count: share(complete), total: formatNumber(total, language) })}
      </Total>
      <Total count={formatNumber(partial, language)} mark="seg-part" name={say(language, messages.begunCount)}>
        {open ? say(language, messages.stalled, { share: share(partial), n: stalled }) : share(partial)}
      </Total>
      <Total count={formatNumber(none, language)} mark="seg-no" name={say(language, messages.none)}>
        {share(none)}
      </Total>
      <End language={language} followed={followed} now={now} />
    </div>
  )
}

/** What is expected on the last day; where that cannot be said, how long is left; where it is over, when it ended. */
function End({ language, followed: { survey, progress, forecast }, now }: FollowedProps) {
  const n = daysLeft(survey.closesOn, dayOf(now))
  if (collectionState(survey, dayOf(now)) === 'closed') {
    const ended = survey.closedAt ?? survey.closesOn
    return (
      <Total count={formatShortDate(language, ended)} name={say(language, messages.ended)}>
        {say(language, messages.endedOn, { date: formatDate(language, ended) })}
      </Total>
    )
  }
  if (!forecast.known) {
    return (
      <Total count={formatNumber(n, language)} name={say(language, messages.dayUnit, { n })}>
        {say(language, messages.lastDayIs, { date: formatDate(language, survey.closesOn) })}
      </Total>
    )
  }
  const percent = (count: number) => formatPercent(count, progress.total, language) ?? ''
  const shares = { low: percent(forecast.low).replace(/\s?%$/u, ''), high: percent(forecast.high) }
  return (
    <Total
      count={`${formatNumber(forecast.low, language)}–${formatNumber(forecast.high, language)}`}
      name={say(language, messages.expectedBy, { date: formatShortDate(language, survey.closesOn) })}
    >
      {n === 0
        ? say(language, messages.expectedLastDay, shares)
        : say(language, messages.expectedShare, { ...shares, n })}
    </Total>
  )
}

interface TotalProps {
  count: string
  /** Its colour in the bar below. */
  mark?: string
  name: string
  children: string
}

function Total({ count, mark, name, children }: TotalProps) {
  return (
    <p className="total">
      <b>{count}</b>
      <span>
        {mark !== undefined && (
          <>
            <svg className="total-mark" width="14" height="14" aria-hidden="true">
              <rect className={mark} x="1" y="1" width="12" height="12" />
            </svg>{' '}
          </>
        )}
        {name}
      </span>
      <span>{children}</span>
    </p>
  )
}
