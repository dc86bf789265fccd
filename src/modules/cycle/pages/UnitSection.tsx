import { type Language, say } from '../../../platform/i18n/index.ts'
import { Section } from '../../../ui/Section.tsx'
import { Table } from '../../../ui/Table.tsx'
import { messages } from '../messages/index.ts'
import type { UnitHoldings } from '../queries/holdings.ts'
import { HeldAssets } from './HeldAssets.tsx'
import { HeldCounts } from './HeldCounts.tsx'
import { LateMeasures } from './LateMeasures.tsx'

interface UnitSectionProps {
  language: Language
  held: UnitHoldings
  today: string
}

/** A unit as whoever leads it sees it: what waits for a decision, what is late, and who has what. */
export function UnitSection({ language, held, today }: UnitSectionProps) {
  const whose = `unit=${held.units.join(',')}`
  return (
    <Section
      id="enheten"
      title={held.name}
      lead={say(language, messages.unitLead)}
      link={{ href: `/organisation/enhet/${held.unit}`, label: say(language, messages.toUnit) }}
    >
      <HeldCounts language={language} held={held} whose={whose} />
      {held.begun.length > 0 && (
        <HeldAssets
          language={language}
          title={say(language, messages.waitsForDecision)}
          assets={held.begun}
          today={today}
        />
      )}
      {held.late.length > 0 && <LateMeasures language={language} measures={held.late} today={today} owners />}
      {held.people.length > 0 && <WhoHasWhat language={language} held={held} whose={whose} />}
    </Section>
  )
}

function WhoHasWhat({ language, held, whose }: Omit<UnitSectionProps, 'today'> & { whose: string }) {
  return (
    <div className="above-5">
      <Table
        caption={say(language, messages.whoHasWhat)}
        stack
        columns={[
          { key: 'name', label: say(language, messages.person) },
          { key: 'assets', label: say(language, messages.systemsColumn), numeric: true },
          { key: 'unclassified', label: say(language, messages.unclassifiedColumn), numeric: true },
          { key: 'late', label: say(language, messages.lateMeasuresColumn), numeric: true },
        ]}
        rows={held.people.map(({ id, name, assets, unclassified, lateMeasures }) => ({
          key: id,
          cells: [
            <a key="name" href={`/system?${whose}&owner=${id}`}>
              {name}
            </a>,
            String(assets),
            String(unclassified),
            String(lateMeasures),
          ],
        }))}
      />
    </div>
  )
}
