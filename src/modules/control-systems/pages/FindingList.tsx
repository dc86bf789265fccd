import { type Language, say } from '../../../platform/i18n/index.ts'
import { Details } from '../../../ui/Details.tsx'
import { Section } from '../../../ui/Section.tsx'
import { Status } from '../../../ui/Status.tsx'
import { messages } from '../messages/index.ts'
import type { Conduit } from '../rules/control-system.ts'
import { type Finding, weightOf } from '../rules/findings.ts'
import { placeOf } from './finding-place.ts'

interface FindingListProps {
  language: Language
  findings: readonly Finding[]
  conduits: readonly Conduit[]
  /** Whether the names lead to where it is put right. */
  mayChange: boolean
}

/** Of each finding, this many are named at once. */
const named = 4

/** What is to be put right, the heaviest first, each with the systems that it is about. */
export function FindingList({ language, findings, conduits, mayChange }: FindingListProps) {
  return (
    <Section id="att-ratta" title={say(language, messages.findings)} lead={say(language, messages.findingsLead)}>
      {findings.length === 0 && conduits.length === 0 && <p>{say(language, messages.noFindings)}</p>}
      <ul className="finding-list">
        {findings.map(({ kind, systems }) => (
          <li key={kind}>
            <p className="finding">
              {weightOf(kind) === 3 && <Status kind="late">{say(language, messages.dangerous)}</Status>}
              {say(language, messages.kinds[kind])}
            </p>
            <Names
              language={language}
              items={systems.map((system) => ({
                id: system.id,
                name: system.name,
                href: mayChange ? placeOf(kind, system) : `/system/${system.id}`,
              }))}
            />
          </li>
        ))}
        {conduits.length > 0 && (
          <li>
            <p className="finding">{say(language, messages.conduitOpen)}</p>
            <Names
              language={language}
              items={conduits.map(({ id, name }) => ({ id, name, href: `/system/styrsystem/forbindelser/${id}` }))}
            />
          </li>
        )}
      </ul>
    </Section>
  )
}

interface Named {
  readonly id: string
  readonly name: string
  readonly href: string
}

function Names({ language, items }: { language: Language; items: readonly Named[] }) {
  const links = (those: readonly Named[]) => (
    <ul className="finding-names">
      {those.map(({ id, name, href }) => (
        <li key={id}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  )
  const rest = items.slice(named)
  return (
    <>
      {links(items.slice(0, named))}
      {rest.length > 0 && <Details summary={say(language, messages.more, { n: rest.length })}>{links(rest)}</Details>}
    </>
  )
}
