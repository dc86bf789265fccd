import type { Message } from '../../../platform/i18n/index.ts'

/** Writing, comparing, deciding, repealing. */
export const writing = {
  draftHead: {
    sv: ({ name }) => `Utkast: ${name}`,
    en: ({ name }) => `Draft: ${name}`,
  } satisfies Message<{ name: string }>,
  draftLead: {
    sv: 'Ingen av dem som dokumentet gäller för ser utkastet. Skriv inget som är klassificerat enligt säkerhetsskyddslagen.',
    en: 'None of those whom the document applies to sees the draft. Write nothing that is classified under the protective security act.',
  },
  body: { sv: 'Dokumentets text', en: 'Text of the document' },
  howToWrite: { sv: 'Så skriver du rubriker, listor och tabeller', en: 'How to write headings, lists and tables' },
  howRules: [
    { sv: '# Rubrik, ## underrubrik', en: '# Heading, ## subheading' },
    { sv: '- en punkt i en lista', en: '- an item of a list' },
    { sv: '**fet text**', en: '**bold text**' },
    { sv: '[länkens ord](https://exempel.se)', en: '[words of a link](https://example.org)' },
    {
      sv: '| en kolumn | en till |, en rad i en tabell; den första är tabellens huvud',
      en: '| a column | another |, a row of a table; the first is its head',
    },
    { sv: 'En tom rad skiljer stycken åt.', en: 'An empty line parts paragraphs.' },
  ],
  fileTitle: { sv: 'Dokumentet som fil', en: 'The document as a file' },
  fileLead: {
    sv: 'Finns dokumentet redan i Word eller PDF? Lägg till filen i stället för att skriva texten, eller bredvid den. Spara texten först, om du har ändrat i den.',
    en: 'Is the document there already, in Word or PDF? Add the file instead of writing the text, or beside it. Save the text first if you have changed it.',
  },
  fileNow: { sv: 'Utkastet har filen', en: 'The draft has the file' },
  fileAdd: { sv: 'Lägg till filen', en: 'Add the file' },
  fileReplace: { sv: 'Byt fil', en: 'Replace the file' },
  fileRemove: { sv: 'Ta bort filen', en: 'Remove the file' },
  fileAdded: { sv: 'Filen är tillagd i utkastet', en: 'The file is added to the draft' },
  fileRemoved: { sv: 'Filen är borttagen ur utkastet', en: 'The file is removed from the draft' },
  fetchFile: {
    sv: ({ name, about }) => `Hämta ${name} (${about})`,
    en: ({ name, about }) => `Fetch ${name} (${about})`,
  } satisfies Message<{ name: string; about: string }>,
  onlyFile: {
    sv: 'Den här versionen är en fil. Hämta den för att läsa.',
    en: 'This version is a file. Fetch it to read.',
  },
  saveDraft: { sv: 'Spara utkastet', en: 'Save the draft' },
  blanksWhich: { sv: 'Visa luckorna', en: 'Show the blanks' },
  backToDocument: { sv: 'Tillbaka till dokumentet', en: 'Back to the document' },
  conflictTitle: {
    sv: 'Någon annan har sparat utkastet medan du skrev',
    en: 'Somebody else has saved the draft while you were writing',
  },
  conflictLead: {
    sv: 'Din text står kvar i fältet. Här är vad som skiljer: struket finns i den andras text, tillagt i din. Sparar du nu ersätter din text den andras.',
    en: 'Your text is still in the field. This is what differs: struck out stands in theirs, added in yours. If you save now, yours replaces theirs.',
  },
  differenceTitle: { sv: 'Vad som ändras', en: 'What changes' },
  differenceLead: {
    sv: 'Utkastet jämfört med texten som gäller. Struket tas bort, understruket kommer till.',
    en: 'The draft compared with the text in force. What is struck out goes, what is underlined is new.',
  },
  differenceNone: {
    sv: 'Utkastet är likadant som texten som gäller.',
    en: 'The draft is the same as the text in force.',
  },
  differenceNew: {
    sv: 'Det finns ingen text som gäller att jämföra med: allt är nytt.',
    en: 'There is no text in force to compare with: everything is new.',
  },
  unchanged: {
    sv: ({ count }) => (count === 1 ? 'Ett stycke är oförändrat' : `${count} stycken är oförändrade`),
    en: ({ count }) => (count === 1 ? 'One paragraph is unchanged' : `${count} paragraphs are unchanged`),
  } satisfies Message<{ count: number }>,
  removedText: { sv: 'Borttaget:', en: 'Removed:' },
  addedText: { sv: 'Tillagt:', en: 'Added:' },
  decideTitle: { sv: 'Skriv in beslutet', en: 'Enter the decision' },
  decideLead: {
    sv: ({ number }) =>
      `Version ${number} börjar gälla, och kan sedan inte ändras. Den som gällde förut finns kvar med sitt beslut.`,
    en: ({ number }) =>
      `Version ${number} comes into force and cannot be changed after that. The one before stays with its decision.`,
  } satisfies Message<{ number: number }>,
  decidedByField: { sv: 'Vem beslutade?', en: 'Who decided?' },
  decidedOnField: { sv: 'När?', en: 'When?' },
  dayHint: { sv: 'Som 2026-11-24.', en: 'Such as 2026-11-24.' },
  diaryHint: { sv: 'Numret på ärendet i diariet.', en: 'The number of the case in the registry.' },
  monthsField: { sv: 'Månader till nästa översyn', en: 'Months to the next review' },
  monthsHint: {
    sv: 'Dagen räknas från beslutet. Tomt betyder att ingen dag sätts.',
    en: 'Counted from the decision. Empty sets no day.',
  },
  changeField: { sv: 'Vilket slags ändring är det?', en: 'What kind of change is it?' },
  changeSubstance: { sv: 'I sak', en: 'Of substance' },
  changeSubstanceHelp: {
    sv: 'De som ska läsa får frågan på nytt.',
    en: 'Those who are to read it are asked anew.',
  },
  changeEditorial: { sv: 'Redaktionell', en: 'Editorial' },
  changeEditorialHelp: {
    sv: 'Stavning, namn eller uppställning. De som har läst den förra versionen behöver inte läsa igen.',
    en: 'Spelling, names or layout. Those who have read the version before need not read again.',
  },
  askedField: { sv: 'Vilka ska läsa och bekräfta?', en: 'Who is to read and confirm?' },
  askedNobody: { sv: 'Ingen behöver bekräfta', en: 'Nobody needs to confirm' },
  askedEveryone: { sv: 'Alla som dokumentet gäller för', en: 'Everyone whom the document applies to' },
  askedRoles: { sv: 'De av dem som har vissa roller', en: 'Those of them who have certain roles' },
  rolesField: { sv: 'Roller', en: 'Roles' },
  rolesHelp: { sv: 'Bara om du valde vissa roller.', en: 'Only where you chose certain roles.' },
  roles: {
    manager: { sv: 'Chefer', en: 'Managers' },
    owner: { sv: 'Ägare av information och system', en: 'Owners of information and systems' },
    employee: { sv: 'Medarbetare', en: 'Employees' },
    coordinator: { sv: 'Samordnare', en: 'Coordinators' },
    administrator: { sv: 'Administratörer', en: 'Administrators' },
  },
  putInForce: { sv: 'Sätt versionen i kraft', en: 'Put the version in force' },
  textFault: { sv: 'Texten', en: 'The text' },
  repealTitle: {
    sv: ({ name }) => `Upphäv ${name}`,
    en: ({ name }) => `Repeal ${name}`,
  } satisfies Message<{ name: string }>,
  repealLead: {
    sv: 'Texten slutar gälla utan att någon annan tar dess plats. Den går att läsa även sedan.',
    en: 'The text ceases to be in force and nothing takes its place. It can still be read.',
  },
  repealOn: { sv: 'Från vilken dag?', en: 'From which day?' },
  repealWhy: { sv: 'Varför?', en: 'Why?' },
  repealDo: { sv: 'Upphäv dokumentet', en: 'Repeal the document' },
  dropTitle: {
    sv: ({ number }) => `Ta bort utkastet till version ${number}`,
    en: ({ number }) => `Remove the draft of version ${number}`,
  } satisfies Message<{ number: number }>,
  dropLead: { sv: 'Det som gäller påverkas inte.', en: 'What is in force is not affected.' },
} as const
