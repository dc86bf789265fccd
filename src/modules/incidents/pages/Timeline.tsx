import { formatDate, formatTime, type Language, say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { Facts } from '../../../ui/Facts.tsx'
import { Section } from '../../../ui/Section.tsx'
import type { OpenIncident } from '../actions/incidents.ts'
import { messages } from '../messages/index.ts'
import { FactForm } from './FactForm.tsx'

const unwritten = { kind: '', day: '', time: '', body: '' }

interface PartProps {
  language: Language
  incident: string
  open: OpenIncident
  mayChange: boolean
  closed: boolean
}

/** What happened when, and a fact to add. */
export function Timeline({ language, incident, open, mayChange }: PartProps) {
  return (
    <Section id="tidslinje" title={say(language, messages.timeline)}>
      {open.events.length === 0 ? (
        <p>{say(language, messages.noEvents)}</p>
      ) : (
        <Facts
          items={open.events.map(({ kind, happenedAt, body }) => [
            `${formatDate(language, happenedAt)} ${formatTime(language, happenedAt)}`,
            body === null ? say(language, messages.events[kind]) : `${say(language, messages.events[kind])}: ${body}`,
          ])}
        />
      )}
      {mayChange && <FactForm language={language} incident={incident} written={unwritten} faults={{}} />}
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
