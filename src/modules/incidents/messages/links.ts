import type { Message } from '../../../platform/i18n/index.ts'

/** Links by which suppliers tell, and the year in figures. */
export const links = {
  toLinks: { sv: 'Låt leverantören berätta', en: 'Let the supplier tell' },
  linksTitle: { sv: 'Länkar till leverantörer', en: 'Links for suppliers' },
  linksLead: {
    sv: 'Med en hemlig länk berättar leverantören utan konto. Det kommer till de inkomna rapporterna. Länken visar ert namn och leverantörens, inget om incidenten.',
    en: 'By a secret link the supplier tells without an account. It comes to the reports received. The link shows your name and the supplier’s, nothing of the incident.',
  },
  linksInForce: { sv: 'Länkar som gäller', en: 'Links in force' },
  linkOf: {
    sv: ({ supplier, date, sent }) =>
      `${supplier}, till och med ${date}. Har berättat ${sent} ${sent === 1 ? 'gång' : 'gånger'}.`,
    en: ({ supplier, date, sent }) => `${supplier}, until ${date}. Has told ${sent} ${sent === 1 ? 'time' : 'times'}.`,
  } satisfies Message<{ supplier: string; date: string; sent: number }>,
  endLink: { sv: 'Avsluta', en: 'End' },
  endLinkOf: {
    sv: ({ supplier }) => `Avsluta länken till ${supplier}`,
    en: ({ supplier }) => `End the link for ${supplier}`,
  } satisfies Message<{ supplier: string }>,
  newLink: { sv: 'Ny länk', en: 'New link' },
  linkEnds: { sv: 'Sista dag', en: 'Last day' },
  linkEndsHint: {
    sv: 'Skriv dagen som 2026-12-24. Högst 180 dagar fram.',
    en: 'Write the day as 2026-12-24. At most 180 days ahead.',
  },
  linkSupplier: { sv: 'Välj en leverantör.', en: 'Choose a supplier.' },
  makeLink: { sv: 'Skapa länken', en: 'Make the link' },
  linkMade: {
    sv: 'Länken är skapad. Skicka den till leverantören: den visas bara nu.',
    en: 'The link has been made. Send it to the supplier: it is shown only now.',
  },
  supplierTitle: { sv: 'Berätta om en incident', en: 'Tell of an incident' },
  supplierSent: { sv: 'Tack, det är mottaget', en: 'Thank you, it has been received' },
  supplierLead: {
    sv: ({ name, supplier }) =>
      `Från ${supplier} till ${name}. Berätta det ni vet nu: vad som har hänt, när, vilka uppgifter som är drabbade och vad ni gör. Fyll på här när ni vet mer.`,
    en: ({ name, supplier }) =>
      `From ${supplier} to ${name}. Tell what you know now: what has happened, when, which data was hit and what you do. Add here when you know more.`,
  } satisfies Message<{ name: string; supplier: string }>,
  supplierBefore: {
    sv: ({ count }) => `Ni har berättat ${count} ${count === 1 ? 'gång' : 'gånger'} på den här länken.`,
    en: ({ count }) => `You have told ${count} ${count === 1 ? 'time' : 'times'} by this link.`,
  } satisfies Message<{ count: number }>,
  supplierSend: { sv: 'Skicka', en: 'Send' },
  statistics: { sv: 'Året i siffror', en: 'The year in figures' },
  statisticsLead: {
    sv: 'Incidenter efter den dag de upptäcktes. Antal på ett eller två visas inte, så att ingen går att känna igen.',
    en: 'Incidents by the day that they were discovered. Counts of one or two are not shown, so that nobody can be recognised.',
  },
  statisticsTotal: {
    sv: ({ year, total }) => `${year}: ${total} incidenter`,
    en: ({ year, total }) => `${year}: ${total} incidents`,
  } satisfies Message<{ year: number; total: string }>,
  statisticsHidden: { sv: 'dolt', en: 'withheld' },
  statisticsCount: { sv: 'Antal', en: 'Count' },
  statisticsMonth: { sv: 'Månad', en: 'Month' },
  statisticsNoUnit: { sv: 'Ingen vald', en: 'None chosen' },
  statisticsCsv: { sv: 'Hämta som CSV', en: 'Download as CSV' },
  statisticsYear: { sv: ({ year }) => `Visa ${year}`, en: ({ year }) => `Show ${year}` } satisfies Message<{
    year: number
  }>,
  statisticsNone: { sv: 'Inga incidenter upptäcktes det året.', en: 'No incidents were discovered that year.' },
} as const
