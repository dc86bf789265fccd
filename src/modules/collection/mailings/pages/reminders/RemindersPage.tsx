import { dayOf, formatDate, type Language, say } from '../../../../../platform/i18n/index.ts'
import { EmptyState } from '../../../../../ui/EmptyState.tsx'
import { Facts } from '../../../../../ui/Facts.tsx'
import type { Framing } from '../../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../../ui/Notice.tsx'
import { PageHead } from '../../../../../ui/PageHead.tsx'
import { Section } from '../../../../../ui/Section.tsx'
import { Status } from '../../../../../ui/Status.tsx'
import { Table } from '../../../../../ui/Table.tsx'
import type { Refusal } from '../../../pages/form.ts'
import type { RecipientsNow, SurveyWaves } from '../../actions/read-waves.ts'
import { messages } from '../../messages/index.ts'
import type { Wave } from '../../queries/waves.ts'
import { comesTooLate } from '../../rules/plan-waves.ts'
import type { ReminderStanding } from '../../rules/reminder-recipients.ts'
import { PlanForm } from './PlanForm.tsx'
import { waveMarks } from './wave-words.ts'

interface RemindersPageProps {
  frame: Framing
  read: SurveyWaves
  now: Date
  /** The days as they were typed, where they were refused. */
  typed: readonly string[] | null
  refusal: Refusal | null
  /** What was just done. */
  done: string | null
}

/** When those who have not submitted are reminded, and whom it would reach now. */
export function RemindersPage({ frame, read, now, typed, refusal, done }: RemindersPageProps) {
  const { language } = frame
  const { survey, waves, proposed } = read
  const open = survey.closedAt === null && dayOf(now) <= survey.closesOn
  return (
    <WorkFrame {...frame} errors={refusal !== null}>
      {done !== null && (
        <div className="below-5">
          <Notice kind="done" live title={done} />
        </div>
      )}
      <PageHead
        crumb={survey.title[language]}
        title={say(language, messages.remindersTitle)}
        lead={say(language, open ? messages.remindersLead : messages.remindersClosed)}
        links={
          <>
            <a href={`/enkater/${survey.id}/utskick`}>{say(language, messages.mailingsTitle)}</a>
            <a href={`/enkater/${survey.id}/kontakter`}>{say(language, messages.toContacts)}</a>
          </>
        }
      />
      {waves.length > 0 ? (
        <Section id="paminnelserna" title={say(language, messages.waves)}>
          <Waves language={language} survey={survey} waves={waves} />
        </Section>
      ) : (
        open && (
          <EmptyState
            id="inga"
            title={say(language, messages.remindersEmpty)}
            lead={say(language, messages.remindersEmptyLead)}
          />
        )
      )}
      {open && (
        <Section
          id="planera"
          title={say(language, waves.length === 0 ? messages.planTitle : messages.planMore)}
          {...(proposed.length > 1 && { lead: say(language, messages.planLead) })}
        >
          <PlanForm
            language={language}
            survey={survey.id}
            days={typed ?? (proposed.length > 0 ? proposed : [''])}
            faults={refusal?.faults ?? {}}
          />
        </Section>
      )}
      {open && (
        <Section id="nu" title={say(language, messages.nowSummary)}>
          <Now language={language} now={read.now} />
        </Section>
      )}
    </WorkFrame>
  )
}

interface WavesProps {
  language: Language
  survey: SurveyWaves['survey']
  waves: readonly Wave[]
}

function Waves({ language, survey, waves }: WavesProps) {
  return (
    <Table
      caption={say(language, messages.waves)}
      captionHidden
      stack
      columns={[
        { key: 'day', label: say(language, messages.day) },
        { key: 'state', label: say(language, messages.state), wide: true },
        { key: 'recipients', label: say(language, messages.recipientsColumn), numeric: true },
        { key: 'notStarted', label: say(language, messages.notStarted), numeric: true },
        { key: 'partial', label: say(language, messages.partial), numeric: true },
        { key: 'bounced', label: say(language, messages.bouncedColumn), numeric: true },
      ]}
      rows={waves.map((wave) => {
        const late = comesTooLate(wave, survey)
        const figures = [wave.recipients, wave.notStarted, wave.partial, wave.bounced]
        return {
          key: wave.id,
          cells: [
            <a key="day" href={`/enkater/${survey.id}/paminnelser/${wave.id}`}>
              {formatDate(language, wave.plannedFor)}
            </a>,
            <Status key="state" kind={late ? 'late' : waveMarks[wave.status]}>
              {say(language, late ? messages.waveTooLate : messages.waveState[wave.status])}
            </Status>,
            ...figures.map((figure) => (wave.status === 'sent' ? figure : '–')),
          ],
        }
      })}
    />
  )
}

/** How many it would reach, and who is out of reach. */
function Now({ language, now }: { language: Language; now: RecipientsNow }) {
  const { recipients, passed, withoutContact } = now
  const of = (wanted: ReminderStanding) => {
    const some = recipients.filter(({ standing }) => standing === wanted)
    const places = new Set(some.map(({ contact }) => contact.respondent)).size
    return say(language, messages.peopleIn, { n: some.length, places })
  }
  const count = (wanted: (typeof passed)[number]['because']) => passed.filter(({ because }) => because === wanted)
  const reasons = (['not-invited', 'revoked', 'bounced'] as const).flatMap((because) => {
    const some = count(because)
    const places = new Set(some.map(({ contact }) => contact.respondent)).size
    return some.length === 0
      ? []
      : [
          [
            say(language, messages.passedBecause[because]),
            say(language, messages.peopleIn, { n: some.length, places }),
          ] as const,
        ]
  })
  return (
    <Facts
      items={[
        [say(language, messages.notStarted), of('not-started')],
        [say(language, messages.partial), of('partial')],
        ...reasons,
        ...(withoutContact.length === 0
          ? []
          : [
              [
                say(language, messages.withoutContact),
                say(language, messages.withoutContactCount, { n: withoutContact.length }),
              ] as const,
            ]),
      ]}
    />
  )
}
