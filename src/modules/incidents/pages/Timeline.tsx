import { formatDate, formatTime, type Language, say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { Facts } from '../../../ui/Facts.tsx'
import { Section } from '../../../ui/Section.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import type { OpenIncident } from '../actions/incidents.ts'
import { messages } from '../messages/index.ts'
import { factKinds } from '../rules/fact-kinds.ts'

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
      {mayChange && (
        <form method="post" action={`/incidenter/${incident}/tidslinje`} className="above-4">
          <SelectField
            language={language}
            id="kind"
            label={say(language, messages.factKind)}
            options={factKinds.map((value) => ({ value, label: say(language, messages.events[value]) }))}
          />
          <TextField language={language} id="day" type="date" label={say(language, messages.factDay)} />
          <TextField
            language={language}
            id="time"
            width="short"
            label={say(language, messages.factTime)}
            hint={say(language, messages.factTimeHint)}
          />
          <TextArea language={language} id="body" optional label={say(language, messages.factBody)} rows={2} />
          <div className="above-4">
            <Button variant="secondary">{say(language, messages.addFact)}</Button>
          </div>
        </form>
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
            <>
              <p>{say(language, messages.missingLead)}</p>
              <ul>
                {open.missing.map((each) => (
                  <li key={each}>{say(language, messages.missing[each])}</li>
                ))}
              </ul>
            </>
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
