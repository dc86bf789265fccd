import type { Selectable } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'

type Incident = Selectable<Tables['incident']>

export interface IncidentRow {
  readonly name: string
  readonly kind: Incident['kind']
  readonly severity: Incident['severity']
  /** Days before today. */
  readonly ago: number
  readonly asset?: string
  readonly cause?: string
  readonly lessons?: string
}

/** A year of a municipality that does not exist. One is under way since some hours; the two before it are followed up. */
export const incidentRows: readonly IncidentRow[] = [
  {
    name: 'Intrång hos leverantören av Treva Omsorg',
    kind: 'intrusion',
    severity: 'critical',
    ago: 0,
    asset: 'Treva Omsorg',
  },
  { name: 'Fel behörigheter efter en uppgradering', kind: 'error', severity: 'moderate', ago: 12 },
  { name: 'Nätfiske mot ekonomienheten', kind: 'phishing', severity: 'high', ago: 19 },
  ...(
    [
      [
        'E-posten låg nere en förmiddag',
        'outage',
        'moderate',
        34,
        'Ett certifikat gick ut.',
        'Certifikaten har fått en ägare och en påminnelse.',
      ],
      [
        'En bärbar dator glömdes på ett tåg',
        'loss',
        'low',
        41,
        'Väskan blev kvar.',
        'Disken var krypterad. Rutinen fungerade.',
      ],
      [
        'Ett brev om bistånd gick till fel person',
        'disclosure',
        'moderate',
        52,
        'Två personer med samma namn.',
        'Födelseår syns nu när mottagaren väljs.',
      ],
      [
        'Skadlig kod på en lånedator',
        'malware',
        'low',
        63,
        'Ett program hämtades från nätet.',
        'Lånedatorer återställs efter varje lån.',
      ],
      ['Lösenord på en lapp i receptionen', 'error', 'low', 75, 'Ett konto delades av flera.', 'Alla har egna konton.'],
      [
        'Strömavbrott i serverrummet',
        'physical',
        'high',
        88,
        'Reservkraften startade inte.',
        'Reservkraften provas varje månad.',
      ],
      [
        'Skolans webbplats var överbelastad',
        'outage',
        'low',
        97,
        'Många sökte samma uppgift.',
        'Sidan har fått en enklare version.',
      ],
      [
        'Falska fakturor betalades nästan',
        'phishing',
        'moderate',
        110,
        'Avsändaren såg äkta ut.',
        'Nya kontonummer kontrolleras per telefon.',
      ],
      ['En mobiltelefon stals', 'loss', 'low', 124, 'Inbrott i en bil.', 'Telefonen spärrades inom en timme.'],
      [
        'Protokoll med personuppgifter på webbplatsen',
        'disclosure',
        'high',
        133,
        'Fel fil valdes.',
        'Två personer granskar före publicering.',
      ],
      [
        'Försök att logga in med läckta lösenord',
        'intrusion',
        'moderate',
        149,
        'Lösenord hade återanvänts.',
        'Inloggning i två steg för alla.',
      ],
      [
        'Telefonväxeln svarade inte',
        'outage',
        'moderate',
        162,
        'En uppdatering gick fel.',
        'Uppdateringar görs efter kontorstid.',
      ],
      ['Vattenskada i arkivet', 'physical', 'moderate', 178, 'Ett rör brast.', 'Arkivet har fått fuktlarm.'],
      [
        'Utskrifter lämnades i en skrivare',
        'disclosure',
        'low',
        190,
        'Skrivaren krävde inget kort.',
        'Utskrift kräver kort.',
      ],
      [
        'Ett konto för en som slutat var öppet',
        'error',
        'moderate',
        207,
        'Personal meddelade inte it.',
        'Konton stängs av personalsystemet.',
      ],
      [
        'Säkerhetskopian gick inte att läsa',
        'error',
        'high',
        221,
        'Den hade aldrig provats.',
        'Återläsning provas varje kvartal.',
      ],
      [
        'Skadlig bilaga öppnades',
        'malware',
        'moderate',
        239,
        'Bilagan såg ut som en ansökan.',
        'Bilagor öppnas skyddat.',
      ],
      ['Kort avbrott i bokningen av lokaler', 'outage', 'low', 256, 'Disken blev full.', 'Utrymmet bevakas.'],
      [
        'Ett USB-minne hittades på parkeringen',
        'other',
        'low',
        270,
        'Okänd ägare.',
        'Den som hittade lämnade det till it. Det var rätt.',
      ],
      ['Obehörig i personalutrymmet', 'physical', 'low', 288, 'Dörren stod uppställd.', 'Dörren larmar nu.'],
      [
        'Felaktig avisering till vårdnadshavare',
        'error',
        'low',
        305,
        'Ett test gick till alla.',
        'Testmiljön har inga riktiga adresser.',
      ],
      [
        'Bedrägeriförsök i chefens namn',
        'phishing',
        'low',
        327,
        'Avsändaren var förfalskad.',
        'Medarbetaren ringde och frågade. Det berättas som exempel.',
      ],
    ] as const
  ).map(([name, kind, severity, ago, cause, lessons]) => ({ name, kind, severity, ago, cause, lessons })),
]
