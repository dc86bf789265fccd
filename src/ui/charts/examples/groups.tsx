import { GroupBars } from '../GroupBars.tsx'
import { GroupBarsPicture } from '../GroupBarsPicture.tsx'
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

const whole = { id: '', label: 'Alla', figure: { count: 71, n: 241 }, mark: null } as const

const someGroups = [
  { id: 'a', label: 'Under 8 000 invånare', figure: { count: 9, n: 61 }, mark: null },
  { id: 'b', label: 'Storstäder', figure: { count: 3, n: 12 }, mark: null },
  { id: 'c', label: 'Gotlands län', figure: null, mark: 'withheld' },
  { id: 'd', label: 'Landsbygdskommun med besöksnäring', figure: { count: 17, n: null }, mark: null },
  { id: 'e', label: 'Pendlingskommun', figure: { count: 0, n: 24 }, mark: null },
] as const

export const groupBars = <GroupBars language="sv" everyone={whole} groups={someGroups} />

export const groupBarsPicture = (
  <GroupBarsPicture
    language="sv"
    id="groups"
    title="Arbetar kommunen systematiskt?"
    width={600}
    everyone={whole}
    groups={someGroups}
  />
)
