import { type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { Contact } from '../../contact.ts'
import { MemberList, type MemberQuery } from '../../pages/register/MemberList.tsx'
import { queryOf } from '../../pages/register/page-of.ts'
import type { SurveyContacts } from '../actions/read-contacts.ts'
import { messages } from '../messages/contacts.ts'
import { contactStates } from '../rules/contact-state.ts'
import {
  type ContactFilter,
  type ContactRow,
  contactFilters,
  contactRows,
  countStates,
  filterContacts,
} from '../rules/filter-contacts.ts'
import { InvitationStatus, MailStatus } from './ContactStatus.tsx'

/** What the list shows, as the address has it. */
export interface ContactsQuery extends MemberQuery {
  readonly filter: ContactFilter
}

interface ContactsPageProps {
  frame: Framing
  found: SurveyContacts
  query: ContactsQuery
  /** What was just done. */
  notice: string | null
}

/** Whom a survey turns to in each municipality, with where their invitation and their mail are. */
export function ContactsPage({ frame, found, query, notice }: ContactsPageProps) {
  const { language } = frame
  const { survey, members, contacts } = found
  const path = `/enkater/${survey.id}/kontakter`
  const without = new Set(members.map(({ respondent }) => respondent))
  for (const { respondent } of contacts) without.delete(respondent)
  const open = survey.closedAt === null
  return (
    <WorkFrame {...frame}>
      {notice !== null && (
        <div className="below-5">
          <Notice kind="done" live title={notice} />
        </div>
      )}
      <PageHead
        crumb={survey.title[language]}
        title={say(language, messages.contacts)}
        lead={members.length > 0 && say(language, messages.lead, { asked: members.length, without: without.size })}
        actions={
          open &&
          contacts.length > 0 && <ButtonLink href={`${path}/bjud-in`}>{say(language, messages.invite)}</ButtonLink>
        }
        links={
          members.length > 0 && (
            <>
              {open && <a href={`${path}/fil`}>{say(language, messages.importLink)}</a>}
              {open && <a href={`${path}/ta-over`}>{say(language, messages.takeOver)}</a>}
              {open && contacts.some(({ invitation }) => invitation !== null) && (
                <a href={`${path}/ta-tillbaka`}>{say(language, messages.revokeMany)}</a>
              )}
              {contacts.length > 0 && <a href={`${path}.csv`}>{say(language, messages.fetchCsv)}</a>}
              {contacts.length > 0 && <a href={`${path}.xlsx`}>{say(language, messages.fetchXlsx)}</a>}
            </>
          )
        }
      />
      {members.length === 0 ? (
        <EmptyState id="tom" title={say(language, messages.noFrame)} lead={say(language, messages.noFrameLead)}>
          <ButtonLink href={`/enkater/${survey.id}/urval`}>{say(language, messages.toFrame)}</ButtonLink>
        </EmptyState>
      ) : (
        <>
          <StateViews language={language} path={path} found={found} without={without.size} query={query} />
          <List language={language} path={path} found={found} query={query} />
        </>
      )}
    </WorkFrame>
  )
}

interface ViewsProps {
  language: Language
  path: string
  found: SurveyContacts
  without: number
  query: ContactsQuery
}

/** How many contacts are where, each a way to them. */
function StateViews({ language, path, found, without, query }: ViewsProps) {
  const counts = countStates(found.contacts)
  const views = [
    { filter: 'all', label: messages.everyone, n: found.contacts.length },
    { filter: 'without', label: messages.withoutContact, n: without },
    ...contactStates.map((state) => ({ filter: state, label: messages.states[state], n: counts[state] })),
    { filter: 'bounced', label: messages.bounced, n: counts.bounced },
  ].filter(({ filter, n }) => n > 0 || filter === 'all' || filter === query.filter)
  return (
    <nav className="views" aria-label={say(language, messages.stateCounts)}>
      {views.map(({ filter, label, n }) => (
        <a
          key={filter}
          href={`${path}${queryOf({ visa: filter === 'all' ? '' : filter, sok: query.search, lan: query.county })}`}
          aria-current={filter === query.filter ? 'page' : undefined}
        >
          {say(language, label)} ({formatNumber(n, language)})
        </a>
      ))}
    </nav>
  )
}

function List({ language, path, found: { members, contacts }, query }: Omit<ViewsProps, 'without'>) {
  return (
    <MemberList
      language={language}
      path={path}
      words={{ ...messages, everyCounty: messages.everyone }}
      members={members}
      query={query}
      kept={{ visa: query.filter === 'all' ? '' : query.filter }}
      rows={filterContacts(contactRows(members, contacts), query)}
    >
      {(rows) => <ContactTable language={language} path={path} rows={rows} />}
    </MemberList>
  )
}

function ContactTable({ language, path, rows }: { language: Language; path: string; rows: ContactRow<Contact>[] }) {
  return (
    <Table
      caption={say(language, messages.contacts)}
      captionHidden
      stack
      columns={[
        { key: 'municipality', label: say(language, messages.municipality) },
        { key: 'contact', label: say(language, messages.contact), wide: true },
        { key: 'state', label: say(language, messages.state), wide: true },
        { key: 'mail', label: say(language, messages.mail), wide: true },
      ]}
      rows={rows.map(({ member, contact }) => ({
        key: `${member.respondent}-${contact?.id}`,
        cells: [
          <a key="municipality" href={`${path}/${member.respondent}`}>
            {member.name}
          </a>,
          contact === null ? (
            <span key="contact" className="quiet">
              {say(language, messages.noContact)}
            </span>
          ) : (
            <span key="contact">
              {contact.name}
              <span className="second-line">{contact.email}</span>
              {contact.function !== null && <span className="second-line">{contact.function}</span>}
            </span>
          ),
          contact && <InvitationStatus key="state" language={language} contact={contact} />,
          contact && <MailStatus key="mail" language={language} contact={contact} />,
        ],
      }))}
    />
  )
}

export function isFilter(value: string): value is ContactFilter {
  return contactFilters.some((filter) => filter === value)
}
