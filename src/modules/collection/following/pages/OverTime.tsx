import { dayOf, formatDate, formatShortDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Curve, CurveKey } from '../../../../ui/charts/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { CollectionProgress } from '../../rules/collection-progress.ts'
import type { SurveyProgress } from '../actions/read-progress.ts'
import { messages } from '../messages/index.ts'
import type { Forecast } from '../rules/forecast-end.ts'
import { type MailingEffect, mailingEffects } from '../rules/mailings.ts'
import type { FollowedProps } from './Totals.tsx'

/** Answers day by day, what was sent, and what is expected, with the tables behind it. */
export function OverTime({ language, followed, now }: FollowedProps) {
  const { survey, progress, plan, forecast } = followed
  const { days, total } = progress
  const mailings = mailingEffects(plan.mailings, days, dayOf(now))
  const reminders = mailings.filter(({ reminder }) => reminder !== null)
  return (
    <Section id="kurva" title={say(language, messages.overTime)} lead={leadOf(followed, reminders, language)}>
      <figure className="plot">
        <Curve
          language={language}
          id="svar-over-tid"
          title={say(language, messages.overTime)}
          opens={survey.opensOn}
          closes={survey.closesOn}
          total={total}
          points={days}
          reminders={reminders.map(({ date }) => date)}
          forecast={forecast.known ? forecast : undefined}
        />
        <CurveKey language={language} hasForecast={forecast.known} hasReminders={reminders.length > 0} />
      </figure>
      {!forecast.known && forecast.because === 'too-early' && (
        <p className="base">{say(language, messages.forecastTooEarly)}</p>
      )}
      {mailings.length > 0 && (
        <Details summary={say(language, messages.tableByMailing)}>
          <MailingTable language={language} mailings={mailings} />
        </Details>
      )}
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
      {forecast.known && (
        <Details summary={say(language, messages.forecastHow)}>
          <p className="prose">{methodOf(forecast, language)}</p>
        </Details>
      )}
    </Section>
  )
}

/** What the latest reminder gave; before the first what the last week did. */
function leadOf(
  { survey, progress: { days } }: SurveyProgress,
  reminders: readonly MailingEffect[],
  language: Language,
) {
  const last = days.at(-1)
  if (survey.closedAt !== null || last === undefined || last.date >= survey.closesOn) return undefined
  const latest = reminders.at(-1)
  if (latest) {
    const words = latest.soFar && latest.answers > 0 ? messages.lastReminderSoFar : messages.lastReminder
    return say(language, words, { date: formatShortDate(language, latest.date), n: latest.answers })
  }
  return say(language, messages.overTimeLead, { n: last.complete - (days.at(-8)?.complete ?? 0) })
}

function methodOf({ by }: Extract<Forecast, { known: true }>, language: Language): string {
  if (by.method === 'pace') return say(language, messages.forecastByPace)
  const titles = by.rounds.map((title) => title[language])
  const rounds = new Intl.ListFormat(language, { type: 'conjunction' }).format(titles)
  return say(language, messages.forecastByEarlier, { rounds, n: titles.length })
}

function MailingTable({ language, mailings }: { language: Language; mailings: readonly MailingEffect[] }) {
  return (
    <ScrollTable
      caption={say(language, messages.tableByMailing)}
      captionHidden
      columns={[
        { key: 'mailing', label: say(language, messages.mailing) },
        { key: 'date', label: say(language, messages.mailedOn) },
        { key: 'to', label: say(language, messages.mailedTo), numeric: true },
        { key: 'answers', label: say(language, messages.withinWeek), numeric: true },
      ]}
      rows={mailings.map((mailing) => {
        const answers = formatNumber(mailing.answers, language)
        return {
          key: `${mailing.kind} ${mailing.date}`,
          cells: [
            mailingName(mailing, language),
            formatShortDate(language, mailing.date),
            formatNumber(mailing.respondents, language),
            mailing.soFar ? say(language, messages.soFar, { n: answers }) : answers,
          ],
        }
      })}
    />
  )
}

function mailingName({ kind, reminder }: MailingEffect, language: Language): string {
  if (reminder !== null) return say(language, messages.reminderMailing, { n: reminder })
  return say(language, kind.includes('invit') ? messages.invitationMailing : messages.otherMailing)
}

/** Every seventh day and the last. */
function byWeek(days: CollectionProgress['days']) {
  return days.filter((_, index) => index % 7 === 6 || index === days.length - 1)
}
