import { type Language, say } from '../../../platform/i18n/index.ts'
import { registerOf } from '../../../platform/register/index.ts'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { Section } from '../../../ui/Section.tsx'
import { Status } from '../../../ui/Status.tsx'
import { Table } from '../../../ui/Table.tsx'
import type { Standing } from '../actions/standing.ts'
import { messages } from '../messages/index.ts'
import { type Evidence, evidenceOf, shownBy } from '../rules/evidence.ts'
import type { Fact, PartStanding } from '../rules/standing.ts'
import { StandingList } from './StandingList.tsx'

/** Where the municipality stands in the eleven parts, each requirement with what it is judged by. */
export function StandingPage({ frame, standing }: { frame: Framing; standing: Standing }) {
  const { language } = frame
  const { parts, snapshots, today } = standing
  return (
    <WorkFrame {...frame}>
      <PageHead title={say(language, messages.whereWeStand)} lead={say(language, messages.standingLead)} />
      <p className="quiet">{say(language, messages.standingHow)}</p>
      <StandingList language={language} parts={parts} snapshots={snapshots} today={today} />
      {parts.map((part) => (
        <PartSection key={part.part} language={language} standing={part} today={today} />
      ))}
    </WorkFrame>
  )
}

interface PartSectionProps {
  language: Language
  standing: PartStanding
  today: string
}

function PartSection({ language, standing: { part, facts }, today }: PartSectionProps) {
  const name = say(language, messages.parts[part])
  return (
    <Section id={part} title={name}>
      {facts.length === 0 ? (
        <p>{say(language, messages.noRegisterLong)}</p>
      ) : (
        <Table
          caption={name}
          captionHidden
          stack
          columns={[
            { key: 'fact', label: say(language, messages.fact) },
            { key: 'state', label: say(language, messages.factState) },
            { key: 'evidence', label: say(language, messages.evidence) },
          ]}
          rows={facts.map((fact) => ({
            key: fact.id,
            cells: [
              say(language, messages.facts[fact.id]),
              <Status key="state" kind={fact.met ? 'done' : 'open'}>
                {say(language, fact.met ? messages.met : messages.notMet)}
              </Status>,
              <EvidenceCell key="evidence" language={language} fact={fact} today={today} />,
            ],
          }))}
        />
      )}
    </Section>
  )
}

/** What it is judged by, and the way to what is to be seen of it. */
function EvidenceCell({ language, fact, today }: { language: Language; fact: Fact; today: string }) {
  const evidence = evidenceOf(fact, today)
  const whole = fact.kind === 'any' || evidence?.register === null
  const link = whole ? say(language, messages.showEvidence) : say(language, messages.showLeft, { n: shownBy(fact) })
  return (
    <>
      {countWords(language, fact)}
      {evidence !== null && (
        <>
          {' '}
          <a
            href={hrefOf(evidence)}
            aria-label={say(language, messages.evidenceFor, { link, fact: say(language, messages.facts[fact.id]) })}
          >
            {link}
          </a>
        </>
      )}
    </>
  )
}

function hrefOf({ register, query }: Evidence): string {
  if (register === null) return query
  const path = registerOf(register)?.path ?? ''
  return query === '' ? path : `${path}?${query}`
}

function countWords(language: Language, { kind, n, of }: Fact): string {
  if (kind === 'any') {
    return n === 0 ? say(language, messages.evidenceNone) : say(language, messages.evidenceSome, { n })
  }
  return of === 0 ? say(language, messages.evidenceNothing) : say(language, messages.evidenceOf, { n, of })
}
