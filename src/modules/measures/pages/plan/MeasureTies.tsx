import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { MeasureTies as Ties } from '../../actions/read-measure-ties.ts'
import { messages } from '../../messages/index.ts'
import { addressOf } from '../address-of.ts'
import { Named, Until } from '../requirements/EvidenceTable.tsx'
import { nameOf } from '../requirements/RequirementsPage.tsx'

/** On the page of a measure: the requirements that it serves, and what shows it. */
export function MeasureTies({ language, ties: { serves, evidence, today } }: { language: Language; ties: Ties }) {
  return (
    <>
      <Section
        id="tjanar"
        title={say(language, messages.servesTitle)}
        link={{ href: '/krav', label: say(language, messages.toRequirements) }}
      >
        {serves.length === 0 ? (
          <p>{say(language, messages.servesNothing)}</p>
        ) : (
          <Table
            caption={say(language, messages.servesTitle)}
            captionHidden
            stack
            columns={[
              { key: 'requirement', label: say(language, messages.requirement) },
              { key: 'covers', label: say(language, messages.coversColumn), wide: true },
            ]}
            rows={serves.map(({ id, requirement, covers }) => ({
              key: id,
              cells: [
                requirement === null ? (
                  `${id}: ${say(language, messages.goneRequirement)}`
                ) : (
                  <a key="requirement" href={addressOf(id)}>
                    {nameOf(requirement, language)}
                  </a>
                ),
                say(language, messages.covers[covers]),
              ],
            }))}
          />
        )}
      </Section>
      <Section id="belagg" title={say(language, messages.evidence)} lead={say(language, messages.evidenceLead)}>
        {evidence.length === 0 ? (
          <p>{say(language, messages.evidenceNone)}</p>
        ) : (
          <Table
            caption={say(language, messages.evidence)}
            captionHidden
            stack
            columns={[
              { key: 'evidence', label: say(language, messages.evidence) },
              { key: 'shown', label: say(language, messages.shownOn), wide: true },
              { key: 'until', label: say(language, messages.validUntil), wide: true },
            ]}
            rows={evidence.map((each) => ({
              key: each.id,
              cells: [
                <Named key="evidence" language={language} evidence={each} />,
                formatDate(language, each.shownOn),
                <Until key="until" language={language} evidence={each} today={today} />,
              ],
            }))}
          />
        )}
      </Section>
    </>
  )
}
