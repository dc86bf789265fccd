import { formatDate, type Language, languages, say } from '../../../../../platform/i18n/index.ts'
import { Button } from '../../../../../ui/Button.tsx'
import { Confirm } from '../../../../../ui/Confirm.tsx'
import { Details } from '../../../../../ui/Details.tsx'
import { ErrorSummary } from '../../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../../ui/Notice.tsx'
import { PageHead } from '../../../../../ui/PageHead.tsx'
import { Section } from '../../../../../ui/Section.tsx'
import { SelectField } from '../../../../../ui/SelectField.tsx'
import { Table } from '../../../../../ui/Table.tsx'
import { TextArea } from '../../../../../ui/TextArea.tsx'
import { TextField } from '../../../../../ui/TextField.tsx'
import type { ShownTemplate } from '../../actions/read-templates.ts'
import { messages } from '../../messages/index.ts'
import { aboutPilot } from '../../messages/pilot-letters.ts'
import { waveName } from '../reminders/wave-words.ts'
import { LetterView } from './LetterView.tsx'
import { explained, inLanguage, letterPath } from './letter-form.ts'

interface LetterPageProps {
  frame: Framing
  shown: ShownTemplate
  /** What was just done. */
  done: string | null
  /** A colleague has changed it meanwhile: what they saved is shown beside what was typed. */
  conflict: boolean
  /** Why nothing was done, where that is of no field. */
  refused: string | null
  /** The box of the reset was not ticked. */
  resetFault: string | null
}

/** What a letter says, to be changed, beside what a recipient would get. */
export function LetterPage({ frame, shown, done, conflict, refused, resetFault }: LetterPageProps) {
  const { language } = frame
  const { survey, wave, stored, faults } = shown
  const whole = wave === null
  return (
    <WorkFrame {...frame} errors={faults.length > 0 || resetFault !== null || refused !== null || conflict}>
      {done !== null && (
        <div className="below-5">
          <Notice kind="done" live title={done} />
        </div>
      )}
      {conflict && (
        <div className="below-5">
          <Notice kind="warning" live title={say(language, messages.letterConflict)}>
            <p>{say(language, messages.letterConflictAdvice)}</p>
          </Notice>
        </div>
      )}
      {refused !== null && (
        <div className="below-5">
          <Notice kind="warning" live title={refused} />
        </div>
      )}
      <PageHead
        crumb={
          wave === null ? (
            <a href={`/enkater/${survey.id}/utskick`}>{say(language, messages.mailingsTitle)}</a>
          ) : (
            <a href={`/enkater/${survey.id}/paminnelser/${wave.id}`}>{waveName(language, wave)}</a>
          )
        }
        title={say(language, messages.letterKind[stored.kind])}
        lead={changedWords(language, shown)}
        links={languages.map((other) => (
          <a
            key={other}
            href={letterPath(survey.id, stored.kind, other, wave?.id ?? null)}
            aria-current={other === stored.language ? 'page' : undefined}
          >
            {say(language, inLanguage[other])}
          </a>
        ))}
      />
      <div className="pair">
        <div>
          <WriteForm language={language} shown={shown} />
          {conflict && <Saved language={language} shown={shown} />}
        </div>
        <Section id="forhandsvisning" title={say(language, messages.preview)} lead={previewWords(language, shown)}>
          {shown.letter && <LetterView language={language} message={shown.letter} />}
        </Section>
      </div>
      <Section
        id="platshallare"
        title={say(language, messages.placeholdersTitle)}
        lead={say(language, messages.placeholdersLead)}
      >
        <Placeholders language={language} shown={shown} />
      </Section>
      {stored.changed && (
        <Section
          id="aterstall"
          title={say(language, whole ? messages.resetLetter : messages.surveyTextTitle)}
          lead={say(language, whole ? messages.resetLead : messages.surveyTextLead)}
        >
          <form method="post" action={`/enkater/${survey.id}/utskick/brev/${stored.kind}/aterstall`} noValidate>
            <Of shown={shown} />
            <Confirm id="bekrafta" label={say(language, messages.resetConfirm)} error={resetFault} />
            <p className="actions above-4">
              <Button variant="secondary">
                {say(language, whole ? messages.resetButton : messages.useSurveyText)}
              </Button>
            </p>
          </form>
        </Section>
      )}
    </WorkFrame>
  )
}

type Part = { language: Language; shown: ShownTemplate }

/** Which letter a form is of, and the version that it builds on. */
function Of({ shown: { wave, stored } }: { shown: ShownTemplate }) {
  return (
    <>
      <input type="hidden" name="sprak" value={stored.language} />
      <input type="hidden" name="version" value={stored.version} />
      {wave !== null && <input type="hidden" name="vag" value={wave.id} />}
    </>
  )
}

function WriteForm({ language, shown }: Part) {
  const { survey, stored, text, faults, contacts, standings, recipient } = shown
  const errorOf = (field: 'subject' | 'body') => {
    const own = faults.filter((fault) => fault.field === field).map(({ message }) => say(language, message))
    return own.length === 0 ? undefined : own.join(' ')
  }
  const ids = { subject: 'amne', body: 'brev' } as const
  return (
    <form method="post" action={`/enkater/${survey.id}/utskick/brev/${stored.kind}`} noValidate>
      <ErrorSummary
        language={language}
        errors={faults.map(({ field, message }) => ({ id: ids[field], message: say(language, message) }))}
      />
      <Of shown={shown} />
      <TextField
        language={language}
        id="amne"
        label={say(language, messages.subject)}
        error={errorOf('subject')}
        value={text.subject}
      />
      <TextArea
        language={language}
        id="brev"
        label={say(language, messages.body)}
        hint={[messages.bodyHint, ...(survey.kind === 'pilot' ? [aboutPilot.addedToLetter] : [])]
          .map((hint) => say(language, hint))
          .join(' ')}
        error={errorOf('body')}
        value={text.body}
        rows={20}
      />
      {contacts.length > 0 && (
        <SelectField
          language={language}
          id="till"
          label={say(language, messages.previewAs)}
          value={recipient?.id ?? ''}
          options={contacts.map(({ id, name, respondent }) => ({
            value: id,
            label: `${standings.get(respondent)?.name ?? respondent}, ${name}`,
          }))}
        />
      )}
      <p className="actions above-5">
        <Button name="gor" value="spara">
          {say(language, messages.saveLetter)}
        </Button>
        <Button name="gor" value="visa" variant="secondary">
          {say(language, messages.showLetter)}
        </Button>
      </p>
    </form>
  )
}

/** What a colleague has saved meanwhile. */
function Saved({ language, shown: { stored } }: Part) {
  return (
    <div className="above-5">
      <Details summary={say(language, messages.savedBody)} open>
        <p>
          {say(language, messages.savedSubject)}: {stored.subject}
        </p>
        <pre className="letter-text">{stored.body}</pre>
      </Details>
    </div>
  )
}

function Placeholders({ language, shown: { stored, examples } }: Part) {
  return (
    <Table
      caption={say(language, messages.placeholdersTitle)}
      captionHidden
      stack
      columns={[
        { key: 'name', label: say(language, messages.placeholder) },
        { key: 'means', label: say(language, messages.placeholderMeans), wide: true },
        { key: 'example', label: say(language, messages.placeholderExample), wide: true },
      ]}
      rows={explained(stored.kind).map(({ name, means }) => ({
        key: name,
        cells: [
          <code key="name">{`{${name}}`}</code>,
          say(language, means),
          name === 'lank' ? (
            say(language, messages.linkExample)
          ) : (
            <span key="example" lang={stored.language}>
              {examples[name]}
            </span>
          ),
        ],
      }))}
    />
  )
}

function changedWords(language: Language, { wave, stored }: ShownTemplate): string {
  if (!stored.changed || stored.changedAt === null) {
    return say(language, wave === null ? messages.unchangedLetter : messages.unchangedWave)
  }
  const when = formatDate(language, stored.changedAt)
  const by = say(language, messages.changedByWhom, { name: stored.changedBy ?? '–', when })
  return wave === null ? by : `${say(language, messages.changedWave)} ${by}`
}

function previewWords(language: Language, { letter, recipient, standings }: ShownTemplate): string {
  if (letter === null) return say(language, messages.previewFaults)
  if (recipient === null) return say(language, messages.previewMadeUp)
  const place = standings.get(recipient.respondent)?.name ?? recipient.respondent
  return say(language, messages.previewFor, { name: recipient.name, place })
}
