import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { spanOf } from '../../clock-words.ts'
import { messages } from '../../messages/clocks/index.ts'
import { messages as incidentMessages } from '../../messages/index.ts'
import type { OwnClock } from '../../rules/clocks/clocks-of.ts'
import { units } from '../../rules/clocks/deadline.ts'
import { type LawClock, lawClocks, laws, startingFacts } from '../../rules/clocks/law-clocks.ts'
import type { WrittenOwnClock } from '../../rules/clocks/read-own-clock.ts'

export type OwnNotice = 'added' | 'ended' | 'recipients'

interface OwnClocksPageProps {
  frame: Framing
  own: readonly OwnClock[]
  /** To whom and how, by clock: as written, or as it is. */
  recipients: Readonly<Record<LawClock, { readonly recipient: string; readonly channel: string }>>
  written: WrittenOwnClock
  faults: Readonly<Record<string, string>>
  notice: OwnNotice | null
}

const said = { added: messages.ownAdded, ended: messages.ownEnded, recipients: messages.recipientsSaved }

/** The organisation's own clocks, and where what the law asks for goes. */
export function OwnClocksPage({ frame, own, recipients, written, faults, notice }: OwnClocksPageProps) {
  const { language } = frame
  const errors = Object.entries(faults).map(([id, message]) => ({ id, message }))
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <PageHead
        crumb={<a href="/incidenter">{say(language, incidentMessages.title)}</a>}
        title={say(language, messages.ownTitle)}
        lead={say(language, messages.ownLead)}
      />
      <ErrorSummary language={language} errors={errors} />
      {notice !== null && <Notice kind="done" live title={say(language, said[notice])} />}
      <Section id="egna" title={say(language, messages.ownSection)}>
        <OwnList language={language} own={own} />
        <OwnForm {...{ language, written, faults }} />
      </Section>
      <Section id="mottagare" title={say(language, messages.lawSection)}>
        <form method="post" action="/incidentklockor/mottagare">
          {lawClocks.map((clock) => (
            <div key={clock} className="below-5">
              <h3>{`${say(language, messages.lawClocks[clock])}, ${spanOf(language, laws[clock].span)}`}</h3>
              <p className="quiet">{say(language, messages.sources[clock])}</p>
              <TextField
                language={language}
                id={`recipient-${clock}`}
                maxLength={200}
                label={say(language, messages.recipientOf, { clock: say(language, messages.lawClocks[clock]) })}
                value={recipients[clock].recipient}
                error={faults[`recipient-${clock}`]}
              />
              <TextField
                language={language}
                id={`channel-${clock}`}
                optional
                maxLength={400}
                label={say(language, messages.channelOf)}
                value={recipients[clock].channel}
                error={faults[`channel-${clock}`]}
              />
            </div>
          ))}
          <div className="above-4">
            <Button variant="secondary">{say(language, messages.saveRecipients)}</Button>
          </div>
        </form>
      </Section>
    </WorkFrame>
  )
}

function OwnList({ language, own }: { language: Language; own: readonly OwnClock[] }) {
  if (own.length === 0) return <p>{say(language, messages.noOwn)}</p>
  return (
    <ul>
      {own.map(({ id, name, span, starts, recipient }) => (
        <li key={id}>
          <strong>{name}</strong>, {spanOf(language, span)} {say(language, messages.startsFrom[starts])}. {recipient}.{' '}
          <a href={`/incidentklockor/${id}/avsluta`} aria-label={`${say(language, messages.ownEnd)}: ${name}`}>
            {say(language, messages.ownEnd)}
          </a>
        </li>
      ))}
    </ul>
  )
}

function OwnForm({
  language,
  written,
  faults,
}: { language: Language } & Pick<OwnClocksPageProps, 'written' | 'faults'>) {
  const choose = { value: '', label: say(language, messages.ownChoose) }
  return (
    <form method="post" action="/incidentklockor" className="above-4">
      <TextField
        language={language}
        id="name"
        maxLength={100}
        label={say(language, messages.ownName)}
        hint={say(language, messages.ownNameHint)}
        value={written.name}
        error={faults.name}
      />
      <SelectField
        language={language}
        id="starts"
        label={say(language, messages.ownStarts)}
        hint={say(language, messages.ownFrom)}
        value={written.starts}
        error={faults.starts}
        options={[
          choose,
          ...startingFacts.map((value) => ({ value, label: say(language, incidentMessages.events[value]) })),
        ]}
      />
      <TextField
        language={language}
        id="amount"
        width="short"
        label={say(language, messages.ownAmount)}
        value={written.amount}
        error={faults.amount}
      />
      <SelectField
        language={language}
        id="unit"
        label={say(language, messages.ownUnit)}
        value={written.unit}
        error={faults.unit}
        options={units.map((value) => ({ value, label: say(language, messages.ownUnits[value]) }))}
      />
      <TextField
        language={language}
        id="recipient"
        maxLength={200}
        label={say(language, messages.ownRecipient)}
        value={written.recipient}
        error={faults.recipient}
      />
      <div className="above-4">
        <Button>{say(language, messages.ownAdd)}</Button>
      </div>
    </form>
  )
}
