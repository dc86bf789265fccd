import type { Message } from '../../../../platform/i18n/index.ts'

/** The words of the analyst's tables. */
export const messages = {
  title: { sv: 'Tabeller', en: 'Tables' },
  lead: {
    sv: 'Välj vad svaren ska redovisas efter. Det som skulle peka ut en kommun är dolt här också.',
    en: 'Choose what to break the answers down by. What would point out a municipality is hidden here too.',
  },
  choose: { sv: 'Välj tabeller', en: 'Choose tables' },
  by: { sv: 'Redovisa efter', en: 'Break down by' },
  and: { sv: 'Och efter', en: 'And by' },
  nothing: { sv: 'Ingenting', en: 'Nothing' },
  columns: { sv: 'Kommunen', en: 'The municipality' },
  questions: { sv: 'Svar på en fråga', en: 'The answer to a question' },
  part: { sv: 'Del', en: 'Part' },
  allParts: { sv: 'Alla delar', en: 'All parts' },
  search: { sv: 'Sök i frågor och svar', en: 'Search questions and answers' },
  weightBy: { sv: 'Vikta efter', en: 'Weight by' },
  show: { sv: 'Visa', en: 'Show' },
  answerDrawn: { sv: 'Svar i bilden', en: 'Answer in the picture' },
  toAll: { sv: 'Alla frågor i delen', en: 'All questions of the part' },
  nothingFound: { sv: 'Ingen fråga stämmer', en: 'No question matches' },
  nothingFoundLead: {
    sv: 'Prova ett kortare ord, eller visa alla delar.',
    en: 'Try a shorter word, or show all parts.',
  },
  csv: { sv: 'Tabellen (CSV)', en: 'The table (CSV)' },
  xlsx: { sv: 'Tabellen (XLSX)', en: 'The table (XLSX)' },
  apartWarning: {
    sv: 'Varje redovisning skyddas för sig här. Flera redovisningar av samma svar kan tillsammans avslöja det dolda: publicera dem i stället för att skicka filerna vidare, så skyddas de tillsammans.',
    en: 'Each breakdown is protected by itself here. Several breakdowns of the same answers can together give away what is withheld: publish them instead of passing the files on, and they are protected together.',
  },
  hiddenCount: {
    sv: ({ hidden, total, share }) => `${hidden} av ${total} siffror efter grupp är dolda (${share}).`,
    en: ({ hidden, total, share }) => `${hidden} of ${total} figures by group are withheld (${share}).`,
  } satisfies Message<{ hidden: string; total: string; share: string }>,
  reveal: { sv: 'Visa det dolda', en: 'Show what is withheld' },
  revealHint: {
    sv: 'Bara du som är enkätansvarig kan det, och det skrivs i spårloggen.',
    en: 'Only you, the survey lead, can, and it is written in the audit log.',
  },
  revealed: { sv: 'Det dolda visas', en: 'What is withheld is shown' },
  revealedWords: {
    sv: 'Siffror med streckad ram är dolda för alla andra. Skriv inte av dem. Filerna att hämta innehåller dem inte.',
    en: 'Figures with a dashed frame are hidden from everyone else. Do not copy them. The files to download do not hold them.',
  },
  hideAgain: { sv: 'Dölj igen', en: 'Hide again' },
  reasons: { sv: 'Varför något är dolt', en: 'Why something is withheld' },
  weights: { sv: 'Vikter', en: 'Weights' },
  apartNote: {
    sv: 'Inom parentes efter det viktade: procentenheter från det oviktade, där de är fler än två.',
    en: 'In brackets after the weighted: percentage points from the unweighted, where more than two.',
  },
  answeredOf: {
    sv: ({ answered, unanswered }) => `${answered} svarade, ${unanswered} lämnade frågan tom.`,
    en: ({ answered, unanswered }) => `${answered} answered, ${unanswered} left it empty.`,
  } satisfies Message<{ answered: string; unanswered: string }>,
  notAsked: { sv: 'Ingen har fått frågan.', en: 'Nobody was asked the question.' },
  textQuestion: {
    sv: 'Svaren är fritext. De kodas och släpps under Fritext.',
    en: 'The answers are free text. They are coded and released under Free text.',
  },
  chartOf: {
    sv: ({ answer }) => `Andel som svarade ”${answer}”. Strecket är alla.`,
    en: ({ answer }) => `Share that answered “${answer}”. The line is all.`,
  } satisfies Message<{ answer: string }>,
  tableByGroup: { sv: 'Tabell efter grupp', en: 'Table by group' },
  tableOf: {
    sv: ({ title }) => `Tabell: ${title}`,
    en: ({ title }) => `Table: ${title}`,
  } satisfies Message<{ title: string }>,
  revealedCell: {
    sv: ({ count, n }) => `${count} av ${n}`,
    en: ({ count, n }) => `${count} of ${n}`,
  } satisfies Message<{ count: string; n: string }>,
  respondents: { sv: 'kommuner', en: 'municipalities' },
} as const
