import type { Message } from '../../../../platform/i18n/index.ts'

/** The words over the files that hold everyone's answers. */
export const dataMessages = {
  title: { sv: 'Hämta svaren som data', en: 'Download the answers as data' },
  warning: {
    sv: 'Filerna innehåller varje svarandes svar, och inget är dolt. Varje hämtning skrivs i spårloggen. Vad koderna betyder står i kalkylbladet och i kodboken.',
    en: 'The files hold each respondent’s answers, and nothing is hidden. Each download is written to the audit log. What the codes mean is in the workbook and the codebook.',
  },
  csv: { sv: 'CSV (koder)', en: 'CSV (codes)' },
  xlsx: { sv: 'Kalkylblad (XLSX)', en: 'Workbook (XLSX)' },
  sav: { sv: 'SPSS-fil (SAV)', en: 'SPSS file (SAV)' },
  zip: { sv: 'R-skript med data (ZIP)', en: 'R script with data (ZIP)' },
  xml: { sv: 'Kodbok (DDI)', en: 'Codebook (DDI)' },
} as const satisfies Record<string, Message>
