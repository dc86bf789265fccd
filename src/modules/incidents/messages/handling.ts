import type { Message } from '../../../platform/i18n/index.ts'

/** Judging what has been reported, and the timeline of an incident. */
export const handling = {
  queueTitle: { sv: 'Inkomna rapporter', en: 'Reports received' },
  queueLead: {
    sv: 'Bedöm varje rapport: en incident, en brist att åtgärda, eller ingetdera.',
    en: 'Judge each report: an incident, a weakness to remedy, or neither.',
  },
  noReports: { sv: 'Inga rapporter väntar', en: 'No reports are waiting' },
  noReportsLead: {
    sv: 'Det som rapporteras på den öppna sidan kommer hit.',
    en: 'What is reported on the open page comes here.',
  },
  pageTitle: { sv: 'Den öppna rapportsidan', en: 'The open report page' },
  pageLead: {
    sv: 'Den som har adressen kan rapportera utan konto. Sätt upp den där folk ser den.',
    en: 'Whoever has the address can report without an account. Put it where people see it.',
  },
  noPage: { sv: 'Sidan finns inte än.', en: 'The page does not exist yet.' },
  makePage: { sv: 'Öppna en rapportsida', en: 'Open a report page' },
  replacePage: { sv: 'Byt adress', en: 'Replace the address' },
  replaceTitle: { sv: 'Byt adress på rapportsidan', en: 'Replace the address of the report page' },
  replaceAbout: {
    sv: 'Den gamla adressen slutar fungera, också på det som är uppsatt. Den som redan har rapporterat följer sin rapport med samma kod på den nya sidan.',
    en: 'The old address stops working, also on what has been put up. Whoever has reported already follows the report with the same code on the new page.',
  },
  keepAddress: { sv: 'Behåll adressen', en: 'Keep the address' },
  report: { sv: 'Rapport', en: 'Report' },
  received: { sv: 'Kom in', en: 'Received' },
  judgeTitle: { sv: 'Bedöm rapporten', en: 'Judge the report' },
  judgeAs: { sv: 'Vad är det?', en: 'What is it?' },
  judgements: {
    new: { sv: 'En ny incident', en: 'A new incident' },
    part: { sv: 'Hör till en incident som finns', en: 'Part of an incident that is known' },
    weakness: { sv: 'En brist, som blir en föreslagen åtgärd', en: 'A weakness, which becomes a proposed measure' },
    dismissed: { sv: 'Ingen incident', en: 'Not an incident' },
  },
  judgeButtons: {
    new: { sv: 'Skapa incidenten', en: 'Make the incident' },
    part: { sv: 'Lägg till rapporten', en: 'Add the report' },
    weakness: { sv: 'Föreslå åtgärden', en: 'Propose the measure' },
    dismissed: { sv: 'Avskriv rapporten', en: 'Dismiss the report' },
  },
  judgeName: { sv: 'Rubrik på incidenten', en: 'Heading of the incident' },
  judgeMeasure: { sv: 'Vad ska göras?', en: 'What is to be done?' },
  judgeIncidentHint: {
    sv: ({ shown, matched }) =>
      shown === matched
        ? 'De som inte är stängda.'
        : `De senaste ${shown} av ${matched} som inte är stängda. Sök efter fler.`,
    en: ({ shown, matched }) =>
      shown === matched
        ? 'Those that are not closed.'
        : `The latest ${shown} of ${matched} that are not closed. Search for more.`,
  } satisfies Message<{ shown: string; matched: string }>,
  searchIncident: { sv: 'Del av rubriken', en: 'Part of the heading' },
  searchButton: { sv: 'Sök', en: 'Search' },
  reportPageTitle: { sv: 'En rapport', en: 'A report' },
  reporter: { sv: 'Rapporterad av', en: 'Reported by' },
  nobodyKnown: { sv: 'Den öppna sidan', en: 'The open page' },
  photo: {
    sv: ({ position }) => `Hämta bild ${position}`,
    en: ({ position }) => `Download picture ${position}`,
  } satisfies Message<{
    position: number
  }>,
  newWords: { sv: 'Nytt', en: 'New' },
  seen: { sv: 'Jag har läst det nya', en: 'I have read what is new' },
  toIncident: { sv: 'Till incidenten', en: 'To the incident' },
  toMeasure: { sv: 'Till åtgärden', en: 'To the measure' },
  oldestOf: {
    sv: ({ shown, waiting }) => `De äldsta ${shown} av ${waiting} som väntar.`,
    en: ({ shown, waiting }) => `The oldest ${shown} of ${waiting} that wait.`,
  } satisfies Message<{ shown: number; waiting: number }>,
  addedTitle: { sv: 'Tillagt efter bedömningen', en: 'Added after the judgement' },
  addedLead: {
    sv: 'Den som rapporterade har lagt till något som ingen har läst än.',
    en: 'Whoever reported has added something that nobody has read yet.',
  },
  mailSubject: {
    sv: ({ place }) => `Rapporterat i ${place}: något väntar på dig`,
    en: ({ place }) => `Reported in ${place}: something waits for you`,
  } satisfies Message<{ place: string }>,
  mailReports: {
    sv: ({ count }) =>
      count === 1
        ? 'En ny rapport om en incident har kommit in.'
        : `${count} nya rapporter om incidenter har kommit in.`,
    en: ({ count }) =>
      count === 1 ? 'A new report of an incident has come in.' : `${count} new reports of incidents have come in.`,
  } satisfies Message<{ count: number }>,
  mailAdded: {
    sv: ({ count }) =>
      count === 1
        ? 'Någon har lagt till något i en rapport som är bedömd.'
        : `${count} tillägg har gjorts i rapporter som är bedömda.`,
    en: ({ count }) =>
      count === 1
        ? 'Somebody has added to a report that was judged.'
        : `${count} additions have been made to reports that were judged.`,
  } satisfies Message<{ count: number }>,
  mailLink: { sv: 'Läs och bedöm', en: 'Read and judge' },
  mailSmall: {
    sv: 'Du får brevet för att du bedömer rapporter. Vad som står i dem läser du bara inloggad.',
    en: 'You get this letter because you judge reports. What they say is read only when signed in.',
  },
  posterSwedish: { sv: 'Affisch på svenska (PDF)', en: 'Poster in Swedish (PDF)' },
  posterEnglish: { sv: 'Affisch på engelska (PDF)', en: 'Poster in English (PDF)' },
  posterTitle: { sv: 'Har något gått fel?', en: 'Has something gone wrong?' },
  posterLead: {
    sv: 'Ett brev till fel person, en dator som beter sig konstigt, en dörr som inte går i lås. Berätta om allt som gått fel, eller kan gå fel, med information eller system. Det tar en minut. Du behöver inte vara säker, och inte säga vem du är.',
    en: 'A letter to the wrong person, a computer that behaves oddly, a door that will not lock. Tell us of anything that has gone wrong, or can go wrong, with information or systems. It takes a minute. You need not be sure, nor say who you are.',
  },
  posterCode: {
    sv: ({ address }) => `Kod att läsa med telefonens kamera. Den leder till ${address}`,
    en: ({ address }) => `Code to read with the camera of a telephone. It leads to ${address}`,
  } satisfies Message<{ address: string }>,
  posterFoot: {
    sv: ({ name }) => `Går till den som samordnar informationssäkerheten i ${name}. Är det fara för liv, ring 112.`,
    en: ({ name }) =>
      `Goes to whoever coordinates information security in ${name}. If there is danger to life, call 112.`,
  } satisfies Message<{ name: string }>,
  judgeIncident: { sv: 'Vilken incident?', en: 'Which incident?' },
  chooseIncident: { sv: 'Välj', en: 'Choose' },
  judgeReason: { sv: 'Varför det inte är en incident', en: 'Why it is not an incident' },
  judgeAnswer: { sv: 'Svar till den som rapporterade', en: 'Answer to whoever reported' },
  judgeAnswerHint: { sv: 'Läses med koden från kvittot.', en: 'Read with the code from the receipt.' },
  judgedNotice: { sv: 'Rapporten är bedömd.', en: 'The report has been judged.' },
  laterWords: { sv: 'Tillagt senare', en: 'Added later' },
  isJudged: {
    incident: { sv: 'Bedömd: hör till en incident', en: 'Judged: part of an incident' },
    weakness: { sv: 'Bedömd: en brist, med en föreslagen åtgärd', en: 'Judged: a weakness, with a proposed measure' },
    dismissed: { sv: 'Bedömd: ingen incident', en: 'Judged: not an incident' },
  },
  timeline: { sv: 'Tidslinje', en: 'Timeline' },
  noEvents: { sv: 'Inget är antecknat än.', en: 'Nothing has been noted yet.' },
  events: {
    occurred: { sv: 'Inträffade', en: 'Occurred' },
    discovered: { sv: 'Upptäcktes', en: 'Discovered' },
    known: { sv: 'Kommunen fick kännedom', en: 'The municipality came to know' },
    'personal-data': { sv: 'Personuppgifter har drabbats', en: 'Personal data was hit' },
    'supplier-told': { sv: 'Leverantören berättade', en: 'The supplier told' },
    contained: { sv: 'Begränsad', en: 'Contained' },
    resolved: { sv: 'Löst', en: 'Resolved' },
    communication: { sv: 'Information har lämnats', en: 'Information was given' },
    note: { sv: 'Anteckning', en: 'Note' },
    closed: { sv: 'Stängdes', en: 'Closed' },
    reopened: { sv: 'Öppnades igen', en: 'Opened again' },
  },
  addFact: { sv: 'Anteckna', en: 'Note' },
  addFactTitle: { sv: 'Anteckna på tidslinjen', en: 'Note on the timeline' },
  factKind: { sv: 'Vad', en: 'What' },
  factDay: { sv: 'Dag', en: 'Day' },
  factTime: { sv: 'Klockslag', en: 'Time' },
  factTimeHint: { sv: 'Som 14.30.', en: 'Such as 14:30.' },
  factBody: { sv: 'Mer om det', en: 'More about it' },
  notedNotice: { sv: 'Det är antecknat.', en: 'It has been noted.' },
  notedBy: { sv: ({ name }) => `Inskrivet av ${name}`, en: ({ name }) => `Noted by ${name}` } satisfies Message<{
    name: string
  }>,
  toldTitle: {
    sv: ({ count }) => `Information som har lämnats (${count})`,
    en: ({ count }) => `Information that was given (${count})`,
  } satisfies Message<{ count: number }>,
  reportsOf: { sv: 'Vad som rapporterats', en: 'What was reported' },
  close: { sv: 'Stäng incidenten', en: 'Close the incident' },
  reopen: { sv: 'Öppna igen', en: 'Open again' },
  closing: { sv: 'Stänga', en: 'Closing' },
  missingLead: { sv: 'Innan den kan stängas saknas:', en: 'Before it can be closed, this is missing:' },
  missing: {
    severity: { sv: 'allvar', en: 'severity' },
    owner: { sv: 'ansvarig', en: 'someone responsible' },
    resolved: { sv: 'när den löstes, på tidslinjen', en: 'when it was resolved, on the timeline' },
    cause: { sv: 'orsak', en: 'cause' },
    lessons: { sv: 'lärdomar', en: 'lessons' },
    told: {
      sv: 'det som klockorna kräver, eller en bedömning att det inte behövs',
      en: 'what the clocks ask for, or a judgement that it is not needed',
    },
  },
} as const
