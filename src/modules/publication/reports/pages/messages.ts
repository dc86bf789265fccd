import type { Message } from '../../../../platform/i18n/index.ts'

/** The words of the pages where reports are made, frozen and read. */
export const messages = {
  title: { sv: 'Rapporter', en: 'Reports' },
  lead: {
    sv: 'En rapport har text, frågor och figurer i den ordning du väljer. Talen i texten är hänvisningar till svaren, så de ändras när svaren gör det. När rapporten är klar fryses den och ändras sedan inte.',
    en: 'A report has text, questions and figures in the order that you choose. The numbers in its text are references to the answers, so they change when the answers do. When the report is ready it is frozen, and then it does not change.',
  },
  noReports: { sv: 'Här finns rapporterna', en: 'The reports are kept here' },
  noReportsLead: {
    sv: 'Börja med den rapport som programmet gör själv, med alla delar och frågor, och ändra den. Eller börja med en tom.',
    en: 'Begin with the report that the program makes by itself, with every part and question, and change it. Or begin with an empty one.',
  },
  newReport: { sv: 'Ny rapport', en: 'New report' },
  reportTitle: { sv: 'Rubrik', en: 'Title' },
  reportTitleHint: { sv: 'Står på omslaget.', en: 'Stands on the cover.' },
  language: { sv: 'Språk', en: 'Language' },
  swedish: { sv: 'Svenska', en: 'Swedish' },
  english: { sv: 'Engelska', en: 'English' },
  from: { sv: 'Börja med', en: 'Begin with' },
  fromGenerated: { sv: 'Alla delar och frågor', en: 'Every part and question' },
  fromEmpty: { sv: 'En tom rapport', en: 'An empty report' },
  create: { sv: 'Skapa rapporten', en: 'Make the report' },
  report: { sv: 'Rapport', en: 'Report' },
  saved: { sv: 'Senast sparad', en: 'Last saved' },
  state: { sv: 'Läge', en: 'State' },
  stateDraft: { sv: 'Utkast', en: 'Draft' },
  stateFrozen: {
    sv: ({ edition }) => `Fryst, utgåva ${edition}`,
    en: ({ edition }) => `Frozen, edition ${edition}`,
  } satisfies Message<{ edition: string }>,
  statePublished: {
    sv: ({ edition }) => `Publicerad, utgåva ${edition}`,
    en: ({ edition }) => `Published, edition ${edition}`,
  } satisfies Message<{ edition: string }>,
  savedBy: {
    sv: ({ when, name }) => `${when} av ${name}`,
    en: ({ when, name }) => `${when} by ${name}`,
  } satisfies Message<{ when: string; name: string }>,
  savedByWhom: { sv: 'Av', en: 'By' },
  someone: { sv: 'okänd', en: 'unknown' },
  versionLead: {
    sv: ({ version, when }) => `Version ${version}, sparad ${when}.`,
    en: ({ version, when }) => `Version ${version}, saved ${when}.`,
  } satisfies Message<{ version: string; when: string }>,
  preview: { sv: 'Förhandsvisa', en: 'Preview' },
  asPdf: { sv: 'Hämta som PDF', en: 'Download as PDF' },
  asDocx: { sv: 'Hämta för Word', en: 'Download for Word' },
  asHtml: { sv: 'Hämta som en webbsida', en: 'Download as one web page' },
  traceFile: { sv: 'Hämta talen (CSV)', en: 'Download the numbers (CSV)' },
  frozenFile: { sv: 'Hämta den frysta filen (JSON)', en: 'Download the frozen file (JSON)' },
  versions: { sv: 'Versioner', en: 'Versions' },
  freezing: { sv: 'Frys och publicera', en: 'Freeze and publish' },
  faults: {
    sv: ({ count }) =>
      count === 1
        ? 'En sak måste rättas innan rapporten kan frysas'
        : `${count} saker måste rättas innan rapporten kan frysas`,
    en: ({ count }) =>
      count === 1
        ? 'One thing must be put right before the report can be frozen'
        : `${count} things must be put right before the report can be frozen`,
  } satisfies Message<{ count: number }>,
  place: {
    sv: ({ line, column }) => `Rad ${line}, tecken ${column}.`,
    en: ({ line, column }) => `Line ${line}, character ${column}.`,
  } satisfies Message<{ line: string; column: string }>,
  parts: { sv: 'Delar', en: 'Parts' },
  partsLead: {
    sv: 'Rapporten visas i den här ordningen. Tabellerna kommer sist, tillsammans med hur varje tal är framtaget.',
    en: 'The report is shown in this order. The tables come last, together with how every number was arrived at.',
  },
  noParts: {
    sv: 'Rapporten är tom än så länge. Lägg till en del nedan.',
    en: 'The report is empty so far. Add a part below.',
  },
  heading: { sv: 'Rubrik', en: 'Heading' },
  text: { sv: 'Löptext', en: 'Text' },
  question: { sv: 'Fråga', en: 'Question' },
  participation: { sv: 'Vilka som svarade', en: 'Who answered' },
  method: { sv: 'Så läser du siffrorna', en: 'How to read the figures' },
  readyMade: { sv: 'Färdig del', en: 'Ready-made' },
  empty: { sv: '(tom)', en: '(empty)' },
  goneQuestion: {
    sv: ({ id }) => `${id} (finns inte i enkäten)`,
    en: ({ id }) => `${id} (not in the survey)`,
  } satisfies Message<{ id: string }>,
  change: { sv: 'Ändra', en: 'Change' },
  up: { sv: 'Flytta upp', en: 'Move up' },
  down: { sv: 'Flytta ned', en: 'Move down' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  ofPart: {
    sv: ({ what, part }) => `${what}: ${part}`,
    en: ({ what, part }) => `${what}: ${part}`,
  } satisfies Message<{ what: string; part: string }>,
  addPart: { sv: 'Lägg till en del', en: 'Add a part' },
  kind: { sv: 'Vad', en: 'What' },
  whichQuestion: { sv: 'Vilken fråga', en: 'Which question' },
  whichQuestionHint: { sv: 'Används när delen är en fråga.', en: 'Used when the part is a question.' },
  after: { sv: 'Efter', en: 'After' },
  first: { sv: 'Först i rapporten', en: 'First in the report' },
  add: { sv: 'Lägg till', en: 'Add' },
  addAfter: { sv: 'Lägg till efter', en: 'Add after' },
  titleAndLanguage: { sv: 'Rubrik och språk', en: 'Title and language' },
  save: { sv: 'Spara', en: 'Save' },
  back: { sv: 'Tillbaka till rapporten', en: 'Back to the report' },
  partOf: {
    sv: ({ number, total }) => `Del ${number} av ${total}`,
    en: ({ number, total }) => `Part ${number} of ${total}`,
  } satisfies Message<{ number: string; total: string }>,
  savedAs: {
    sv: ({ version }) => `Sparat som version ${version}. De tidigare versionerna finns kvar.`,
    en: ({ version }) => `Saved as version ${version}. The earlier versions are kept.`,
  } satisfies Message<{ version: string }>,
  removedAs: {
    sv: ({ version }) => `Delen är borttagen i version ${version}. Den finns kvar i de tidigare versionerna.`,
    en: ({ version }) => `The part is removed in version ${version}. It is kept in the earlier versions.`,
  } satisfies Message<{ version: string }>,
  headingText: { sv: 'Rubrikens text', en: 'Text of the heading' },
  level: { sv: 'Nivå', en: 'Level' },
  chapter: { sv: 'Kapitel, börjar på en ny sida', en: 'Chapter, begins on a new page' },
  subheading: { sv: 'Underrubrik', en: 'Subheading' },
  written: { sv: 'Texten', en: 'The text' },
  writtenHint: {
    sv: 'En tom rad ger ett nytt stycke. Rader som börjar med - blir en lista. **Två stjärnor** ger fetstil. [Ord](https://adress) blir en länk. {fråga.svar} hämtar en siffra ur svaren.',
    en: 'An empty line begins a new paragraph. Lines that begin with - become a list. **Two stars** give bold. [Words](https://address) become a link. {question.answer} fetches a figure from the answers.',
  },
  tooLong: {
    sv: ({ most }) => `Texten är för lång. Den får ha ${most} tecken. Dela den i två delar.`,
    en: ({ most }) => `The text is too long. It may have ${most} characters. Divide it into two parts.`,
  } satisfies Message<{ most: string }>,
  headingMissing: { sv: 'Skriv rubriken.', en: 'Write the heading.' },
  titleMissing: { sv: 'Skriv rapportens rubrik.', en: 'Write the title of the report.' },
  chooseQuestion: { sv: 'Välj en fråga som finns i enkäten.', en: 'Choose a question that is in the survey.' },
  whatIsShown: { sv: 'Vad som visas', en: 'What is shown' },
  figure: { sv: 'Siffran med ord, och hur säker den är', en: 'The figure in words, and how sure it is' },
  chart: { sv: 'Bilden', en: 'The picture' },
  weighted: { sv: 'Vägt bredvid ovägt', en: 'Weighted beside unweighted' },
  changeShown: { sv: 'Förändringen mot andra enkäter', en: 'The change against other surveys' },
  table: { sv: 'Tabellen, sist i rapporten', en: 'The table, last in the report' },
  breakdowns: { sv: 'Uppdelat efter', en: 'Broken down by' },
  breakdownsOfPublished: {
    sv: 'De uppdelningar som bilden är publicerad med.',
    en: 'The breakdowns that the picture is published with.',
  },
  noBreakdowns: {
    sv: 'Bilden är publicerad utan uppdelningar, så rapporten kan inte visa några.',
    en: 'The picture is published without breakdowns, so the report can show none.',
  },
  typedTitle: {
    sv: ({ number }) => `Talet ${number} är skrivet för hand`,
    en: ({ number }) => `The number ${number} is typed by hand`,
  } satisfies Message<{ number: string }>,
  typedHow: {
    sv: 'Det ändras inte om svaren ändras. Samma tal ger just nu:',
    en: 'It does not change if the answers do. The same number is given today by:',
  },
  typedUnknown: {
    sv: 'Ingen siffra ur svaren har det värdet. Kontrollera att det stämmer.',
    en: 'No figure from the answers has that value. Check that it is right.',
  },
  looksLike: { sv: 'Så ser det ut', en: 'This is how it looks' },
  figuresToRefer: { sv: 'Siffror att hänvisa till', en: 'Figures to refer to' },
  figuresLead: {
    sv: 'Skriv hänvisningen i texten. Lägg till | och en kolumn för en grupp, till exempel {fråga.svar | county=Uppsala län}. En siffra som är dold kan inte skrivas.',
    en: 'Write the reference in the text. Add | and a column for a group, such as {question.answer | county=Uppsala län}. A withheld figure cannot be written.',
  },
  reference: { sv: 'Skriv', en: 'Write' },
  gives: { sv: 'Ger nu', en: 'Gives now' },
  nothingToChange: {
    sv: 'Här finns inget att välja. Delen skrivs av programmet.',
    en: 'There is nothing to choose here. The part is written by the program.',
  },
  conflictTitle: { sv: 'Någon annan sparade medan du skrev', en: 'Someone else saved while you were writing' },
  conflictWhat: {
    sv: ({ name }) => `${name} har sparat rapporten sedan du öppnade den. Inget av det ni skrev är borttaget.`,
    en: ({ name }) => `${name} has saved the report since you opened it. Nothing that either of you wrote is removed.`,
  } satisfies Message<{ name: string }>,
  theirs: {
    sv: ({ name, when }) => `Delen som den är nu: ${name}, ${when}`,
    en: ({ name, when }) => `The part as it is now: ${name}, ${when}`,
  } satisfies Message<{ name: string; when: string }>,
  mine: { sv: 'Din text, inte sparad', en: 'Your text, not saved' },
  partGone: { sv: 'Delen är borttagen.', en: 'The part is removed.' },
  keepTheirs: { sv: 'Behåll den som är sparad', en: 'Keep the one that is saved' },
  useMine: { sv: 'Spara min', en: 'Save mine' },
  addMine: { sv: 'Lägg till min som en ny del', en: 'Add mine as a new part' },
  staleTitle: {
    sv: 'Någon annan har sparat rapporten, så det du gjorde är inte sparat',
    en: 'Someone else has saved the report, so what you did is not saved',
  },
  staleAdvice: {
    sv: 'Rapporten nedan är den senaste. Gör om det du ville göra.',
    en: 'The report below is the latest. Do again what you wanted to do.',
  },
  version: { sv: 'Vilken version', en: 'Which version' },
  versionNumber: {
    sv: ({ version }) => `Version ${version}`,
    en: ({ version }) => `Version number ${version}`,
  } satisfies Message<{ version: string }>,
  latest: { sv: 'den senaste', en: 'the latest' },
  versionsLead: {
    sv: 'Varje gång någon sparar blir det en ny version, och alla finns kvar. Öppna en för att se vad som skiljer den från den senaste.',
    en: 'Every time that someone saves there is a new version, and all of them are kept. Open one to see what is different from the latest.',
  },
  compareTitle: {
    sv: ({ version }) => `Version ${version} bredvid den senaste`,
    en: ({ version }) => `Version ${version} beside the latest`,
  } satisfies Message<{ version: string }>,
  noDifference: { sv: 'De är lika.', en: 'They are alike.' },
  onlyThen: { sv: 'Fanns då, inte nu', en: 'Was there then, not now' },
  onlyNow: { sv: 'Finns nu, inte då', en: 'Is there now, not then' },
  differs: { sv: 'Ändrad sedan dess', en: 'Changed since' },
  moved: { sv: 'Delarna stod i en annan ordning.', en: 'The parts stood in another order.' },
  atThatTime: { sv: 'Då', en: 'Then' },
  today: { sv: 'Nu', en: 'Now' },
  restore: { sv: 'Gå tillbaka till den här versionen', en: 'Go back to this version' },
  restoreLead: {
    sv: 'Den blir en ny version. Den som är senast nu finns kvar.',
    en: 'It becomes a new version. The one that is the latest now is kept.',
  },
  freezeTitle: { sv: 'Frys och publicera', en: 'Freeze and publish' },
  freezeLead: {
    sv: 'När rapporten fryses sparas texten, svaren som siffrorna räknas ur och programmets version. Den ändras sedan aldrig. En ny utgåva är en ny frysning.',
    en: 'When the report is frozen, the text, the answers that the figures are computed from and the version of the program are kept. It never changes after that. A new edition is frozen anew.',
  },
  freeze: { sv: 'Frys rapporten', en: 'Freeze the report' },
  freezeOnlyLead: {
    sv: 'Bara den som är enkätansvarig kan frysa och publicera rapporten.',
    en: 'Only the survey lead can freeze and publish the report.',
  },
  freezesPublished: {
    sv: ({ revision }) =>
      `Siffrorna är de i den publicerade bilden, utgåva ${revision}. Rapporten kan publiceras när den är fryst.`,
    en: ({ revision }) =>
      `The figures are those of the published picture, edition ${revision}. The report can be published once it is frozen.`,
  } satisfies Message<{ revision: string }>,
  freezesDraft: {
    sv: 'Bilden är inte publicerad. Rapporten kan frysas, men inte publiceras.',
    en: 'The picture is not published. The report can be frozen, but not published.',
  },
  editions: { sv: 'Frysta utgåvor', en: 'Frozen editions' },
  noEditions: { sv: 'Rapporten är inte fryst än.', en: 'The report is not frozen yet.' },
  edition: {
    sv: ({ edition }) => `Utgåva ${edition}`,
    en: ({ edition }) => `Edition ${edition}`,
  } satisfies Message<{ edition: string }>,
  frozenBy: {
    sv: ({ when, version }) => `Fryst ${when}, av version ${version}.`,
    en: ({ when, version }) => `Frozen ${when}, of version ${version}.`,
  } satisfies Message<{ when: string; version: string }>,
  isPublished: {
    sv: ({ date }) => `Publicerad ${date}.`,
    en: ({ date }) => `Published ${date}.`,
  } satisfies Message<{ date: string }>,
  notPublishable: {
    sv: 'Fryst på ett utkast av bilden, och kan därför inte publiceras.',
    en: 'Frozen on a draft of the picture, and can therefore not be published.',
  },
  publish: { sv: 'Publicera', en: 'Publish' },
  readPublished: { sv: 'Läs den publicerade', en: 'Read the published one' },
  dataSum: {
    sv: ({ sha256 }) => `Datans kontrollsumma: ${sha256}`,
    en: ({ sha256 }) => `Checksum of the data: ${sha256}`,
  } satisfies Message<{ sha256: string }>,
  draftNotice: { sv: 'Utkast. Bara ni ser det.', en: 'Draft. Only you see it.' },
  contents: { sv: 'Innehåll', en: 'Contents' },
  publicReports: { sv: 'Rapporter om enkäten', en: 'Reports about the survey' },
  noPublicReports: { sv: 'Ingen rapport är publicerad än.', en: 'No report has been published yet.' },
  toResults: { sv: 'Alla resultat', en: 'All results' },
} as const
