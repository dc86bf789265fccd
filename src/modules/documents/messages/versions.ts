import type { Message } from '../../../platform/i18n/index.ts'

/** The versions of a document, as its record and its reading page tell of them. */
export const versions = {
  nowTitle: { sv: 'Texten som gäller', en: 'The text in force' },
  nowNone: {
    sv: 'Här finns ingen text än. Skriv in den, eller börja från en av våra mallar.',
    en: 'There is no text here yet. Write it, or begin from one of our templates.',
  },
  nowRepealed: {
    sv: 'Dokumentet är upphävt, och ingen text gäller.',
    en: 'The document is repealed: no text is in force.',
  },
  version: { sv: ({ number }) => `Version ${number}`, en: ({ number }) => `Version ${number}` } satisfies Message<{
    number: number
  }>,
  decidedLine: {
    sv: ({ who, date }) => `Beslutad av ${who} den ${date}`,
    en: ({ who, date }) => `Decided by ${who} on ${date}`,
  } satisfies Message<{ who: string; date: string }>,
  decidersInLine: {
    council: { sv: 'kommunfullmäktige', en: 'the municipal council' },
    'executive-board': { sv: 'kommunstyrelsen', en: 'the executive board' },
    board: { sv: 'nämnden eller bolagets styrelse', en: 'the board' },
    director: { sv: 'kommundirektören eller en chef', en: 'the director or a manager' },
  },
  readText: { sv: 'Läs texten', en: 'Read the text' },
  asWord: { sv: 'Hämta som Word', en: 'Fetch as Word' },
  asPdf: { sv: 'Hämta som PDF', en: 'Fetch as PDF' },
  draftTitle: { sv: 'Nästa version', en: 'The next version' },
  draftIs: {
    sv: ({ number, name, date }) => `Version ${number} är ett utkast. Senast sparat av ${name} den ${date}.`,
    en: ({ number, name, date }) => `Version ${number} is a draft. Last saved by ${name} on ${date}.`,
  } satisfies Message<{ number: number; name: string; date: string }>,
  draftNone: {
    sv: 'Ingen arbetar med nästa version. Det som gäller ändras inte medan utkastet skrivs.',
    en: 'Nobody is working on the next version. What is in force does not change while a draft is written.',
  },
  startDraft: { sv: 'Börja på nästa version', en: 'Begin the next version' },
  startText: { sv: 'Skriv texten', en: 'Write the text' },
  goOn: { sv: 'Skriv vidare', en: 'Go on writing' },
  readDraft: { sv: 'Läs utkastet', en: 'Read the draft' },
  seeDifference: { sv: 'Se vad som ändras', en: 'See what changes' },
  enterDecision: { sv: 'Skriv in beslutet', en: 'Enter the decision' },
  dropDraft: { sv: 'Ta bort utkastet', en: 'Remove the draft' },
  repeal: { sv: 'Upphäv', en: 'Repeal' },
  earlierTitle: { sv: 'Tidigare versioner', en: 'Earlier versions' },
  columnVersion: { sv: 'Version', en: 'Version' },
  columnDecision: { sv: 'Beslut', en: 'Decision' },
  columnEnded: { sv: 'Gällde till', en: 'In force until' },
  repealedBecause: {
    sv: ({ date, why }) => `Upphävd ${date}: ${why}`,
    en: ({ date, why }) => `Repealed ${date}: ${why}`,
  } satisfies Message<{ date: string; why: string }>,
  replacedOn: { sv: ({ date }) => `Ersatt ${date}`, en: ({ date }) => `Replaced ${date}` } satisfies Message<{
    date: string
  }>,
  editorialChange: { sv: 'redaktionell ändring', en: 'an editorial change' },
  isDraft: { sv: 'Det här är ett utkast. Det gäller inte.', en: 'This is a draft. It is not in force.' },
  isEarlier: {
    sv: 'Den här versionen gäller inte längre.',
    en: 'This version is no longer in force.',
  },
  toCurrent: { sv: 'Till texten som gäller', en: 'To the text in force' },
  blanksLeft: {
    sv: ({ blanks }) => (blanks === 1 ? 'En lucka är kvar att fylla i' : `${blanks} luckor är kvar att fylla i`),
    en: ({ blanks }) => (blanks === 1 ? 'One blank is left to fill in' : `${blanks} blanks are left to fill in`),
  } satisfies Message<{ blanks: number }>,
  draftStarted: { sv: 'Ett utkast är påbörjat', en: 'A draft has been begun' },
  draftSaved: { sv: 'Utkastet är sparat', en: 'The draft is saved' },
  draftDropped: { sv: 'Utkastet är borttaget', en: 'The draft is removed' },
  decisionSaved: {
    sv: 'Beslutet är inskrivet. Versionen gäller nu.',
    en: 'The decision is entered. The version is in force now.',
  },
  isRepealed: { sv: 'Dokumentet är upphävt', en: 'The document is repealed' },
  scopeSaved: { sv: 'Omfattningen är sparad', en: 'What it applies to is saved' },
} as const
