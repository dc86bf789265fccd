import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { People } from '../../actions/list-people.ts'
import { messages } from '../../messages/index.ts'
import type { Colleague } from '../../queries/colleagues.ts'
import { SettledInvitations, WaitingInvitations } from './Invitations.tsx'

interface PeoplePageProps {
  frame: Framing
  people: People
  /** What was just done. */
  notice: string | null
}

/** Who works in one's own organisation, and who has been invited to. */
export function PeoplePage({ frame, people, notice }: PeoplePageProps) {
  const { language } = frame
  const { place, colleagues, invitations, letters, mayInvite } = people
  const open = invitations.filter(({ state }) => state === 'waiting' || state === 'expired')
  const settled = invitations.filter(({ state }) => state === 'used' || state === 'revoked')
  return (
    <WorkFrame {...frame}>
      {notice !== null && (
        <div className="below-5">
          <Notice kind="done" live title={notice} />
        </div>
      )}
      <PageHead
        title={say(language, messages.people)}
        lead={say(language, messages.peopleLead, { place: place.name, n: colleagues.length })}
        actions={mayInvite && <ButtonLink href="/personer/bjud-in">{say(language, messages.invite)}</ButtonLink>}
      />
      <Section id="kollegor" title={say(language, messages.colleagues)}>
        <Colleagues language={language} people={people} />
      </Section>
      <Section
        id="inbjudningar"
        title={say(language, messages.invitations)}
        lead={say(language, open.length === 0 ? messages.noInvitations : messages.invitationsLead)}
      >
        {open.length > 0 && <WaitingInvitations {...{ language, letters, mayInvite }} invitations={open} />}
        {settled.length > 0 && <SettledInvitations language={language} invitations={settled} />}
      </Section>
    </WorkFrame>
  )
}

function Colleagues({ language, people }: { language: Language; people: People }) {
  return (
    <Table
      caption={say(language, messages.colleagues)}
      captionHidden
      stack
      columns={[
        { key: 'name', label: say(language, messages.name) },
        { key: 'role', label: say(language, messages.role), wide: true },
        { key: 'email', label: say(language, messages.email), wide: true },
        { key: 'since', label: say(language, messages.sinceColumn), wide: true },
      ]}
      rows={people.colleagues.map((colleague) => ({
        key: colleague.person,
        cells: [
          <Name key="name" language={language} people={people} colleague={colleague} />,
          say(language, messages.roles[colleague.role]),
          colleague.email,
          formatDate(language, colleague.since),
        ],
      }))}
    />
  )
}

interface NameProps {
  language: Language
  people: People
  colleague: Colleague
}

/** The way to the person's own page, for whoever may decide something there. */
function Name({ language, people, colleague: { person, name } }: NameProps) {
  return (
    <>
      {people.mayEnd ? <a href={`/personer/${encodeURIComponent(person)}`}>{name}</a> : name}
      {person === people.self && <span className="quiet"> ({say(language, messages.you)})</span>}
    </>
  )
}
