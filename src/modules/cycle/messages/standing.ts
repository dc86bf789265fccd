import type { Message } from '../../../platform/i18n/index.ts'

/** Where we stand in the eleven parts. */
export const standing = {
  standingLead: {
    sv: 'Elva delar. Siffran är hur många krav som är uppfyllda med bevis i registren.',
    en: 'Eleven parts. The figure is how many requirements are met with evidence in the registers.',
  },
  standingHow: {
    sv: 'Ett krav räknas som uppfyllt när det syns i registren, inte för att någon har sagt det. Står det noll kan arbetet vara gjort men inte infört här.',
    en: 'A requirement counts as met when the registers show it, not because somebody said so. Where it says none the work may be done but not entered here.',
  },
  parts: {
    documents: { sv: 'Policy och styrande dokument', en: 'Policy and governing documents' },
    control: { sv: 'Kontroll och uppföljning', en: 'Control and follow-up' },
    roles: { sv: 'Ansvar och roller', en: 'Responsibilities and roles' },
    coordination: { sv: 'Leda och samordna', en: 'Leading and coordinating' },
    classification: { sv: 'Informationsklassning', en: 'Information classification' },
    risk: { sv: 'Riskanalys', en: 'Risk analysis' },
    incidents: { sv: 'Incidenter och kontinuitet', en: 'Incidents and continuity' },
    'control-systems': { sv: 'Teknisk infrastruktur', en: 'Technical infrastructure' },
    procurement: { sv: 'Upphandling', en: 'Procurement' },
    collaboration: { sv: 'Samverkan', en: 'Collaboration' },
    training: { sv: 'Utbildning', en: 'Training' },
  },
  metOf: {
    sv: ({ part, met, total }) => `${part}: ${met} av ${total} krav uppfyllda`,
    en: ({ part, met, total }) => `${part}: ${met} of ${total} requirements met`,
  } as Message<{ part: string; met: number; total: number }>,
  of: { sv: ({ total }) => `av ${total}`, en: ({ total }) => `of ${total}` } as Message<{ total: number }>,
  noRegister: { sv: 'Registret finns inte än', en: 'There is no register yet' },
  noRegisterLong: {
    sv: 'Lägesbild har inget register för den här delen än, så vi kan inte säga hur det står till.',
    en: 'Lägesbild has no register for this part yet, so we cannot say how it stands.',
  },
  unchanged: {
    sv: ({ since }) => `oförändrat sedan ${since}`,
    en: ({ since }) => `unchanged since ${since}`,
  } as Message<{ since: string }>,
  moved: {
    sv: ({ by, since }) => `${by > 0 ? `+${by}` : `−${-by}`} sedan ${since}`,
    en: ({ by, since }) => `${by > 0 ? `+${by}` : `−${-by}`} since ${since}`,
  } as Message<{ by: number; since: string }>,
  firstMonth: { sv: 'första månaden', en: 'the first month' },
  fact: { sv: 'Krav', en: 'Requirement' },
  evidence: { sv: 'Bevis', en: 'Evidence' },
  factState: { sv: 'Läge', en: 'State' },
  met: { sv: 'Uppfyllt', en: 'Met' },
  notMet: { sv: 'Inte uppfyllt', en: 'Not met' },
  evidenceSome: { sv: ({ n }) => `${n} finns`, en: ({ n }) => `${n} found` } as Message<{ n: number }>,
  evidenceNone: { sv: 'inget än', en: 'none yet' },
  evidenceOf: { sv: ({ n, of }) => `${n} av ${of}`, en: ({ n, of }) => `${n} of ${of}` } as Message<{
    n: number
    of: number
  }>,
  showEvidence: { sv: 'Visa', en: 'Show' },
  showLeft: {
    sv: ({ n }) => (n === 1 ? 'Visa den som återstår' : `Visa de ${n} som återstår`),
    en: ({ n }) => (n === 1 ? 'Show the one that remains' : `Show the ${n} that remain`),
  } as Message<{ n: number }>,
  evidenceFor: {
    sv: ({ link, fact }) => `${link}: ${fact}`,
    en: ({ link, fact }) => `${link}: ${fact}`,
  } as Message<{ link: string; fact: string }>,
  evidenceNothing: { sv: 'inget att räkna än', en: 'nothing to count yet' },
  facts: {
    'processes-listed': { sv: 'Kritiska processer är utpekade', en: 'Critical processes are identified' },
    'processes-judged': {
      sv: 'Varje kritisk process är bedömd: hur länge den kan stå still',
      en: 'Each critical process is judged: how long it can stand still',
    },
    'processes-planned': { sv: 'Varje bedömd process har en plan', en: 'Each judged process has a plan' },
    'chains-hold': {
      sv: 'Inget som processerna står på är känt som för långsamt',
      en: 'Nothing that the processes stand on is known to be too slow',
    },
    'plans-exercised': { sv: 'Varje plan som gäller har övats', en: 'Each plan in force has been exercised' },
    'policy-in-force': { sv: 'En policy är i kraft', en: 'A policy is in force' },
    'policy-decided': {
      sv: 'Policyn är beslutad av fullmäktige eller kommunstyrelsen',
      en: 'The policy is decided by the council or the executive board',
    },
    'policy-fresh': { sv: 'Policyn är inom sin översynstid', en: 'The policy is within its time of review' },
    'guidelines-in-force': { sv: 'Riktlinjer eller rutiner är i kraft', en: 'Guidelines or routines are in force' },
    'documents-owned': { sv: 'Varje dokument i kraft har en ägare', en: 'Every document in force has an owner' },
    'documents-fresh': {
      sv: 'Varje dokument i kraft är inom sin översynstid',
      en: 'Every document in force is within its time of review',
    },
    'coordinator-named': { sv: 'Någon är samordnare', en: 'Somebody is coordinator' },
    'coordinator-stand-in': { sv: 'Samordnaren har en ersättare', en: 'The coordinator has a stand-in' },
    'units-listed': { sv: 'Nämnder och bolag är införda', en: 'Boards and companies are entered' },
    'assets-owned': {
      sv: 'All information och alla system har en ägare',
      en: 'All information and every system has an owner',
    },
    'assets-placed': {
      sv: 'All information och alla system hör till en nämnd eller ett bolag',
      en: 'All information and every system belongs to a board or a company',
    },
    'year-planned': { sv: 'Återkommande arbete är planerat', en: 'Recurring work is planned' },
    'tasks-done': {
      sv: 'Uppgifter är gjorda de senaste tre månaderna',
      en: 'Tasks have been done in the last three months',
    },
    'nothing-left': { sv: 'Inget har legat mer än en månad', en: 'Nothing has been left for more than a month' },
    'assets-listed': { sv: 'Information och system är införda', en: 'Information and systems are entered' },
    'assets-classified': {
      sv: 'All information och alla system är klassade',
      en: 'All information and every system is classified',
    },
    'critical-classified': {
      sv: 'Allt som är samhällsviktigt är klassat',
      en: 'Everything critical to society is classified',
    },
    'classified-again': { sv: 'Varje klassning är inom sin tid', en: 'Every classification is within its time' },
    'systems-linked': {
      sv: 'Det syns vilken information varje system bär',
      en: 'It is seen what information every system carries',
    },
    'report-page': { sv: 'Vem som helst kan rapportera en incident', en: 'Anyone can report an incident' },
    'reports-judged': {
      sv: 'Varje rapport är bedömd inom två dagar',
      en: 'Every report is judged within two days',
    },
    'incidents-owned': { sv: 'Varje incident har en ansvarig', en: 'Every incident has someone responsible' },
    'incidents-learnt': { sv: 'Varje stängd incident har lärdomar', en: 'Every closed incident has lessons' },
    'risks-listed': { sv: 'Risker är uppskrivna', en: 'Risks are written down' },
    'risks-assessed': { sv: 'Varje risk är bedömd', en: 'Every risk is assessed' },
    'risks-owned': { sv: 'Varje risk har en ägare', en: 'Every risk has an owner' },
    'high-risks-handled': {
      sv: 'Varje hög risk har en åtgärd eller är accepterad',
      en: 'Every high risk has a measure or is accepted',
    },
    'acceptances-valid': { sv: 'Varje acceptans gäller', en: 'Every acceptance is valid' },
    'critical-analysed': {
      sv: 'Allt som är samhällsviktigt är riskanalyserat',
      en: 'Everything critical to society has been analysed for risks',
    },
    'control-listed': { sv: 'Styrsystem är införda', en: 'Control systems are entered' },
    'control-owned': { sv: 'Varje styrsystem har en ägare', en: 'Every control system has an owner' },
    'control-judged': {
      sv: 'Varje styrsystem är bedömt som samhällsviktigt eller inte',
      en: 'Every control system is judged critical to society or not',
    },
    'control-method': {
      sv: 'För varje samhällsviktigt styrsystem står hur det bedömts',
      en: 'Of every critical control system it is said how it was judged',
    },
    'control-zoned': { sv: 'Varje styrsystem har en zon', en: 'Every control system has a zone' },
    'control-remote': {
      sv: 'Det är känt hur varje styrsystem nås på distans',
      en: 'It is known how every control system is reached from afar',
    },
    'control-closed': {
      sv: 'Inget styrsystem nås öppet från internet',
      en: 'No control system is reached openly from the internet',
    },
    'control-vendor': {
      sv: 'Ingen leverantör kommer in i ett styrsystem utan att någon öppnar',
      en: 'No supplier gets into a control system unless somebody opens',
    },
    'control-restored': {
      sv: 'Återställningen av varje samhällsviktigt styrsystem är provad inom ett år',
      en: 'Recovery of every critical control system has been tried within a year',
    },
    'suppliers-listed': { sv: 'Leverantörer är införda', en: 'Suppliers are entered' },
    'suppliers-reachable': { sv: 'Varje leverantör har en kontakt', en: 'Every supplier has a contact' },
    'suppliers-owned': { sv: 'Varje leverantör har en ägare', en: 'Every supplier has an owner' },
    'agreements-noted': {
      sv: 'Varje system med leverantör har ett avtal',
      en: 'Every system with a supplier has an agreement',
    },
  },
} as const
