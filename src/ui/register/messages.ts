import type { Message } from '../../platform/i18n/index.ts'

/** The words of every register's pages. What belongs to one register comes with its declaration. */
export const messages = {
  all: { sv: 'Alla', en: 'All' },
  counted: {
    sv: ({ name, count }) => `${name} (${count})`,
    en: ({ name, count }) => `${name} (${count})`,
  } satisfies Message<{
    name: string
    count: string
  }>,
  saveThisView: { sv: 'Spara den här vyn', en: 'Save this view' },
  views: { sv: 'Vyer', en: 'Views' },
  searchAndFilter: { sv: 'Sök och filtrera', en: 'Search and filter' },
  searchIn: {
    sv: ({ fields }) => `Sök på ${fields}`,
    en: ({ fields }) => `Search ${fields}`,
  } satisfies Message<{ fields: string }>,
  search: { sv: 'Sök', en: 'Search' },
  show: { sv: 'Visa', en: 'Show' },
  moreFilters: { sv: 'Fler filter', en: 'More filters' },
  any: { sv: 'Alla', en: 'All' },
  none: { sv: 'Saknas', en: 'Missing' },
  something: { sv: 'Finns', en: 'There' },
  mine: { sv: 'Jag', en: 'Me' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  overdue: { sv: 'Har passerat', en: 'Has passed' },
  withinDays: {
    sv: ({ days }) => `Inom ${days} dagar`,
    en: ({ days }) => `Within ${days} days`,
  } satisfies Message<{ days: number }>,
  before: { sv: ({ date }) => `Före ${date}`, en: ({ date }) => `Before ${date}` } satisfies Message<{ date: string }>,
  after: { sv: ({ date }) => `Efter ${date}`, en: ({ date }) => `After ${date}` } satisfies Message<{ date: string }>,
  atLeast: {
    sv: ({ level }) => `Minst ${level} i någon aspekt`,
    en: ({ level }) => `At least ${level} in some aspect`,
  } satisfies Message<{ level: number }>,
  preliminary: { sv: 'Preliminärt', en: 'Preliminary' },
  preliminaryShort: { sv: 'prel.', en: 'prel.' },
  notAssessed: { sv: 'Inte klassat', en: 'Not classified' },
  level: {
    sv: ({ name, level }) => `${name}: ${level}`,
    en: ({ name, level }) => `${name}: ${level}`,
  } satisfies Message<{
    name: string
    level: string
  }>,
  chosen: {
    sv: ({ field, value }) => `${field}: ${value}`,
    en: ({ field, value }) => `${field}: ${value}`,
  } satisfies Message<{
    field: string
    value: string
  }>,
  searched: { sv: ({ words }) => `”${words}”`, en: ({ words }) => `“${words}”` } satisfies Message<{ words: string }>,
  ended: { sv: 'Avslutade', en: 'Ended' },
  clear: { sv: 'Rensa', en: 'Clear' },
  countOf: {
    sv: ({ matched, total, many }) => `${matched} av ${total} ${many}`,
    en: ({ matched, total, many }) => `${matched} of ${total} ${many}`,
  } satisfies Message<{ matched: string; total: string; many: string }>,
  count: {
    sv: ({ total, many }) => `${total} ${many}`,
    en: ({ total, many }) => `${total} ${many}`,
  } satisfies Message<{
    total: string
    many: string
  }>,
  caption: {
    sv: ({ title, field }) => `${title}, efter ${field}`,
    en: ({ title, field }) => `${title}, by ${field}`,
  } satisfies Message<{ title: string; field: string }>,
  nobody: { sv: 'Ingen', en: 'None' },
  markToChange: {
    sv: 'Markera rader för att ändra flera på en gång.',
    en: 'Tick rows to change several at once.',
  },
  withMarked: { sv: 'Med de markerade:', en: 'With those ticked:' },
  changeMarked: { sv: 'Ändra', en: 'Change' },
  endMarked: { sv: 'Avsluta', en: 'End' },
  mark: { sv: ({ name }) => `Markera ${name}`, en: ({ name }) => `Tick ${name}` } satisfies Message<{ name: string }>,
  noMatchTitle: { sv: 'Inget stämmer med det du sökte', en: 'Nothing matches what you asked for' },
  noMatchLead: {
    sv: 'Ta bort ett filter, eller sök på färre ord.',
    en: 'Remove a filter, or search for fewer words.',
  },
  fetchList: { sv: 'Hämta lista', en: 'Download list' },
  asCsv: { sv: 'Hämta listan som CSV', en: 'Download the list as CSV' },
  readFile: { sv: 'Läs in en lista', en: 'Read a list' },
  columns: { sv: 'Välj kolumner', en: 'Choose columns' },
  showColumns: { sv: 'Visa kolumnerna', en: 'Show the columns' },
  change: { sv: 'Ändra', en: 'Change' },
  end: { sv: 'Avsluta', en: 'End' },
  restore: { sv: 'Ta tillbaka', en: 'Bring back' },
  save: { sv: 'Spara', en: 'Save' },
  back: { sv: 'Tillbaka', en: 'Back' },
  backToList: { sv: 'Tillbaka till listan', en: 'Back to the list' },
  choose: { sv: 'Välj', en: 'Choose' },
  notFilled: { sv: 'Inte ifyllt', en: 'Not filled in' },
  savedNotice: { sv: 'Sparat', en: 'Saved' },
  endedNotice: { sv: 'Avslutat. Historiken finns kvar.', en: 'Ended. The history is kept.' },
  restoredNotice: { sv: 'Tillbaka i registret.', en: 'Back in the register.' },
  viewSaved: { sv: 'Vyn är sparad.', en: 'The view is saved.' },
  viewRemoved: { sv: 'Vyn är borttagen.', en: 'The view is removed.' },
  bulkDone: {
    sv: ({ count }) => (count === 1 ? 'En post ändrades.' : `${count} poster ändrades.`),
    en: ({ count }) => (count === 1 ? 'One record was changed.' : `${count} records were changed.`),
  } satisfies Message<{ count: number }>,
  isEnded: {
    sv: ({ date }) => `Avslutad ${date}. Den räknas inte längre med.`,
    en: ({ date }) => `Ended on ${date}. It no longer counts.`,
  } satisfies Message<{ date: string }>,
  history: { sv: 'Historik', en: 'History' },
  historyEntry: {
    sv: ({ name, time }) => `${name}, ${time}`,
    en: ({ name, time }) => `${name}, ${time}`,
  } satisfies Message<{
    name: string
    time: string
  }>,
  added: { sv: 'lade till posten', en: 'added the record' },
  becomes: {
    sv: ({ field, before, after }) => `${field}: ${before} blev ${after}`,
    en: ({ field, before, after }) => `${field}: ${before} became ${after}`,
  } satisfies Message<{ field: string; before: string; after: string }>,
  becameEnded: { sv: 'avslutade posten', en: 'ended the record' },
  becameActive: { sv: 'tog tillbaka posten', en: 'brought the record back' },
  becameSecret: { sv: 'ändrade sekretessen', en: 'changed the secrecy' },
  empty: { sv: 'tomt', en: 'empty' },
  causeKey: {
    sv: ({ name }) => `med nyckeln ”${name}”`,
    en: ({ name }) => `with the key “${name}”`,
  } satisfies Message<{ name: string }>,
  causeBulk: { sv: 'flera på en gång', en: 'several at once' },
  causeImport: { sv: 'ur en inläst lista', en: 'from a list that was read' },
  causeUndo: { sv: 'när en inläsning ångrades', en: 'when the reading of a list was undone' },
  causeTask: { sv: 'när uppgiften blev klar', en: 'when the task was done' },
  causeTaskUndone: { sv: 'när uppgiften inte var klar ändå', en: 'when the task was not done after all' },
  causeChain: { sv: 'när något i kedjan ändrades', en: 'when something in the chain was changed' },
  causeChangeBelow: { sv: 'när något den bygger på ändrades', en: 'when something that it builds on was changed' },
  causeReorganisation: { sv: 'vid en omorganisation', en: 'at a reorganisation' },
  secrecy: { sv: 'Sekretess', en: 'Secrecy' },
  secrecyLead: {
    sv: 'När någon begär ut posten döljs de här fälten, och det står på vilken grund. Ändra grunden om den inte stämmer för just den här posten.',
    en: 'When somebody asks for the record, these fields are masked and the ground is stated. Change the ground where it does not hold for this record.',
  },
  secrecyFromStart: {
    sv: ({ ground }) => `Som från början: ${ground}`,
    en: ({ ground }) => `As from the start: ${ground}`,
  } satisfies Message<{ ground: string }>,
  open: { sv: 'Offentlig', en: 'Public' },
  extract: { sv: 'Utdrag för utlämnande', en: 'Extract for release' },
  makeExtract: { sv: 'Gör ett utdrag', en: 'Make an extract' },
  extractTitle: { sv: 'Utdrag för utlämnande', en: 'Extract for release' },
  extractAbout: {
    sv: 'Utdraget döljer det som är hemligt och räknar upp vad som har dolts och varför. Att det gjordes står i loggen. Pröva alltid om mer eller mindre ska lämnas ut.',
    en: 'The extract masks what is secret and lists what was masked and why. The log keeps that it was made. Always consider whether more or less is to be released.',
  },
  extractLead: {
    sv: ({ organisation, date }) => `${organisation}, ${date}. Skriv ut sidan, eller spara den som PDF.`,
    en: ({ organisation, date }) => `${organisation}, ${date}. Print the page, or save it as PDF.`,
  } satisfies Message<{ organisation: string; date: string }>,
  maskedValue: { sv: '[dolt]', en: '[masked]' },
  maskedTitle: { sv: 'Det här har dolts', en: 'What was masked' },
  maskedLead: {
    sv: 'Uppgifterna omfattas av sekretess enligt offentlighets- och sekretesslagen (2009:400).',
    en: 'The information is secret under the Public Access to Information and Secrecy Act (2009:400).',
  },
  nothingMasked: { sv: 'Inget har dolts.', en: 'Nothing was masked.' },
  endTitle: { sv: ({ name }) => `Avsluta ${name}?`, en: ({ name }) => `End ${name}?` } satisfies Message<{
    name: string
  }>,
  endLead: {
    sv: 'Posten försvinner ur listorna men finns kvar med sin historik, och kan tas tillbaka.',
    en: 'The record leaves the lists but is kept with its history, and can be brought back.',
  },
  bulkTitle: {
    sv: ({ count }) => (count === 1 ? 'Ändra en post' : `Ändra ${count} poster`),
    en: ({ count }) => (count === 1 ? 'Change one record' : `Change ${count} records`),
  } satisfies Message<{ count: number }>,
  bulkField: { sv: 'Vad ska ändras?', en: 'What is to be changed?' },
  bulkNext: { sv: 'Välj värde', en: 'Choose the value' },
  bulkSave: {
    sv: ({ count }) => (count === 1 ? 'Ändra posten' : `Ändra ${count} poster`),
    en: ({ count }) => (count === 1 ? 'Change the record' : `Change ${count} records`),
  } satisfies Message<{ count: number }>,
  bulkEndTitle: {
    sv: ({ count }) => (count === 1 ? 'Avsluta en post?' : `Avsluta ${count} poster?`),
    en: ({ count }) => (count === 1 ? 'End one record?' : `End ${count} records?`),
  } satisfies Message<{ count: number }>,
  bulkNone: {
    sv: 'Markera minst en rad först.',
    en: 'Tick at least one row first.',
  },
  changing: { sv: ({ name }) => `Ändra ${name}`, en: ({ name }) => `Change ${name}` } satisfies Message<{
    name: string
  }>,
  viewTitle: { sv: 'Spara vyn', en: 'Save the view' },
  viewLead: {
    sv: 'En vy är en sökning med filter, ordning och kolumner som du vill hitta tillbaka till.',
    en: 'A view is a search with filters, order and columns that you want to find again.',
  },
  viewName: { sv: 'Vad ska vyn heta?', en: 'What is the view to be called?' },
  viewShared: { sv: 'Visa den för alla i kommunen', en: 'Show it to everyone in the municipality' },
  yourViews: { sv: 'Dina vyer', en: 'Your views' },
  removeView: {
    sv: ({ name }) => `Ta bort vyn ${name}`,
    en: ({ name }) => `Remove the view ${name}`,
  } satisfies Message<{
    name: string
  }>,
  remove: { sv: 'Ta bort', en: 'Remove' },
  conflictTitle: {
    sv: 'Någon annan sparade medan du skrev',
    en: 'Somebody else saved while you were writing',
  },
  conflictLead: {
    sv: 'Inget är borttaget. Välj ett av värdena där ni skrev olika, och spara igen.',
    en: 'Nothing is removed. Choose one of the values where you wrote differently, and save again.',
  },
  tookTheirs: {
    sv: ({ name }) => `Hämtat från ${name}`,
    en: ({ name }) => `Taken from ${name}`,
  } satisfies Message<{ name: string }>,
  endedChoice: {
    sv: ({ name }) => `${name} (avslutad)`,
    en: ({ name }) => `${name} (ended)`,
  } satisfies Message<{ name: string }>,
  soughtAmong: {
    sv: ({ total }) => `Sök bland ${total}`,
    en: ({ total }) => `Search among ${total}`,
  } satisfies Message<{ total: string }>,
  soughtButton: {
    sv: ({ label }) => `Sök: ${label}`,
    en: ({ label }) => `Search: ${label}`,
  } satisfies Message<{ label: string }>,
  soughtNothing: {
    sv: ({ total }) => `Bara de första av ${total} står i listan. Sök om du saknar något.`,
    en: ({ total }) => `Only the first of ${total} stand in the list. Search if something is missing.`,
  } satisfies Message<{ total: string }>,
  soughtFound: {
    sv: ({ words, count, matched }) =>
      count === 0
        ? `Inget namn innehåller ”${words}”. Sök på något annat.`
        : count > 50
          ? `${matched} har ”${words}” i namnet. De första 50 står i listan: sök på fler ord.`
          : `${matched} har ”${words}” i namnet. Välj i listan.`,
    en: ({ words, count, matched }) =>
      count === 0
        ? `No name holds “${words}”. Search for something else.`
        : count > 50
          ? `${matched} have “${words}” in their name. The first 50 stand in the list: search for more words.`
          : `${matched} ${count === 1 ? 'has' : 'have'} “${words}” in ${count === 1 ? 'its' : 'their'} name. Choose in the list.`,
  } satisfies Message<{ words: string; count: number; matched: string }>,
  referrers: { sv: 'Det här hänger ihop med', en: 'This belongs together with' },
  referrerOf: {
    sv: ({ title, field }) => `${title}: ${field}`,
    en: ({ title, field }) => `${title}: ${field}`,
  } satisfies Message<{ title: string; field: string }>,
  everyReferrer: {
    sv: ({ count }) => `Alla ${count}`,
    en: ({ count }) => `All ${count}`,
  } satisfies Message<{ count: string }>,
  filterSearch: { sv: 'Del av namnet', en: 'Part of the name' },
  called: {
    sv: ({ words }) => `namn med ”${words}”`,
    en: ({ words }) => `a name with “${words}”`,
  } satisfies Message<{ words: string }>,
} as const
