import { dayOf, formatDate, formatTime, type Language, say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { Details } from '../../../ui/Details.tsx'
import { Facts } from '../../../ui/Facts.tsx'
import { Section } from '../../../ui/Section.tsx'
import type { OpenIncident } from '../actions/incidents.ts'
import { messages } from '../messages/index.ts'
import type { EventKind } from '../queries/events.ts'
import { FactForm } from './FactForm.tsx'

const unwritten = { kind: '', day: '', time: '', body: '' }

interface PartProps {
  language: Language
  incident: string
  open: OpenIncident
  closed: boolean
}

/** Facts by which the law counts time. */
const counts = new Set<EventKind>(['known', 'personal-data'])

/** What happened when, the latest first, and a fact to add. */
export function Timeline({ language, incident, open, mayNote }: PartProps & { mayNote: boolean }) {
  const days = [...Map.groupBy(open.events.toReversed(), ({ happenedAt }) => dayOf(happenedAt))]
  const told = open.events.filter(({ kind }) => kind === 'communication')
  return (
    <Section id="tidslinje" title={say(language, messages.timeline)}>
      {open.events.length === 0 ? (
        <p>{say(language, messages.noEvents)}</p>
      ) : (
        <ol className="timeline">
          {days.flatMap(([day, events]) => [
            <li key={day} data-kind="day">
              <span />
              <p>{formatDate(language, day)}</p>
            </li>,
            ...events.map((event) => (
              <li key={event.id} data-kind={counts.has(event.kind) ? 'legal' : undefined}>
                <time dateTime={event.happenedAt.toISOString()}>{formatTime(language, event.happenedAt)}</time>
                <div>
                  <p>{say(language, messages.events[event.kind])}</p>
                  <small>
                    {event.body !== null && <span className="written">{event.body} </span>}
                    {event.by !== null && say(language, messages.notedBy, { name: event.by })}
                  </small>
                </div>
              </li>
            )),
          ])}
        </ol>
      )}
      {mayNote && (
        <Details summary={say(language, messages.addFactTitle)} open={open.events.length === 0}>
          <FactForm language={language} incident={incident} written={unwritten} faults={{}} />
        </Details>
      )}
      {told.length > 0 && (
        <Details summary={say(language, messages.toldTitle, { count: told.length })}>
          <Facts
            items={told.map(({ happenedAt, body }) => [
              `${formatDate(language, happenedAt)} ${formatTime(language, happenedAt)}`,
              body ?? say(language, messages.events.communication),
            ])}
          />
        </Details>
      )}
    </Section>
  )
}

/** What was reported of it, and its closing. */
export function ReportsAndClosing({ language, incident, open, closed }: PartProps) {
  return (
    <>
      {open.reports !== null && open.reports.length > 0 && (
        <Section id="rapporter" title={say(language, messages.reportsOf)}>
          <Facts
            items={open.reports.map(({ id, reportedAt, body }) => [
              formatDate(language, reportedAt),
              <a key={id} href={`/incidentrapporter/${id}`}>
                {body.length > 200 ? `${body.slice(0, 200)} …` : body}
              </a>,
            ])}
          />
        </Section>
      )}
      {open.mayClose && (
        <Section id="stanga" title={say(language, messages.closing)}>
          {!closed && open.missing.length > 0 ? (
            <p>
              {say(language, messages.missingLead)}{' '}
              {new Intl.ListFormat(language).format(open.missing.map((each) => say(language, messages.missing[each])))}.
            </p>
          ) : (
            <form method="post" action={`/incidenter/${incident}/stang`}>
              <input type="hidden" name="gor" value={closed ? 'oppna' : 'stang'} />
              <Button variant="secondary">{say(language, closed ? messages.reopen : messages.close)}</Button>
            </form>
          )}
        </Section>
      )}
    </>
  )
}
