import { dayOf, formatDate, formatShortDate, type Language, say } from '../../../platform/i18n/index.ts'
import { formatNumber, formatPercent } from '../../../stats/format-percent.ts'
import { Curve, CurveKey, ProgressBar } from '../../../ui/charts/index.ts'
import { Details } from '../../../ui/Details.tsx'
import { ScrollTable } from '../../../ui/ScrollTable.tsx'
import { Section } from '../../../ui/Section.tsx'
import type { SurveyProgress } from '../actions/read-progress.ts'
import { messages } from '../messages/index.ts'
import type { CollectionProgress } from '../rules/collection-progress.ts'
import { collectionState, daysLeft } from '../rules/collection-state.ts'
import { CountyProgress } from './CountyProgress.tsx'
import { PopulationProgress } from './PopulationProgress.tsx'

interface CollectionStateProps {
  language: Language
  followed: SurveyProgress
  now: Date
}

/** The part of the page that follows the answers as they arrive. */
export function CollectionState({ language, followed, now }: CollectionStateProps) {
  const { progress } = followed
  return (
    <>
      <Totals language={language} followed={followed} now={now} />
      <ProgressBar language={language} {...progress} />
      <OverTime language={language} followed={followed} />
      <div className="pair above-7">
        <CountyProgress language={language} counties={progress.counties} />
        {progress.classes.length > 0 && (
          <PopulationProgress language={language} classes={progress.classes} whole={progress} />
        )}
      </div>
    </>
  )
}

function Totals({ language, followed: { survey, progress }, now }: CollectionStateProps) {
  const { total, complete, partial, none, stalled } = progress
  const share = (count: number) => formatPercent(count, total, language) ?? ''
  const n = daysLeft(survey.closesOn, dayOf(now))
  const open = collectionState(survey, dayOf(now)) !== 'closed'
  const ended = survey.closedAt ?? survey.closesOn
  return (
    <div className="totals">
      <Total count={formatNumber(complete, language)} mark="seg-yes" name={say(language, messages.complete)}>
        {say(language, messages.shareOf, { count: share(complete), total: formatNumber(total, language) })}
      </Total>
      <Total count={formatNumber(partial, language)} mark="seg-part" name={say(language, messages.begunCount)}>
        {open ? say(language, messages.stalled, { share: share(partial), n: stalled }) : share(partial)}
      </Total>
      <Total count={formatNumber(none, language)} mark="seg-no" name={say(language, messages.none)}>
        {share(none)}
      </Total>
      {open ? (
        <Total count={formatNumber(n, language)} name={say(language, messages.dayUnit, { n })}>
          {say(language, messages.lastDayIs, { date: formatDate(language, survey.closesOn) })}
        </Total>
      ) : (
        <Total count={formatShortDate(language, ended)} name={say(language, messages.ended)}>
          {say(language, messages.endedOn, { date: formatDate(language, ended) })}
        </Total>
      )}
    </div>
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

function OverTime({ language, followed: { survey, progress } }: Omit<CollectionStateProps, 'now'>) {
  const { days, total } = progress
  const last = days.at(-1)
  const week = days.at(-8)
  const n = (last?.complete ?? 0) - (week?.complete ?? 0)
  const open = survey.closedAt === null && last !== undefined && last.date < survey.closesOn
  return (
    <Section
      id="kurva"
      title={say(language, messages.overTime)}
      lead={open ? say(language, messages.overTimeLead, { n }) : undefined}
    >
      <figure className="plot">
        <Curve
          language={language}
          id="svar-over-tid"
          title={say(language, messages.overTime)}
          opens={survey.opensOn}
          closes={survey.closesOn}
          total={total}
          points={days}
          reminders={[]}
        />
        <CurveKey language={language} hasForecast={false} hasReminders={false} />
      </figure>
      <Details summary={say(language, messages.tableByWeek)}>
        <ScrollTable
          caption={say(language, messages.overTime)}
          captionHidden
          columns={[
            { key: 'day', label: say(language, messages.throughDay) },
            { key: 'complete', label: say(language, messages.completeColumn), numeric: true },
            { key: 'begun', label: say(language, messages.begunColumn), numeric: true },
          ]}
          rows={byWeek(days).map(({ date, complete, begun }) => ({
            key: date,
            cells: [formatDate(language, date), formatNumber(complete, language), formatNumber(begun, language)],
          }))}
        />
      </Details>
    </Section>
  )
}

/** Every seventh day and the last. */
function byWeek(days: CollectionProgress['days']) {
  return days.filter((_, index) => index % 7 === 6 || index === days.length - 1)
}
