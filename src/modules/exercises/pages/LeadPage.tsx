import { formatTime, type Language, type Message, say } from '../../../platform/i18n/index.ts'
import type { FoundRecord } from '../../../platform/register/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx'
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { Section } from '../../../ui/Section.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { messages } from '../messages/index.ts'
import type { Beside } from '../queries/exercises.ts'
import { type Inject, momentOf, playedOf } from '../rules/played.ts'
import { noteKinds } from '../rules/read.ts'
import { errorsOf, exerciseAddress, faultIn } from './addresses.ts'
import { InjectText } from './InjectList.tsx'
import { MeasureList, NoteList } from './NoteList.tsx'

export interface WrittenWhileLeading {
  readonly kind: string
  readonly body: string
  readonly name: string
  readonly dueOn: string
}

interface LeadPageProps {
  frame: Framing
  found: FoundRecord & Beside
  now: Date
  written: WrittenWhileLeading
  faults: Readonly<Record<string, Message>>
  saved: boolean
}

/** For whoever leads an exercise in a room: what is going on, what comes next and when, and the place to note what is seen. */
export function LeadPage({ frame, found, now, written, faults, saved }: LeadPageProps) {
  const { language } = frame
  const { record, begunAt, injects, notes, measures } = found
  const address = exerciseAddress(record.id)
  const played = playedOf(injects, begunAt, now)
  const errors = errorsOf(language, ['kind', 'body', 'name', 'dueOn'], faults)
  const running = record.values.status === 'under-way'
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        crumb={<a href={address}>{String(record.values.name)}</a>}
        title={say(language, messages.leadTitle, { name: String(record.values.name) })}
        lead={
          played.minutes === null
            ? say(language, messages.beginLead)
            : say(language, messages.clock, { minutes: played.minutes, time: formatTime(language, now) })
        }
        links={running && <a href={`${address}/leda`}>{say(language, messages.update)}</a>}
      />
      {saved && <Notice kind="done" live title={say(language, messages.savedNotice)} />}
      {record.values.status === 'planned' && (
        <>
          <Section id="bakgrund" title={say(language, messages.background)}>
            <p className="written read-out">{String(record.values.background ?? '')}</p>
          </Section>
          <form method="post" action={`${address}/leda`} className="above-5">
            <Button name="gor" value="borja">
              {say(language, messages.begin)}
            </Button>
          </form>
        </>
      )}
      {(record.values.status === 'held' || record.values.status === 'cancelled') && (
        <Notice kind="warning" title={say(language, messages.notStarted)} />
      )}
      {running && begunAt !== null && (
        <>
          <Section id="nu" title={say(language, messages.current)}>
            {played.now === null ? (
              <p>{say(language, messages.nothingGiven)}</p>
            ) : (
              <>
                <h3>{played.now.title}</h3>
                <div className="read-out">
                  <InjectText language={language} inject={played.now} />
                </div>
              </>
            )}
          </Section>
          <Next language={language} next={played.next} begunAt={begunAt} until={played.until ?? 0} address={address} />
          <Section id="anteckna" title={say(language, messages.note)}>
            <form method="post" action={`${address}/leda`} noValidate>
              <ChoiceGroup
                language={language}
                kind="single"
                id="kind"
                row
                legend={say(language, messages.noteKind)}
                headingLevel={null}
                options={noteKinds.map((value) => ({ value, label: say(language, messages.noteKinds[value]) }))}
                chosen={[written.kind]}
                error={faultIn(language, faults, 'kind')}
              />
              <TextArea
                language={language}
                id="body"
                rows={3}
                label={say(language, messages.noteBody)}
                value={written.body}
                error={faultIn(language, faults, 'body')}
              />
              <p className="actions above-3">
                <Button name="gor" value="anteckna" variant="secondary">
                  {say(language, messages.saveNote)}
                </Button>
              </p>
            </form>
          </Section>
          <Section id="anteckningar" title={say(language, messages.notes)} lead={say(language, messages.notesLead)}>
            <NoteList language={language} notes={notes} />
          </Section>
          <Section id="atgarder" title={say(language, messages.measures)}>
            <MeasureList language={language} measures={measures} />
            <form method="post" action={`${address}/leda`} noValidate className="above-4">
              <TextField
                language={language}
                id="name"
                label={say(language, messages.measureName)}
                value={written.name}
                error={faultIn(language, faults, 'name')}
              />
              <TextField
                language={language}
                id="dueOn"
                type="date"
                width="short"
                optional
                label={say(language, messages.measureDue)}
                value={written.dueOn}
                error={faultIn(language, faults, 'dueOn')}
              />
              <p className="actions above-3">
                <Button name="gor" value="atgard" variant="secondary">
                  {say(language, messages.addMeasure)}
                </Button>
              </p>
            </form>
          </Section>
          <p className="actions above-5">
            <ButtonLink href={`${address}/slutsatser`} variant="secondary">
              {say(language, messages.finish)}
            </ButtonLink>
          </p>
        </>
      )}
    </WorkFrame>
  )
}

interface NextProps {
  language: Language
  next: Inject | null
  begunAt: Date
  until: number
  address: string
}

/** What comes next, and when: the only primary button while an exercise goes on. */
function Next({ language, next, begunAt, until, address }: NextProps) {
  return (
    <Section id="nasta" title={say(language, messages.next)}>
      {next === null ? (
        <p>{say(language, messages.allGiven)}</p>
      ) : (
        <form method="post" action={`${address}/leda`}>
          <p>
            <strong>{next.title}</strong>
            <br />
            <span className="quiet">
              {say(language, messages.nextAt, { time: formatTime(language, momentOf(begunAt, next.minute)), until })}
            </span>
          </p>
          <input type="hidden" name="inspel" value={next.id} />
          <p className="actions above-3">
            <Button name="gor" value="las-upp">
              {say(language, messages.give)}
            </Button>
          </p>
        </form>
      )}
    </Section>
  )
}
