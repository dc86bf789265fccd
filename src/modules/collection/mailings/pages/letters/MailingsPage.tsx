import { formatDate, type Language, say } from '../../../../../platform/i18n/index.ts'
import type { Framing } from '../../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../../ui/PageHead.tsx'
import { Section } from '../../../../../ui/Section.tsx'
import { Status } from '../../../../../ui/Status.tsx'
import { Table } from '../../../../../ui/Table.tsx'
import type { SurveyRecipients } from '../../actions/read-recipients.ts'
import type { SurveyMailings } from '../../actions/read-templates.ts'
import { messages } from '../../messages/index.ts'
import type { LetterState } from '../../queries/recipients.ts'
import { sentKinds } from '../../rules/placeholders.ts'
import { letterMarks, mailKindWords } from '../reminders/wave-words.ts'
import { LetterTable } from './LetterTable.tsx'

interface MailingsPageProps {
  frame: Framing
  read: SurveyMailings
  record: SurveyRecipients
}

/** What the letters say, and how those fared that have gone out. */
export function MailingsPage({ frame, read, record }: MailingsPageProps) {
  const { language } = frame
  const { survey } = read
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={survey.title[language]}
        title={say(language, messages.mailingsTitle)}
        lead={say(language, messages.mailingsLead)}
        links={
          <>
            <a href={`/enkater/${survey.id}/paminnelser`}>{say(language, messages.remindersTitle)}</a>
            <a href={`/enkater/${survey.id}/kontakter`}>{say(language, messages.toContacts)}</a>
          </>
        }
      />
      <Section
        id="skickat"
        title={say(language, messages.sentTitle)}
        {...(record.recipients.length === 0
          ? { lead: `${say(language, messages.recordEmpty)}. ${say(language, messages.recordEmptyLead)}` }
          : { link: { href: `/enkater/${survey.id}/utskick/mottagare`, label: say(language, messages.toRecord) } })}
      >
        {record.recipients.length > 0 && <Sent language={language} record={record} />}
      </Section>
      <Section id="breven" title={say(language, messages.lettersTitle)} lead={say(language, messages.lettersLead)}>
        <LetterTable
          language={language}
          survey={read.survey.id}
          wave={null}
          caption={say(language, messages.lettersTitle)}
          kinds={sentKinds}
          templates={read.templates}
        />
      </Section>
    </WorkFrame>
  )
}

const states: readonly LetterState[] = ['sent', 'waiting', 'failed', 'bounced', 'cancelled']

/** How many of each letter are where, day by day, the newest first. */
function Sent({ language, record: { survey, recipients, waves } }: { language: Language; record: SurveyRecipients }) {
  const days = new Map<string, { name: string; href: string | null; at: Date; counts: Map<LetterState, number> }>()
  for (const { kind, wave, queuedAt, state } of recipients) {
    const day = formatDate(language, queuedAt)
    const sent = waves.find(({ id }) => id === wave)
    const name = sent
      ? say(language, messages.wave, { date: formatDate(language, sent.plannedFor) })
      : `${mailKindWords(language, kind)} ${day}`
    const row = days.get(name) ?? {
      name,
      href: sent ? `/enkater/${survey.id}/paminnelser/${sent.id}` : null,
      at: queuedAt,
      counts: new Map<LetterState, number>(),
    }
    row.counts.set(state, (row.counts.get(state) ?? 0) + 1)
    days.set(name, row)
  }
  const rows = [...days.values()].sort((a, b) => b.at.getTime() - a.at.getTime())
  return (
    <Table
      caption={say(language, messages.sentTitle)}
      captionHidden
      stack
      columns={[
        { key: 'mailing', label: say(language, messages.letter) },
        ...states.map((state) => ({ key: state, label: say(language, messages.letterState[state]), numeric: true })),
      ]}
      rows={rows.map(({ name, href, counts }) => ({
        key: name,
        cells: [
          href === null ? name : <a href={href}>{name}</a>,
          ...states.map((state) => {
            const count = counts.get(state) ?? 0
            return state === 'bounced' && count > 0 ? (
              <Status key={state} kind={letterMarks.bounced}>
                {count}
              </Status>
            ) : (
              count
            )
          }),
        ],
      }))}
    />
  )
}
