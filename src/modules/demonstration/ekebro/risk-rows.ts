import type { Selectable } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'

type Risk = Selectable<Tables['risk']>

/** Likelihood and consequence, as steps of the built-in method: "43" is often and considerable. '' where nobody has said. */
export type Steps = string

export interface RiskRow {
  readonly name: string
  readonly threat: Risk['threat']
  readonly asset: string
  readonly owner: string
  /** What is hit the worst. */
  readonly category: 'life' | 'service' | 'economy' | 'trust' | 'law'
  readonly inherent: Steps
  /** Half a year ago. */
  readonly before: Steps
  readonly now: Steps
  readonly after: Steps
  readonly treatment?: Risk['treatment']
  readonly measures: readonly string[]
  /** When it was accepted and until when, in days from today, and why. */
  readonly accepted?: readonly [on: number, until: number, why: string]
}

type Written = readonly [
  RiskRow['name'],
  RiskRow['threat'],
  RiskRow['asset'],
  RiskRow['owner'],
  RiskRow['category'],
  steps: string,
  measures?: readonly string[],
  rest?: Pick<RiskRow, 'treatment' | 'accepted'>,
]

// Steps: without measures, half a year ago, now, when what is planned has been done
const ekebro: readonly Written[] = [
  [
    'Lönerna betalas inte ut efter ett utpressningsprogram',
    'attack-ransom',
    'Lönita',
    'Eva Norén',
    'economy',
    '45 44 44 24',
    ['Reservrutin för löneutbetalning', 'Kopia på annan ort som inte går att ändra'],
  ],
  [
    'Någon tar över vattenverkets styrning genom leverantörens fjärråtkomst',
    'control-remote',
    'Styrsystem Norra vattenverket',
    'Jonas Strand',
    'life',
    '35 35 35 15',
    ['Skilt nät för styrning av vatten', 'Egen dator för leverantörens åtkomst till vattenverken'],
  ],
  [
    'Anställda läser journaler som de inte behöver',
    'person-snooping',
    'Treva Omsorg',
    'Karin Dahl',
    'trust',
    '54 44 43 23',
    ['Loggkontroll i journalerna varje månad', 'Granskning av behörigheter i omsorgen två gånger om året'],
  ],
  [
    'Dörrarna i stadshuset går inte att öppna vid strömavbrott',
    'failure-power',
    'Passagesystem stadshuset',
    '',
    'service',
    '43 33 33 33',
    [],
    { treatment: 'accept', accepted: [-200, -12, 'Vakten har nycklar, och huset kan utrymmas ändå.'] },
  ],
  [
    'Elever hamnar i fel skola vid terminsstart',
    'failure-data',
    'Skolportalen',
    'Per Ask',
    'service',
    '42 42 32 22',
    ['Gallring av elevuppgifter'],
  ],
  ['Leverantören av diariet går i konkurs', 'supplier-bankrupt', 'Diariet', 'Lena Frick', 'law', '24 24 24 13', []],
  [
    'Dagvattenluckorna öppnas från internet',
    'attack-intrusion',
    'Dagvattenluckor Storån',
    'Maja Stenberg',
    'service',
    '44 44 44 14',
    ['Dagvattenluckorna från öppet internet'],
  ],
  [
    'Skyddade adresser syns i klasslistan',
    'person-mistake',
    'Skolportalen',
    'Per Ask',
    'life',
    '45 35 34 14',
    ['Skyddade adresser bort ur skolans listor'],
  ],
  [
    'Journalen går inte att nå ett dygn',
    'supplier-stop',
    'Treva Omsorg',
    'Karin Dahl',
    'life',
    '34 34 33 32',
    ['Manuell rutin när journalen inte går att nå'],
  ],
  [
    'Trygghetslarmen når ingen',
    'failure-network',
    'Trygghetslarmen',
    'Britt Sundin',
    'life',
    '45 34 34 24',
    [],
    { treatment: 'share' },
  ],
  [
    'Säkerhetskopian går inte att läsa när den behövs',
    'failure-backup',
    'Säkerhetskopieringen',
    'Sofia Ryd',
    'service',
    '35 25 14 14',
    ['Återläsning av säkerhetskopior varje kvartal'],
  ],
  [
    'Ett konto står öppet när någon har slutat',
    'person-access',
    'Katalogtjänsten',
    'Mats Lindell',
    'law',
    '53 42 22 22',
    ['Avstängning av konton samma dag som någon slutar'],
  ],
  [
    'Lösenord stjäls genom nätfiske',
    'attack-phishing',
    'Kontorsmolnet',
    'Mats Lindell',
    'trust',
    '54 43 33 32',
    ['Tvåfaktorsinloggning för alla anställda', 'Grundutbildning för alla anställda'],
  ],
  [
    'Falska fakturor betalas',
    'attack-fraud',
    'Fakturaportalen',
    'Bo Sahlin',
    'economy',
    '43 43 33 33',
    [],
    { treatment: 'accept', accepted: [-40, 300, 'Två personer attesterar, och beloppen är små.'] },
  ],
  [
    'Reservkraften startar inte',
    'failure-power',
    'Reservkraft och kyla i serverhallen',
    'Emil Hagberg',
    'service',
    '34 34 34 14',
    ['Prov av reservkraft under last'],
  ],
  ['Internet ligger nere i hela kommunen', 'control-cable', 'Datanätet', 'Mats Lindell', 'service', '34 33 33 23', []],
  [
    'Servrar utan uppdateringar tas över',
    'failure-old',
    'Virtuella servrar',
    'Mats Lindell',
    'service',
    '45 34 34 13',
    ['Byte av servrar som inte längre får uppdateringar'],
  ],
  [
    'E-tjänsterna ligger nere under ansökningstiden',
    'attack-overload',
    'E-tjänsterna',
    'Fatima Noor',
    'trust',
    '43 32 32 32',
    [],
    { treatment: 'accept', accepted: [-60, 20, 'Ansökan går att lämna på papper.'] },
  ],
  ['Socialakter skickas till fel person', 'person-mistake', 'Socialjournalen', 'Monica Alm', 'law', '44 34 34 24', []],
  [
    'Utredningar om barn läcker hos leverantören',
    'supplier-leak',
    'Socialjournalen',
    'Yasmin Karimi',
    'life',
    '25 25 25 15',
    [],
  ],
  [
    'Rösträkningen stannar på valnatten',
    'attack-influence',
    'Valmottagningen',
    'Viktor Blom',
    'trust',
    '24 24 14 14',
    [],
  ],
  [
    'Den enda som kan fjärrvärmens styrning är borta',
    'person-key',
    'Värmeverket Sågen',
    'Ulla Berg',
    'service',
    '44 44 33 33',
    [],
    { treatment: 'accept' },
  ],
  ['Vattenprover visar fel värden', 'control-wrong', 'Vattenprover', 'Jonas Strand', 'life', '25 24 14 14', []],
  ['Översvämning i arkivet', 'nature-water', 'E-arkivet', 'Ida Hellman', 'law', '23 23 23 13', []],
  [
    'Brand i serverhallen',
    'nature-fire',
    'Virtuella servrar',
    'Mats Lindell',
    'service',
    '25 15 14 14',
    ['Kamera och larm till serverhallen'],
  ],
  [
    'Bärbara datorer stjäls',
    'nature-theft',
    'Datorhanteringen',
    'Amir Haddad',
    'trust',
    '43 42 41 41',
    ['Kryptering av bärbara datorer'],
  ],
  [
    'Någon säljer saker i bibliotekets namn',
    'attack-impersonation',
    'Bibliotekskatalogen',
    'Agneta Ljung',
    'trust',
    '32 32 32 32',
    [],
    {
      treatment: 'accept',
      accepted: [-90, 275, 'Det märks fort och kostar lite.'],
    },
  ],
  ['Läkemedelslistan visar fel dos', 'failure-data', 'Signeringslistorna', 'Marie Tell', 'life', '35 25 25 14', []],
  [
    'Nyckelfria lås öppnas av obehöriga',
    'attack-intrusion',
    'Nyckelfria lås',
    'Britt Sundin',
    'life',
    '34 24 24 14',
    [],
  ],
  [
    'Anställda använder tjänster som ingen har godkänt',
    'person-unknown',
    '',
    'Ellen Berg',
    'law',
    '52 52 42 32',
    ['Grundutbildning för alla anställda'],
  ],
  [
    'Uppgifter om elever hamnar i ett annat land',
    'supplier-country',
    'Läromedelsportalen',
    'Daniel Öberg',
    'law',
    '43 33 33 23',
    ['Avtal om personuppgifter med alla leverantörer av skolsystem'],
  ],
  [
    'En uppgradering stoppar försörjningsstödet',
    'failure-change',
    'Försörjningsstöd på nätet',
    'Jesper Ödman',
    'economy',
    '33 33 23 23',
    [],
  ],
  ['Larmcentralen når inte räddningstjänsten', 'failure-network', 'Utalarmeringen', 'Fredrik Hult', 'life', '', []],
  ['Badhusets klor doseras fel', 'control-wrong', 'Badhusets vattenrening', 'Sanna Ek', 'life', '', []],
]

const asunda: readonly Written[] = [
  ['Den enda som sköter nätet är sjuk', 'person-key', 'Konton och nät', 'Tor Hedin', 'service', '44 44 43 33', []],
  [
    'Vattenverket går inte att styra vid strömavbrott',
    'failure-power',
    'Åsunda vattenverk',
    'Kjell Sten',
    'life',
    '34 34 34 24',
    [],
  ],
  [
    'Lösenord stjäls genom nätfiske',
    'attack-phishing',
    'Konton och nät',
    'Tor Hedin',
    'trust',
    '53 53 43 23',
    ['Tvåfaktorsinloggning för alla anställda'],
  ],
  [
    'Socialakter skickas till fel person',
    'person-mistake',
    'Socialjournalen',
    'Anna-Karin Wide',
    'law',
    '34 33 33 23',
    [],
  ],
  [
    'Webbplatsen byts ut av någon annan',
    'attack-intrusion',
    'Webbplatsen',
    '',
    'trust',
    '32 32 32 32',
    [],
    { treatment: 'accept', accepted: [-100, 260, 'Den har inga uppgifter och går att lägga tillbaka på en dag.'] },
  ],
  [
    'Pannan till skolan slocknar i kyla',
    'control-wrong',
    'Panncentralen skolan',
    'Kjell Sten',
    'service',
    '33 33 23 23',
    [],
  ],
]

/** Forty risks of two municipalities that do not exist. Two of them nobody has assessed. */
export const riskRows: Readonly<Record<string, readonly RiskRow[]>> = {
  ekebro: ekebro.map(read),
  asunda: asunda.map(read),
}

function read([name, threat, asset, owner, category, steps, measures = [], rest = {}]: Written): RiskRow {
  const [inherent = '', before = '', now = '', after = ''] = steps.split(' ')
  return { name, threat, asset, owner, category, inherent, before, now, after, measures, ...rest }
}
