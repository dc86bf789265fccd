import type { Message } from '../../platform/i18n/index.ts'

/** Words of the analyst's pages that every room shares. */
export const pageMessages = {
  rooms: { sv: 'Analysens delar', en: 'Parts of the analysis' },
  tables: { sv: 'Tabeller', en: 'Tables' },
  texts: { sv: 'Fritext', en: 'Free text' },
  rounds: { sv: 'Jämför med andra enkäter', en: 'Compare with other surveys' },
  reports: { sv: 'Rapporter', en: 'Reports' },
  publish: { sv: 'Publicera', en: 'Publish' },
} as const satisfies Record<string, Message>
