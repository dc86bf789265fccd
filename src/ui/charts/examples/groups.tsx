import { OverviewRow } from '../OverviewRow.tsx'
import { SmallMultiples } from '../SmallMultiples.tsx'

export const overview = (
  <ol className="parts">
    <OverviewRow
      language="sv"
      number={1}
      name="Policy och styrande dokument"
      href="#policy"
      means="har en beslutad policy"
      count={175}
      n={242}
      interval={{ low: 0.7, high: 0.745 }}
    />
    <OverviewRow
      language="sv"
      number={2}
      name="Kontroll och uppföljning"
      href="#kontroll"
      means="kontrollerar att reglerna följs"
      count={3}
      n={12}
      interval={null}
    />
  </ol>
)

export const multiples = (
  <SmallMultiples
    language="sv"
    groups={[
      { id: 'a', name: 'Under 8 000', count: 9, n: 61 },
      { id: 'b', name: '8 000–14 999', count: 17, n: 75, own: 'Ekebro' },
      { id: 'c', name: '100 000 och fler', count: 11, n: 17 },
      { id: 'd', name: 'Gotland', count: 1, n: 1, withheld: true },
    ]}
  />
)
