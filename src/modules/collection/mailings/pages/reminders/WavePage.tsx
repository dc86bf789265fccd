import { formatDate, type Language, say } from '../../../../../platform/i18n/index.ts'
import { Facts } from '../../../../../ui/Facts.tsx'
import type { Framing } from '../../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../../ui/Notice.tsx'
import { PageHead } from '../../../../../ui/PageHead.tsx'
import { Section } from '../../../../../ui/Section.tsx'
import { Status } from '../../../../../ui/Status.tsx'
import type { Refusal } from '../../../pages/form.ts'
import { momentWords } from '../../../pages/moment.ts'
import type { OneWave } from '../../actions/read-waves.ts'
import { messages } from '../../messages/index.ts'
import { dueDay } from '../../rules/due-day.ts'
import { reminderKinds } from '../../rules/placeholders.ts'
import { comesTooLate } from '../../rules/plan-waves.ts'
import { LetterTable } from '../letters/LetterTable.tsx'
import { MailedTable } from '../MailedTable.tsx'
import { NowTable, PassedTable } from './NowTables.tsx'
import { WaveForms } from './WaveForms.tsx'
import { waveMarks, waveName } from './wave-words.ts'

interface WavePageProps {
  frame: Framing
  read: OneWave
  now: Date
  /** The day as it was typed, where it was refused. */
  typed: string | null
  refusal: Refusal | null
  /** What was just done. */
  done: string | null
}

/** What its state means for whoever planned it. */
function meaningOf(wave: OneWave['wave'], survey: OneWave['survey'], now: Date) {
  if (comesTooLate(wave, survey)) return messages.waveTooLateLead
  const overdue = wave.status === 'planned' && wave.plannedFor <= dueDay(now)
  return overdue ? messages.waveOverdue : messages.waveMeans[wave.status]
}

/** One reminder: whom it would reach or has reached, and what can be done with it before it is sent. */
export function WavePage({ frame, read, now, typed, refusal, done }: WavePageProps) {
  const { language } = frame
  const { survey, wave } = read
  return (
    <WorkFrame {...frame} errors={refusal !== null}>
      {done !== null && (
        <div className="below-5">
          <Notice kind="done" live title={done} />
        </div>
      )}
      {refusal?.notice != null && (
        <div className="below-5">
          <Notice kind="warning" live title={say(language, messages.notDone)}>
            <p>{refusal.notice}</p>
          </Notice>
        </div>
      )}
      <PageHead
        crumb={<a href={`/enkater/${survey.id}/paminnelser`}>{say(language, messages.remindersTitle)}</a>}
        title={waveName(language, wave)}
        lead={say(language, meaningOf(wave, survey, now))}
      />
      <Facts items={factsOf(language, read)} />
      {read.templates.length > 0 && (
        <Section
          id="breven"
          title={say(language, messages.waveTextsTitle)}
          lead={say(language, messages.waveTextsLead)}
        >
          <LetterTable
            language={language}
            survey={survey.id}
            wave={wave.id}
            caption={say(language, messages.waveTextsTitle)}
            kinds={reminderKinds}
            templates={read.templates}
          />
        </Section>
      )}
      {read.now !== null && (
        <>
          <Section
            id="mottagare"
            title={say(language, messages.nowTitle)}
            lead={say(language, messages.nowLead, { n: read.now.recipients.length })}
          >
            {read.now.recipients.length > 0 && (
              <NowTable language={language} survey={survey.id} wave={wave.id} now={read.now} />
            )}
          </Section>
          {read.now.passed.length > 0 && (
            <Section
              id="utan"
              title={say(language, messages.passedTitle)}
              lead={say(language, messages.passedLead)}
              link={{ href: `/enkater/${survey.id}/kontakter`, label: say(language, messages.toContacts) }}
            >
              <PassedTable language={language} now={read.now} />
            </Section>
          )}
        </>
      )}
      {wave.status === 'sent' && (
        <Section id="mottagare" title={say(language, messages.mailedTitle)}>
          <MailedTable language={language} survey={survey} recipients={read.mailed} now={now} />
        </Section>
      )}
      <WaveForms language={language} read={read} typed={typed} faults={refusal?.faults ?? {}} />
    </WorkFrame>
  )
}

function factsOf(language: Language, { survey, wave }: OneWave) {
  const late = comesTooLate(wave, survey)
  const planner = wave.plannerName ?? say(language, messages.plannedByGone)
  const facts = [
    [
      say(language, messages.state),
      <Status key="state" kind={late ? 'late' : waveMarks[wave.status]}>
        {say(language, late ? messages.waveTooLate : messages.waveState[wave.status])}
      </Status>,
    ],
    [say(language, messages.day), formatDate(language, wave.plannedFor)],
    [say(language, messages.plannedByLabel), planner],
  ] as const
  if (wave.sentAt === null) return facts
  return [
    ...facts,
    [say(language, messages.sentAt), momentWords(wave.sentAt, language)],
    [say(language, messages.recipientsColumn), wave.recipients],
    [say(language, messages.notStarted), wave.notStarted],
    [say(language, messages.partial), wave.partial],
    [say(language, messages.waitingColumn), wave.waiting],
    [say(language, messages.bouncedColumn), wave.bounced],
    [say(language, messages.letterState.cancelled), wave.cancelled],
  ] as const
}
