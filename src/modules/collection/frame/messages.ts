import type { Message } from '../../../platform/i18n/index.ts'

interface Count {
  n: number
}

/** The words of a survey's frame: whom it asks. */
export const messages = {
  frame: { sv: 'Urvalsram', en: 'Frame' },
  lead: {
    sv: ({ n }) => `${n} kommuner tillfrågas.`,
    en: ({ n }) => `${n} municipalities are asked.`,
  } as Message<{ n: string }>,
  importLink: { sv: 'Hämta in från fil', en: 'Import from a file' },
  changeLink: { sv: 'Ändra med en fil', en: 'Change by a file' },
  csv: { sv: 'Hämta som CSV', en: 'Fetch as CSV' },
  xlsx: { sv: 'Hämta som Excel', en: 'Fetch as Excel' },
  template: { sv: 'mall med alla kommuner', en: 'template with every municipality' },
  emptyTitle: { sv: 'Ingen tillfrågas ännu', en: 'Nobody is asked yet' },
  emptyLead: {
    sv: 'Urvalsramen är listan över de kommuner som enkäten riktas till. Hämta mallen, ta bort de rader som inte ska vara med och hämta in filen.',
    en: 'The frame is the list of the municipalities that the survey is addressed to. Fetch the template, remove the rows that should not be there and import the file.',
  },
  byCounty: { sv: 'Län', en: 'County' },
  byClass: { sv: 'Folkmängd', en: 'Population' },
  population: { sv: 'Invånare', en: 'Inhabitants' },
  group: { sv: 'Kommungrupp', en: 'Municipality group' },
  asked: { sv: 'Tillfrågade', en: 'Asked' },
  ofAll: { sv: 'Kommuner i länet', en: 'Municipalities in the county' },
  composition: { sv: 'Så är ramen sammansatt', en: 'What the frame is made of' },
  tableByCounty: { sv: 'Tabell: tillfrågade per län', en: 'Table: asked by county' },
  tableByClass: { sv: 'Tabell: tillfrågade efter folkmängd', en: 'Table: asked by population' },
  rows: { sv: 'Kommunerna', en: 'The municipalities' },
  tableOfRows: { sv: 'Tabell: kommunerna i ramen', en: 'Table: the municipalities of the frame' },
  search: { sv: 'Sök kommun eller kod', en: 'Search municipality or code' },
  show: { sv: 'Visa', en: 'Show' },
  allCounties: { sv: 'Alla län', en: 'All counties' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  code: { sv: 'Kod', en: 'Code' },
  begun: { sv: 'Har börjat svara', en: 'Has begun to answer' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  nothingFound: { sv: 'Ingen kommun stämmer med sökningen', en: 'No municipality matches the search' },
  showAll: { sv: 'Visa alla', en: 'Show all' },
  found: {
    sv: ({ count, total }) => `${count} av ${total} kommuner`,
    en: ({ count, total }) => `${count} of ${total} municipalities`,
  } as Message<{ count: string; total: string }>,
  importTitle: { sv: 'Hämta in urvalsramen från en fil', en: 'Import the frame from a file' },
  importLead: {
    sv: 'Först visas vad som skulle ändras. Inget sparas förrän du bekräftar.',
    en: 'First you see what would change. Nothing is saved until you confirm.',
  },
  file: { sv: 'Fil med urvalsramen', en: 'File with the frame' },
  fileHint: {
    sv: 'CSV (UTF-8) eller Excel (.xlsx), högst 1 megabyte. Kolumnen respondent eller kommunkod har kommunernas koder; övriga kolumner beskriver dem.',
    en: 'CSV (UTF-8) or Excel (.xlsx), at most 1 megabyte. The column respondent or kommunkod has the codes of the municipalities; the other columns describe them.',
  },
  preview: { sv: 'Visa vad som ändras', en: 'Show what changes' },
  isWhole: {
    sv: 'Filen är hela ramen: kommuner som inte finns i den tas bort.',
    en: 'The file is the whole frame: municipalities that are not in it are removed.',
  },
  previewTitle: { sv: 'Det här ändras i urvalsramen', en: 'This changes in the frame' },
  faultsTitle: { sv: 'Filen behöver rättas', en: 'The file needs correcting' },
  stale: {
    sv: 'Urvalsramen har ändrats av någon annan sedan du förhandsgranskade. Inget är sparat. Så här ser ändringen ut nu.',
    en: 'Somebody else has changed the frame since you previewed it. Nothing is saved. This is how the change looks now.',
  },
  nothingChanges: {
    sv: 'Filen är likadan som ramen. Inget ändras.',
    en: 'The file is the same as the frame. Nothing changes.',
  },
  added: { sv: ({ n }) => `Läggs till: ${n}`, en: ({ n }) => `Added: ${n}` } as Message<Count>,
  changed: { sv: ({ n }) => `Ändras: ${n}`, en: ({ n }) => `Changed: ${n}` } as Message<Count>,
  removed: { sv: ({ n }) => `Tas bort: ${n}`, en: ({ n }) => `Removed: ${n}` } as Message<Count>,
  removedWords: {
    sv: 'Deras kontakter tas bort, och inbjudningar som inte har använts slutar fungera.',
    en: 'Their contacts are removed, and invitations that have not been used stop working.',
  },
  unchanged: { sv: 'Oförändrade', en: 'Unchanged' },
  addedTerm: { sv: 'Läggs till', en: 'Added' },
  changedTerm: { sv: 'Ändras', en: 'Changed' },
  removedTerm: { sv: 'Tas bort', en: 'Removed' },
  columns: { sv: 'Kolumner', en: 'Columns' },
  newColumns: { sv: 'Nya kolumner', en: 'New columns' },
  change: {
    sv: ({ column, from, to }) => `${column}: ${from} blir ${to}`,
    en: ({ column, from, to }) => `${column}: ${from} becomes ${to}`,
  } as Message<{ column: string; from: string; to: string }>,
  blank: { sv: '(tomt)', en: '(blank)' },
  save: { sv: 'Spara urvalsramen', en: 'Save the frame' },
  confirmRemoval: {
    sv: ({ n }) => (n === 1 ? 'Ja, ta bort en kommun ur ramen' : `Ja, ta bort ${n} kommuner ur ramen`),
    en: ({ n }) =>
      n === 1 ? 'Yes, remove one municipality from the frame' : `Yes, remove ${n} municipalities from the frame`,
  } as Message<Count>,
  confirmMissing: {
    sv: 'Kryssa i rutan om kommunerna ska tas bort, eller välj en annan fil.',
    en: 'Tick the box if the municipalities are to be removed, or choose another file.',
  },
  otherFile: { sv: 'Välj en annan fil', en: 'Choose another file' },
  saved: { sv: 'Urvalsramen är sparad.', en: 'The frame is saved.' },
  savedCounts: {
    sv: ({ added, changed, removed }) => `Tillagda: ${added}. Ändrade: ${changed}. Borttagna: ${removed}.`,
    en: ({ added, changed, removed }) => `Added: ${added}. Changed: ${changed}. Removed: ${removed}.`,
  } as Message<{ added: string; changed: string; removed: string }>,
  begunMeanwhile: (names: string) => ({
    sv: `${names} har något sparat i enkäten och kan inte tas bort. Ladda upp en fil där de är med.`,
    en: `${names} have something saved in the survey and cannot be removed. Upload a file that has them.`,
  }),
  isClosed: {
    sv: 'Insamlingen är avslutad, så urvalsramen kan inte ändras.',
    en: 'Collection has ended, so the frame cannot be changed.',
  },
} as const
