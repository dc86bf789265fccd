import { dayOf, formatTime, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { longestPart, type OpenClock } from '../../actions/clocks/notify.ts'
import { channelOf, clockName, clockPath, recipientOf, spanOf, whenOf } from '../../clock-words.ts'
import { messages } from '../../messages/clocks/index.ts'
import type { SentFault, WrittenSent } from '../../rules/clocks/read-sent.ts'
import { ClockLeft } from './Clocks.tsx'
import { SentList } from './SentList.tsx'

export type ClockNotice = 'saved' | 'marked' | 'withdrawn'

interface ClockPageProps {
  frame: Framing
  open: OpenClock
  now: Date
  notice: ClockNotice | null
  /** What was typed and could not be saved, with why. */
  written: {
    readonly texts: Readonly<Record<string, string>>
    readonly faults: Readonly<Record<string, string>>
  } | null
  marking: { readonly written: WrittenSent; readonly faults: readonly SentFault[] } | null
}

const said = { saved: messages.savedText, marked: messages.markedNotice, withdrawn: messages.withdrawnNotice }

/** One clock: what is to be sent, that it was, and what was sent before. */
export function ClockPage({ frame, open, now, notice, written, marking }: ClockPageProps) {
  const { language } = frame
  const { clock, known, incident } = open
  const name = clockName(language, clock, known)
  const to = recipientOf(language, clock, known)
  const channel = channelOf(language, clock, known)
  const errors = [
    ...Object.entries(written?.faults ?? {}).map(([id, message]) => ({ id, message })),
    ...(marking?.faults ?? []).map(({ field, message }) => ({ id: field, message: say(language, message) })),
  ]
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <PageHead
        crumb={<a href={`/incidenter/${incident.id}`}>{incident.name}</a>}
        title={`${name}, ${spanOf(language, clock.span)}`}
        lead={<ClockLeft language={language} clock={clock} now={now} />}
      />
      <ErrorSummary language={language} errors={errors} />
      {notice !== null && <Notice kind="done" live title={say(language, said[notice])} />}
      <Facts
        items={[
          [say(language, messages.to), channel === null ? to : `${to}, ${channel}`],
          ...(clock.dueAt === null ? [] : [[say(language, messages.limit), whenOf(language, clock.dueAt)] as const]),
          ...(clock.law === null
            ? []
            : [[say(language, messages.source), say(language, messages.sources[clock.law])] as const]),
        ]}
      />
      {clock.law === 'personal-data' && clock.board === null && (
        <p>
          <a href={`/incidenter/${incident.id}/personuppgifter`}>{say(language, messages.askedBoard)}</a>
        </p>
      )}
      <PreparedText {...{ frame, open, now, written }} />
      {!incident.ended && <MarkForm {...{ frame, open, now, marking }} />}
      <Section id="skickat" title={say(language, messages.sentHistory)}>
        <SentList language={language} open={open} />
      </Section>
    </WorkFrame>
  )
}

function PreparedText({
  frame: { language },
  open,
  written,
}: Pick<ClockPageProps, 'frame' | 'open' | 'written' | 'now'>) {
  const { clock, prepared, incident, savedAt } = open
  const missing = prepared.filter(({ text }) => text === null).length
  const lead = [
    say(language, messages.textLead),
    missing === 0 ? '' : say(language, messages.missingParts, { n: missing }),
    savedAt === null ? '' : `${say(language, messages.savedAt, { when: whenOf(language, savedAt) })}.`,
  ]
  return (
    <Section id="text" title={say(language, messages.textTitle)} lead={lead.filter(Boolean).join(' ')}>
      <form method="post" action={`${clockPath(incident.id, clock.key)}/text`} className="above-4">
        {prepared.map(({ part, text, changed }) => {
          const hint = text === null ? messages.partMissing : changed ? messages.partChanged : null
          return (
            <TextArea
              key={part}
              language={language}
              id={`del-${part}`}
              label={say(language, messages.parts[part])}
              {...(hint !== null && { hint: say(language, hint) })}
              rows={text === null || text.length < 120 ? 2 : 4}
              maxLength={longestPart}
              value={written?.texts[part] ?? text ?? ''}
              error={written?.faults[`del-${part}`]}
            />
          )
        })}
        <div className="actions above-4">
          {!incident.ended && (
            <Button name="gor" value="spara" variant="secondary">
              {say(language, messages.saveText)}
            </Button>
          )}
          {(['docx', 'txt', 'json'] as const).map((format) => (
            <Button key={format} name="gor" value={format} variant="secondary">
              {say(language, messages.fetchAs[format])}
            </Button>
          ))}
        </div>
      </form>
    </Section>
  )
}

function MarkForm({
  frame: { language },
  open,
  now,
  marking,
}: Pick<ClockPageProps, 'frame' | 'open' | 'now' | 'marking'>) {
  const { clock, known, incident } = open
  const written = marking?.written ?? {
    day: dayOf(now),
    time: formatTime(language, now),
    recipient: recipientOf(language, clock, known).slice(0, 200),
    reference: '',
    progress: false,
  }
  const errorOf = (field: string) => {
    const fault = marking?.faults.find((each) => each.field === field)
    return fault === undefined ? undefined : say(language, fault.message)
  }
  return (
    <Section id="markera" title={say(language, messages.markTitle)} lead={say(language, messages.markLead)}>
      <form method="post" action={`${clockPath(incident.id, clock.key)}/skickad`} className="above-4">
        <TextField
          language={language}
          id="day"
          type="date"
          label={say(language, messages.sentDay)}
          value={written.day}
          error={errorOf('day')}
        />
        <TextField
          language={language}
          id="time"
          width="short"
          label={say(language, messages.sentTime)}
          hint={say(language, messages.sentTimeHint)}
          value={written.time}
          error={errorOf('time')}
        />
        <TextField
          language={language}
          id="recipient"
          maxLength={200}
          label={say(language, messages.sentTo)}
          value={written.recipient}
          error={errorOf('recipient')}
        />
        <TextField
          language={language}
          id="reference"
          optional
          maxLength={100}
          label={say(language, messages.sentReference)}
          value={written.reference}
          error={errorOf('reference')}
        />
        {clock.law === 'final-report' && (
          <label className="choice">
            <input
              className="ds-input"
              type="checkbox"
              name="lagesrapport"
              value="ja"
              defaultChecked={written.progress}
            />
            <span>{say(language, messages.markProgress)}</span>
          </label>
        )}
        <div className="above-4">
          <Button>{say(language, messages.markSent)}</Button>
        </div>
      </form>
    </Section>
  )
}
