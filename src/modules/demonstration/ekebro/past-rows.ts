/** What recurs, or is to be done once: whose it is ('' for whoever plans), and days from today to the first time. All of it is synthetic. */
export const ownTasks = [
  { title: 'Möte med dem som svarar för klassning', person: '', minutes: 60, weight: 2, first: -262, months: 1 },
  { title: 'Nätverksträff med länets samordnare', person: '', minutes: 120, weight: 1, first: -250, months: 3 },
  { title: 'Rapport till kommunstyrelsen', person: '', minutes: 180, weight: 2, first: -320, months: 12 },
  { title: 'Svar till revisorerna om loggar', person: '', minutes: 50, weight: 2, first: 2, months: null },
  {
    title: 'Gå igenom behörigheter i Treva Omsorg',
    person: 'Karin Dahl',
    minutes: 60,
    weight: 2,
    first: -172,
    months: 3,
  },
  { title: 'Gå igenom behörigheter i Skolportalen', person: 'Per Ask', minutes: 45, weight: 2, first: -86, months: 3 },
] as const

/** How many requirements of each part were met in each of the months before this, the oldest first, and of how many. */
export const standings = {
  documents: { total: 6, met: [1, 1, 2, 3, 3, 4, 4, 5] },
  roles: { total: 5, met: [1, 2, 2, 2, 3, 3, 4, 4] },
  coordination: { total: 3, met: [0, 0, 0, 1, 1, 1, 2, 2] },
  classification: { total: 5, met: [0, 0, 0, 0, 0, 1, 1, 1] },
  'control-systems': { total: 6, met: [0, 0, 1, 1, 2, 2, 3, 3] },
  procurement: { total: 4, met: [0, 1, 1, 1, 1, 2, 2, 2] },
} as const

/** What others have written in records since they were entered: register, record, field, value, by whom and days from today. */
export const changes = [
  [
    'asset',
    'Treva Omsorg',
    'description',
    'Uppgraderas varje vår. Rapporter tas ur systemet den första i månaden.',
    'Karin Dahl',
    -61,
  ],
  ['asset', 'Omsorgsjournaler', 'description', 'Gallras tio år efter sista anteckningen.', 'Karin Dahl', -61],
  [
    'asset',
    'Hemtjänst dygnet runt',
    'description',
    'Nattpatrullen har papperslistor när systemet inte går att nå.',
    'Karin Dahl',
    -44,
  ],
  [
    'asset',
    'Skolportalen',
    'description',
    'Avtalet är förlängt till sommaren. Ny upphandling är påbörjad.',
    'Per Ask',
    -23,
  ],
  [
    'asset',
    'Elevuppgifter',
    'description',
    'Listor med skyddade adresser finns bara på papper hos rektor.',
    'Per Ask',
    -23,
  ],
  [
    'measure',
    'Granskning av behörigheter i omsorgen två gånger om året',
    'effect',
    'Tolv konton har tagits bort sedan i våras.',
    'Karin Dahl',
    -30,
  ],
  [
    'measure',
    'Avtal om personuppgifter med alla leverantörer av skolsystem',
    'effect',
    'Nio av elva avtal är påskrivna.',
    'Per Ask',
    -9,
  ],
  ['measure', 'Skyddade adresser bort ur skolans listor', 'effect', 'Klart på fyra skolor av sju.', 'Per Ask', -5],
  ['document', 'Rutin för personuppgiftsincidenter', 'diary', 'KS 2024/0311', 'Lena Frick', -12],
  ['document', 'Riktlinje för behörigheter', 'diary', 'KS 2023/0187', 'Lena Frick', -12],
] as const
