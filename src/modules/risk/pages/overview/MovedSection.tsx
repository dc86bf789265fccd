import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { RiskOverview } from '../../actions/read-overview.ts'
import { messages } from '../../messages/index.ts'
import { movementsOf } from '../../rules/movement.ts'
import { riskAddress } from '../addresses.ts'

const shown = 25

/** What has another level than it had, where two days are compared. */
export function MovedSection({ language, overview }: { language: Language; overview: RiskOverview }) {
  const { risks, between } = overview
  if (between === null) return null
  const moved = movementsOf(risks)
  const up = moved.filter(({ by }) => by > 0).length
  const dates = { from: formatDate(language, between.from), to: formatDate(language, between.to) }
  return (
    <Section
      id="rorelse"
      title={say(language, messages.movedTitle, dates)}
      lead={say(language, messages.movedLead, { up, down: moved.length - up })}
    >
      {moved.length > 0 && (
        <Table
          caption={say(language, messages.movedTitle, dates)}
          captionHidden
          stack
          columns={[
            { key: 'risk', label: say(language, messages.riskName) },
            { key: 'from', label: dates.from },
            { key: 'to', label: dates.to },
            { key: 'by', label: say(language, messages.movedBy) },
          ]}
          rows={moved.slice(0, shown).map(({ risk, from, to, by }) => ({
            key: risk.id,
            cells: [
              <a key="risk" href={riskAddress(risk.id)}>
                {risk.name}
              </a>,
              say(language, messages.level[from]),
              say(language, messages.level[to]),
              say(language, by > 0 ? messages.movedUp : messages.movedDown),
            ],
          }))}
        />
      )}
      {moved.length > shown && (
        <p className="quiet above-3">{say(language, messages.more, { n: moved.length - shown })}</p>
      )}
    </Section>
  )
}
