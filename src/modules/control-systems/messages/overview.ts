import type { Message } from '../../../platform/i18n/index.ts'

/** The words of the page of control systems. */
export const overview = {
  title: { sv: 'Styrsystem', en: 'Control systems' },
  lead: {
    sv: ({ systems, critical }) =>
      systems === 1
        ? `Ett system som styr något i verkligheten${critical === 1 ? '. Det är samhällsviktigt.' : '.'}`
        : `${systems} system som styr något i verkligheten: vatten, värme, hus och trafik. ${critical} av dem är samhällsviktiga.`,
    en: ({ systems, critical }) =>
      systems === 1
        ? `One system that controls something in the world${critical === 1 ? '. It is critical to society.' : '.'}`
        : `${systems} systems that control something in the world: water, heat, buildings and traffic. ${critical} of them are critical to society.`,
  } satisfies Message<{ systems: number; critical: number }>,
  toRegister: { sv: 'Information och system', en: 'Information and systems' },
  asList: { sv: 'Som lista med filter', en: 'As a list with filters' },
  toZones: { sv: 'Zoner', en: 'Zones' },
  toConduits: { sv: 'Förbindelser', en: 'Conduits' },
  addSystem: { sv: 'Nytt styrsystem', en: 'New control system' },
  emptyTitle: { sv: 'Vad styrs av en dator hos er?', en: 'What is controlled by a computer with you?' },
  emptyLead: {
    sv: 'Vattenverket, pumpstationerna, fjärrvärmen, skolornas ventilation, trafiksignalerna. Gå runt och fråga driftpersonalen; de flesta kommuner hittar fler än de trodde. Lägg in systemet med slaget Styrsystem, så kommer det hit.',
    en: 'The waterworks, the pumping stations, the district heating, the ventilation of the schools, the traffic lights. Ask those who run them; most municipalities find more than they thought. Enter the system with the kind Control system and it comes here.',
  },
  allUnits: { sv: 'Alla', en: 'All' },
  ofUnit: { sv: 'Nämnd eller bolag', en: 'Board or company' },
  noUnit: { sv: 'Ingen nämnd eller inget bolag', en: 'No board or company' },
  findings: { sv: 'Att rätta till', en: 'To put right' },
  findingsLead: {
    sv: 'Det som följer av vad ni själva har skrivit in. Det farligaste står först.',
    en: 'What follows from what you have entered yourselves. The most dangerous comes first.',
  },
  noFindings: {
    sv: 'Inget av det som står i registret behöver rättas till.',
    en: 'Nothing of what stands in the register needs to be put right.',
  },
  dangerous: { sv: 'Farligt', en: 'Dangerous' },
  more: { sv: ({ n }) => `och ${n} till`, en: ({ n }) => `and ${n} more` } satisfies Message<{ n: number }>,
  kinds: {
    'open-internet': {
      sv: 'Nås direkt från internet: lägg det bakom skydd eller ta bort vägen in',
      en: 'Reached directly from the internet: put it behind protection or close the way in',
    },
    'remote-unprotected': {
      sv: 'Fjärråtkomst utan skydd: kräv inloggning i två steg',
      en: 'Remote access without protection: demand two-factor sign-in',
    },
    'vendor-always': {
      sv: 'Leverantören kommer in när den vill: öppna bara när ni vet varför',
      en: 'The supplier gets in whenever it wants: open only when you know why',
    },
    'safety-reached': {
      sv: 'Skyddssystem som nås utifrån: det ska bara gå att nå på plats',
      en: 'A safety system that is reached from outside: it should be reached on the spot alone',
    },
    'remote-password': {
      sv: 'Fjärråtkomst med bara lösenord: kräv inloggning i två steg',
      en: 'Remote access with a password only: demand two-factor sign-in',
    },
    'critical-unjudged': {
      sv: 'Inte bedömt om det är samhällsviktigt: fyra frågor',
      en: 'Not judged whether it is critical to society: four questions',
    },
    'critical-no-method': {
      sv: 'Samhällsviktigt, men det står inte hur det bedömts',
      en: 'Critical to society, but not said how it was judged',
    },
    'never-restored': {
      sv: 'Samhällsviktigt, men återställningen har aldrig provats',
      en: 'Critical to society, but recovery has never been tried',
    },
    'restored-long-ago': {
      sv: 'Återställningen provades för mer än ett år sedan',
      en: 'Recovery was tried more than a year ago',
    },
    'no-owner': { sv: 'Har ingen ägare', en: 'Has no owner' },
    'no-zone': { sv: 'Står inte i någon zon', en: 'Stands in no zone' },
    'remote-unknown': {
      sv: 'Det står inte hur det nås på distans',
      en: 'Not said how it is reached remotely',
    },
    'internet-unknown': {
      sv: 'Det står inte om det nås från internet',
      en: 'Not said whether it is reached from the internet',
    },
    'no-unit': { sv: 'Tillhör ingen nämnd och inget bolag', en: 'Belongs to no board and no company' },
    'by-hand-unknown': {
      sv: 'Det står inte om det går att köra för hand',
      en: 'Not said whether it can be run by hand',
    },
  },
  conduitOpen: {
    sv: 'Förbindelser utan skydd mellan zoner',
    en: 'Conduits between zones without protection',
  },
  picture: { sv: 'Zon för zon', en: 'Zone by zone' },
  pictureTitle: { sv: 'Styrsystemen i sina zoner', en: 'The control systems in their zones' },
  pictureLead: {
    sv: 'Ytterst kontoret, innerst det som skyddar när allt annat har gått fel. Till höger vägarna in utifrån, med antalet system: hel röd linje står alltid öppen, streckad öppnas när den behövs. Till vänster det som går mellan zonerna. En röd kant betyder att något är farligt. Allt står också i tabellen.',
    en: 'Outermost the office, innermost what protects when all else has gone wrong. At the right the ways in from outside, with the number of systems: a whole red line always stands open, a broken one is opened when it is needed. At the left what passes between zones. A red edge means that something is dangerous. All of it is in the table too.',
  },
  pictureWords: {
    sv: ({ zones, systems, internet, supplier }) =>
      `${zones} zoner med ${systems} styrsystem. ${internet} nås från internet, ${supplier} av leverantören.`,
    en: ({ zones, systems, internet, supplier }) =>
      `${zones} zones with ${systems} control systems. ${internet} are reached from the internet, ${supplier} by the supplier.`,
  } satisfies Message<{ zones: number; systems: number; internet: number; supplier: number }>,
  pictureScroll: { sv: 'Bilden, som går att rulla', en: 'The picture, which scrolls' },
  outside: { sv: 'Utanför', en: 'Outside' },
  laneInternet: { sv: 'Internet', en: 'The internet' },
  laneSupplier: { sv: 'Leverantörer', en: 'Suppliers' },
  laneStaff: { sv: 'Egen personal', en: 'Own staff' },
  noZone: { sv: 'Okänd zon', en: 'Unknown zone' },
  toFix: {
    sv: ({ n }) => (n === 0 ? '' : `${n} att rätta`),
    en: ({ n }) => (n === 0 ? '' : `${n} to put right`),
  } satisfies Message<{
    n: number
  }>,
  passes: { sv: 'Mellan zonerna', en: 'Between the zones' },
  table: { sv: 'Alla styrsystem', en: 'All control systems' },
  tableCaption: { sv: 'Styrsystem, efter namn', en: 'Control systems, by name' },
  system: { sv: 'System', en: 'System' },
  zone: { sv: 'Zon', en: 'Zone' },
  critical: { sv: 'Samhällsviktigt', en: 'Critical to society' },
  criticalYes: { sv: 'Ja', en: 'Yes' },
  criticalNo: { sv: 'Nej', en: 'No' },
  unknown: { sv: 'Okänt', en: 'Unknown' },
  reached: { sv: 'Nås utifrån', en: 'Reached from outside' },
  reachedInternet: { sv: 'direkt från internet', en: 'directly from the internet' },
  reachedProtected: { sv: 'från internet bakom skydd', en: 'from the internet behind protection' },
  reachedSupplier: { sv: 'av leverantören', en: 'by the supplier' },
  reachedSupplierAlways: { sv: 'av leverantören när den vill', en: 'by the supplier whenever it wants' },
  reachedStaff: { sv: 'av egen personal', en: 'by own staff' },
  reachedNot: { sv: 'nej', en: 'no' },
  restored: { sv: 'Återställning provad', en: 'Recovery tried' },
  never: { sv: 'Aldrig', en: 'Never' },
  number: { sv: 'Nr', en: 'No.' },
  conduit: { sv: 'Förbindelse', en: 'Conduit' },
  fromTo: { sv: 'Från och till', en: 'From and to' },
  protection: { sv: 'Skydd', en: 'Protection' },
  passesCaption: {
    sv: 'Förbindelser mellan zoner, med numret i bilden',
    en: 'Conduits between zones, with the number in the picture',
  },
} as const
