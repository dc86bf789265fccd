import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import type { ListedMail } from '../../../../platform/mail/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { errorsOf, PersonFields, personFieldIds, type WrittenPerson } from '../../../../ui/PersonFields.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { ListedInvitation } from '../../../organisation/index.ts'
import type { ShownCountyBoard } from '../actions/county-officers.ts'
import { messages } from '../messages.ts'

interface CountyBoardPageProps {
  frame: Framing
  shown: ShownCountyBoard
  written: WrittenPerson
  /** By field. */
  faults: Readonly<Partial<Record<string, string>>>
  /** What was just done. */
  notice: string | null
}

/** A county board that helps: which officers have been invited there, and inviting one more. */
export function CountyBoardPage({ frame, shown, written, faults, notice }: CountyBoardPageProps) {
  const { language } = frame
  const { survey, help, officers, letters } = shown
  const helps = survey.closedAt === null && help.endedAt === null
  const errors = errorsOf(personFieldIds, faults)
  const path = `/enkater/${survey.id}/lansstyrelser/${help.board}`
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      {notice !== null && (
        <div className="below-5">
          <Notice kind="done" live title={notice} />
        </div>
      )}
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        crumb={<a href={`/enkater/${survey.id}/lansstyrelser`}>{say(language, messages.countyHelp)}</a>}
        title={help.boardName}
        lead={say(language, helps ? messages.officersLead : messages.officersNoHelp)}
      />
      {officers.length > 0 && (
        <Section id="inbjudna" title={say(language, messages.officersInvited)}>
          <Officers {...{ language, path, officers, letters, helps }} />
        </Section>
      )}
      {helps && (
        <Section id="bjud-in" title={say(language, messages.inviteOfficer)} lead={say(language, messages.officerGets)}>
          <form method="post" action={path} noValidate>
            <PersonFields language={language} written={written} faults={faults} />
            <p className="actions above-5">
              <Button>{say(language, messages.sendOfficer)}</Button>
            </p>
          </form>
        </Section>
      )}
    </WorkFrame>
  )
}

interface OfficersProps {
  language: Language
  path: string
  officers: readonly ListedInvitation[]
  letters: ShownCountyBoard['letters']
  helps: boolean
}

function Officers({ language, path, officers, letters, helps }: OfficersProps) {
  return (
    <Table
      caption={say(language, messages.officersInvited)}
      captionHidden
      stack
      columns={[
        { key: 'name', label: say(language, messages.officer) },
        { key: 'state', label: say(language, messages.officerLinkColumn), wide: true },
        { key: 'action', label: say(language, messages.actionColumn), wide: true },
      ]}
      rows={officers.map((officer) => ({
        key: officer.id,
        cells: [
          <span key="name">
            {officer.name}
            <span className="second-line">{officer.email}</span>
          </span>,
          <span key="state">
            <LinkState language={language} officer={officer} />
            <Bounced language={language} officer={officer} letter={letters.get(officer.email)} />
          </span>,
          <LinkActions key="action" {...{ language, path, officer, helps }} />,
        ],
      }))}
    />
  )
}

const marks = { waiting: 'soon', expired: 'late', used: 'done', revoked: 'open' } as const
const words = {
  waiting: messages.officerWaiting,
  expired: messages.officerExpired,
  used: messages.officerBegan,
  revoked: messages.officerTakenBack,
} as const

function LinkState({ language, officer }: { language: Language; officer: ListedInvitation }) {
  const { state, expiresAt, usedAt, revokedAt } = officer
  const at = { waiting: expiresAt, expired: expiresAt, used: usedAt, revoked: revokedAt }[state] ?? expiresAt
  return <Status kind={marks[state]}>{say(language, words[state], { date: formatDate(language, at) })}</Status>
}

/** Why a link that waits will not be used: its letter came back. */
function Bounced(props: { language: Language; officer: ListedInvitation; letter: ListedMail | undefined }) {
  const { language, officer, letter } = props
  if (letter?.status !== 'bounced' || officer.state !== 'waiting') return null
  return <span className="second-line">{say(language, messages.officerBounced, { said: letter.said ?? '' })}</span>
}

/** What can be done about a link that nobody has used. */
function LinkActions(props: { language: Language; path: string; officer: ListedInvitation; helps: boolean }) {
  const { language, path, officer, helps } = props
  const { id, name, email, state } = officer
  if (state === 'used' || (!helps && state !== 'waiting')) return null
  return (
    <div className="actions">
      {helps && (
        <form method="post" action={path}>
          <input type="hidden" name="name" value={name} />
          <input type="hidden" name="email" value={email} />
          <input type="hidden" name="language" value={officer.language} />
          <Button variant="secondary" size="sm" label={say(language, messages.newOfficerLinkTo, { name })}>
            {say(language, messages.newOfficerLink)}
          </Button>
        </form>
      )}
      {state === 'waiting' && (
        <form method="post" action={`${path}/ta-tillbaka`}>
          <Button
            variant="tertiary"
            size="sm"
            name="inbjudan"
            value={id}
            label={say(language, messages.revokeOfficerOf, { name })}
          >
            {say(language, messages.revokeOfficer)}
          </Button>
        </form>
      )}
    </div>
  )
}
