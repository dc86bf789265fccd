import type { ScenarioKey } from '../../exercises/index.ts'

export interface ExerciseRow {
  readonly scenario: ScenarioKey
  /** Who leads it. */
  readonly leader: string
  readonly unit: string
  /** Days from today. */
  readonly planned: number
  /** What came of it, where it has been held. */
  readonly held?: {
    readonly participants: string
    readonly conclusions: string
    readonly notes: ReadonlyArray<readonly [kind: 'observation' | 'worked' | 'lacking' | 'decision', body: string]>
    /** A measure of the plan that followed from it. */
    readonly measure?: string
  }
}

/** The exercises of a municipality that does not exist: three held, one to come, and one whose day has passed. */
export const exerciseRows: readonly ExerciseRow[] = [
  {
    scenario: 'ransomware',
    leader: 'Karin Dahl',
    unit: 'Vård- och omsorgsnämnden',
    planned: -132,
    held: {
      participants: 'Enhetschefer i hemtjänsten, it-jouren, dataskyddsombudet, kommunikatör',
      conclusions:
        'Besöken går att klara i två dygn om listan på papper är från samma vecka. Ingen visste vem som får stänga nätet en söndag.',
      notes: [
        ['lacking', 'Senaste utskriften av besökslistan var fyra månader gammal.'],
        ['worked', 'Gruppen ringde grannkommunen utan att bli påmind.'],
        ['decision', 'Listan skrivs ut varje fredag och läggs i kassaskåpet.'],
      ],
    },
  },
  {
    scenario: 'outage',
    leader: 'Emil Hagberg',
    unit: 'Tekniska nämnden',
    planned: -64,
    held: {
      participants: 'Fastighet, kost, it-driften, tjänsteman i beredskap',
      conclusions: 'Dieseln räcker i 19 timmar, inte 48. Ordningen för vad som stängs av är nu beslutad.',
      notes: [
        ['lacking', 'Avtalet om bränsle hade ett telefonnummer som inte längre används.'],
        ['observation', 'Alla kom till rätt samlingsplats.'],
      ],
      measure: 'Prov av reservkraft under last',
    },
  },
  {
    scenario: 'registry-leak',
    leader: 'Lena Frick',
    unit: 'Kommunstyrelsen',
    planned: -250,
    held: {
      participants: 'Registratorer, dataskyddsombudet, kommunikatör, it',
      conclusions: 'Anmälan till IMY hann skrivas. Växeln behöver ett svar som går att läsa upp.',
      notes: [['worked', 'Loggarna sparades innan någon stängde adressen.']],
    },
  },
  { scenario: 'water', leader: 'Åsa Nilfors', unit: 'Ekebro Vatten AB', planned: 16 },
  { scenario: 'supplier', leader: 'Ellen Berg', unit: 'Barn- och utbildningsnämnden', planned: -11 },
]
