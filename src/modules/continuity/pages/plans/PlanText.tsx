import type { ReactNode } from 'react'
import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Table } from '../../../../ui/Table.tsx'
import { messages } from '../../messages/index.ts'
import type { PlanContact, PlanVersion } from '../../queries/plans.ts'
import { planParts } from '../../rules/plan-parts.ts'

/** Whose version it is, in one line. */
export function versionLine(language: Language, version: PlanVersion): string {
  const { number, decidedAt, decidedBy, changedAt, changedBy } = version
  return decidedAt === null
    ? say(language, messages.draftBy, { number, date: formatDate(language, new Date(changedAt)), by: changedBy })
    : say(language, messages.inForceSince, {
        number,
        date: formatDate(language, new Date(decidedAt)),
        by: decidedBy ?? '',
      })
}

/** The parts of a plan's text that have any, each under its heading. */
export function PlanParts({ language, version }: { language: Language; version: PlanVersion }) {
  return planParts.map((part) => {
    const text = version[part]
    return (
      text !== null && (
        <div key={part} className="above-4">
          <h3>{say(language, messages.parts[part])}</h3>
          <p className="written">{text}</p>
        </div>
      )
    )
  })
}

interface ContactTableProps {
  language: Language
  kind: PlanContact['kind']
  contacts: readonly PlanContact[]
  /** What can be done with one. */
  actionOf?: (contact: PlanContact) => ReactNode
}

/** Those who do something, or those to call. */
export function ContactTable({ language, kind, contacts, actionOf }: ContactTableProps) {
  const shown = contacts.filter((contact) => contact.kind === kind)
  if (shown.length === 0) return <p>{say(language, kind === 'role' ? messages.noRoles : messages.noContacts)}</p>
  return (
    <Table
      caption={say(language, kind === 'role' ? messages.roles : messages.contacts)}
      captionHidden
      stack
      columns={[
        { key: 'duty', label: say(language, messages.colDuty) },
        { key: 'who', label: say(language, messages.colWho) },
        { key: 'reach', label: say(language, messages.colReach) },
        ...(actionOf === undefined ? [] : [{ key: 'do', label: say(language, messages.takeOff) }]),
      ]}
      rows={shown.map((contact) => ({
        key: contact.id,
        cells: [
          contact.duty,
          <span key="who">
            {contact.name}
            {contact.about !== null && `, ${contact.about}`}
            {contact.gone && <strong> ({say(language, messages.hasGone)})</strong>}
          </span>,
          <span key="reach">
            {contact.phone === null ? (
              say(language, messages.noNumber)
            ) : (
              <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>
            )}
            {contact.email !== null && `, ${contact.email}`}
          </span>,
          ...(actionOf === undefined ? [] : [actionOf(contact)]),
        ],
      }))}
    />
  )
}
