import type { Message } from '../../../../platform/i18n/index.ts'

/** Words around the picture of a change. */
export const figureMessages = {
  numbers: { sv: 'Tabell', en: 'Table' },
  numbersAndMoves: { sv: 'Tabell, och hur svaren flyttade', en: 'Table, and how the answers moved' },
  picture: { sv: 'Hämta bilden (SVG)', en: 'Download the picture (SVG)' },
  hiddenWhy: {
    sv: 'Det som är dolt skulle visa hur någon enskild kommun har svarat.',
    en: 'What is withheld would show what some single municipality has answered.',
  },
} as const satisfies Record<string, Message>
