/** The words of the command that makes a report. */
export const messages = {
  report: {
    sv: 'gör rapporten ur frågor och svar, som PDF, DOCX eller HTML',
    en: 'make the report from questions and responses, as PDF, DOCX or HTML',
  },
  out: {
    sv: 'filen att skriva; slutar på .pdf, .docx eller .html',
    en: 'the file to write; ends in .pdf, .docx or .html',
  },
  frozen: {
    sv: 'gör om en fryst rapport ur dess fil, och säg om den blev byte för byte densamma',
    en: 'make a frozen report again from its file, and say whether it is byte for byte the same',
  },
  whichFiles: {
    sv: 'Ange frågorna med --questionnaire och svaren med --responses, eller en fryst rapport med --frozen.',
    en: 'Give the questions with --questionnaire and the answers with --responses, or a frozen report with --frozen.',
  },
  synthetic: { sv: 'säg i rapporten att svaren är påhittade', en: 'say in the report that the answers are invented' },
  date: { sv: 'rapportens datum (förval: i dag)', en: 'the date of the report (default: today)' },
  wrongEnding: {
    sv: 'Filens namn ska sluta på .pdf, .docx eller .html. Ändelsen bestämmer formatet.',
    en: 'The name of the file must end in .pdf, .docx or .html. The ending decides the format.',
  },
  wrongDate: { sv: 'Skriv datum som 2026-11-24.', en: 'Write the date as 2026-11-24.' },
} as const
