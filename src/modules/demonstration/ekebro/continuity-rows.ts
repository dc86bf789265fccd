/** A critical process of the municipality that does not exist, by the name of its asset. Hours; none where nobody has judged it. */
export interface ProcessRow {
  readonly name: string
  /** Tolerable outage, recovery, and what may be lost. */
  readonly hours: readonly [tolerable: number, recovery: number, point: number] | null
  /** Category → its level after 4 hours, a day, three days, a week and a month. */
  readonly impact: Readonly<Record<string, string>>
  readonly plan: string
  /** Days from today to its next review. */
  readonly review: number
}

const row = (
  name: string,
  hours: ProcessRow['hours'],
  impact: ProcessRow['impact'],
  plan = '',
  review = 150,
): ProcessRow => ({ name, hours, impact, plan, review })

export const processRows: readonly ProcessRow[] = [
  row(
    'Hemtjänst dygnet runt',
    [8, 4, 24],
    { life: '23333', service: '22333', trust: '12333', law: '12223' },
    'Hemtjänst utan journal och larm',
    74,
  ),
  row(
    'Hälso- och sjukvård i hemmet',
    [24, 24, 24],
    { life: '13333', service: '12333', law: '12233' },
    'Vård i hemmet utan journal',
    31,
  ),
  row(
    'Särskilt boende',
    [24, 24, 24],
    { life: '13333', service: '12233', trust: '12333' },
    'Boenden utan journal och larm',
    -12,
  ),
  row('Biståndshandläggning', [168, 72, 24], { service: '01123', law: '01223', trust: '01122' }, '', 142),
  row(
    'Utredning av barns behov',
    [24, 24, 24],
    { life: '13333', law: '12333', trust: '12233' },
    'Barnskydd utan verksamhetssystem',
    40,
  ),
  row(
    'Försörjningsstöd',
    [72, 72, 24],
    { life: '00123', economy: '01223', trust: '01233' },
    'Utbetalning av försörjningsstöd för hand',
    17,
  ),
  row(
    'Dricksvatten',
    [24, 8, 24],
    { life: '13333', service: '13333', trust: '12333' },
    'Dricksvatten med handkörning',
    60,
  ),
  row('Avloppsrening', [72, 72, 168], { life: '01233', service: '01233', law: '01233' }, 'Avlopp med handkörning', 121),
  row(
    'Leverans av fjärrvärme',
    [24, 24, 168],
    { life: '02333', service: '12333', economy: '11223' },
    'Fjärrvärme med handkörning',
    104,
  ),
  row(
    'Räddningsinsats',
    [4, 4, 24],
    { life: '33333', service: '23333', trust: '23333' },
    'Räddningstjänst utan larmstöd',
    52,
  ),
  row(
    'Löneutbetalning',
    [168, 72, 24],
    { economy: '00123', trust: '00123', law: '00123' },
    'Lön enligt förra månaden',
    45,
  ),
  row('Inköp och betalning', [168, 168, 24], { economy: '00123', trust: '00122' }, '', 175),
  row('Grundskola', [168, 168, 24], { service: '01123', trust: '01122' }, 'Skolan utan nät', 88),
  row('Förskola', [72, 72, 24], { service: '01233', life: '01122' }, 'Skolan utan nät', 203),
  row('Måltider i skola och omsorg', [24, 24, 72], { life: '12333', service: '12233' }, '', 133),
  row('Information vid kris', [4, 4, 24], { life: '13333', trust: '23333' }, 'Information utan webb och växel', 64),
  row('Elevhälsa', [168, 168, 24], { life: '00123', law: '00122' }, '', 119),
  row('Gymnasieutbildning', [168, 168, 24], { service: '00123' }, '', 270),
  row('Bygglovsprövning', null, {}),
  row('Miljötillsyn', null, {}),
  row('Bokslut och redovisning', null, {}),
  row('Allmänna val', null, {}),
]

/** A plan: whose process's board and owner it has, and its days from today. */
export interface PlanRow {
  readonly name: string
  readonly summary: string
  /** The process whose unit and owner are the plan's. */
  readonly of: string
  /** What is out of reach when it is used. */
  readonly without: string
  /** null for a draft. */
  readonly decided: number | null
  readonly review: number
  readonly exercised: number | null
  readonly exercise: number
  /** Whom to call at the supplier. */
  readonly supplier: string
}

const plan = (
  name: string,
  of: string,
  without: string,
  supplier: string,
  [decided, review, exercised, exercise]: readonly [number | null, number, number | null, number],
): PlanRow => ({
  name,
  summary: `När ${without} inte går att nå`,
  of,
  without,
  supplier,
  decided,
  review,
  exercised,
  exercise,
})

export const planRows: readonly PlanRow[] = [
  plan('Hemtjänst utan journal och larm', 'Hemtjänst dygnet runt', 'Treva Omsorg', 'Treva AB', [-300, 65, -210, 155]),
  plan('Vård i hemmet utan journal', 'Hälso- och sjukvård i hemmet', 'patientjournalen', 'Läkemodul AB', [
    -420,
    -25,
    null,
    20,
  ]),
  plan(
    'Boenden utan journal och larm',
    'Särskilt boende',
    'larmen och journalen',
    'Tryggton AB',
    [-200, 165, -190, 540],
  ),
  plan('Barnskydd utan verksamhetssystem', 'Utredning av barns behov', 'verksamhetssystemet', 'Socionova AB', [
    -150,
    215,
    null,
    -40,
  ]),
  plan(
    'Utbetalning av försörjningsstöd för hand',
    'Försörjningsstöd',
    'verksamhetssystemet',
    'Socionova AB',
    [-500, -130, -420, 310],
  ),
  plan(
    'Dricksvatten med handkörning',
    'Dricksvatten',
    'styrsystemen i vattenverken',
    'Aquatek Nordic',
    [-90, 275, -60, 670],
  ),
  plan('Avlopp med handkörning', 'Avloppsrening', 'styrsystemet i reningsverket', 'Pumpdata AB', [-90, 275, null, 90]),
  plan(
    'Fjärrvärme med handkörning',
    'Leverans av fjärrvärme',
    'övervakningen av fjärrvärmen',
    'Termon AB',
    [-260, 105, -250, 480],
  ),
  plan('Räddningstjänst utan larmstöd', 'Räddningsinsats', 'insatsstödet', 'Räddkom AB', [-120, 245, -110, 250]),
  plan('Lön enligt förra månaden', 'Löneutbetalning', 'lönesystemet', 'Nordtal Lön AB', [-340, 25, null, 120]),
  plan('Skolan utan nät', 'Grundskola', 'lärplattformen', 'Edvia AB', [null, 60, null, 200]),
  plan('Information utan webb och växel', 'Information vid kris', 'webbplatsen och växeln', 'Växelkraft AB', [
    -45,
    320,
    null,
    60,
  ]),
]

/** What a plan says. The words are of what is out of reach, so that they are read as a plan and not as an example of one. */
export function planText({ without, of }: PlanRow): Readonly<Record<string, string>> {
  return {
    activation: `Planen används när ${without} inte har gått att nå på 30 minuter, eller när driften säger att det dröjer mer än en timme. Chefen i tjänst beslutar. Nås hen inte beslutar den som leder arbetet på plats.`,
    alternatives: [
      'Ta fram pärmen märkt ”Utan system”. Listorna i den skrivs ut varje natt.',
      `Gå igenom vad som måste göras inom fyra timmar för ${of.toLowerCase()}. Skriv det på tavlan med namn och klockslag.`,
      'Anteckna allt på blanketterna: vad, när och vem. En rad för varje händelse.',
      'Ställ in det som kan vänta. Säg det till dem det berör.',
      'Stäm av varannan timme med den som leder arbetet.',
    ].join('\n'),
    resources: [
      'Pärmen ”Utan system”, på kontoret och i jourväskan',
      'Två laddade telefoner med nummer inlagda',
      'Utskrivna blanketter för ett dygn',
      'Nycklar i det låsta skåpet; koden finns hos chefen i tjänst',
    ].join('\n'),
    communication: [
      'Chefen i tjänst ringer runt enligt listan och säger när nästa besked kommer.',
      'Växeln får en mening att säga till dem som ringer.',
      'Den som ansvarar för nämnden får veta det inom fyra timmar.',
    ].join('\n'),
    return_to_normal: [
      'Driften säger att systemet är tillbaka. Prova med en post innan alla går in.',
      'För in blanketterna i den ordning de skrevs. Två personer kontrollerar att inget saknas.',
      'Chefen i tjänst säger att planen inte används längre, och skriver upp vad som ska ändras i den.',
    ].join('\n'),
  }
}

/** How soon systems can be back and what they can lose, where it is known by name; the rest follow from their availability. */
export const knownRecovery: Readonly<Record<string, readonly [hours: number | null, loss: number | null]>> = {
  'Treva Omsorg': [24, 24],
  Mobilhanteringen: [4, 24],
  Lägesloggen: [4, 24],
  Kartan: [8, 24],
  'Styrsystem Norra vattenverket': [6, 24],
  'Styrsystem Södra vattenverket': [6, 24],
}

/** What suppliers have promised in their agreements. */
export const promised: Readonly<Record<string, number>> = {
  'Treva AB': 12,
  'Signalen It-drift AB': 4,
  'Tryggton AB': 2,
  'Aquatek Nordic': 12,
  'Räddkom AB': 4,
  'Nordtal Lön AB': 24,
}
