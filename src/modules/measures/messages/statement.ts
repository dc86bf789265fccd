import type { Message } from '../../../platform/i18n/index.ts'

/** The statement of applicability, on the page and as a document. */
export const statement = {
  statementLead: {
    sv: ({ title }) => `Vilka krav i ${title} som gäller kommunen, varför, och hur de är uppfyllda.`,
    en: ({ title }) => `Which requirements of ${title} apply to the municipality, why, and how they are met.`,
  } satisfies Message<{ title: string }>,
  statementTitle: {
    sv: ({ place }) => `Uttalande om tillämplighet för ${place}`,
    en: ({ place }) => `Statement of applicability for ${place}`,
  } satisfies Message<{ place: string }>,
  statementUndecided: {
    sv: ({ n }) =>
      n === 0
        ? 'Alla krav är beslutade.'
        : `Om ${n} krav har ingen beslutat. De står som gällande tills någon gör det.`,
    en: ({ n }) =>
      n === 0
        ? 'All requirements are decided.'
        : `About ${n} requirements nobody has decided. They stand as applying until somebody does.`,
  } satisfies Message<{ n: number }>,
  statementDate: { sv: ({ date }) => `Läget ${date}`, en: ({ date }) => `As of ${date}` } satisfies Message<{
    date: string
  }>,
  statementWords: {
    sv: 'Kraven är återgivna med våra egna ord. Standardens och lagens text gäller.',
    en: 'The requirements are given in our own words. The text of the standard and the act holds.',
  },
  statementSecret: {
    sv: 'Dokumentet visar svagheter i kommunens skydd. Pröva sekretess enligt 18 kap. 8 och 13 §§ OSL innan det lämnas ut.',
    en: 'The document shows weaknesses in the municipality’s protection. Examine secrecy under OSL 18:8 and 18:13 before it is released.',
  },
  asWord: { sv: 'Hämta som DOCX', en: 'Fetch as DOCX' },
  asSheet: { sv: 'Hämta som XLSX', en: 'Fetch as XLSX' },
  asPdf: { sv: 'Hämta som PDF', en: 'Fetch as PDF' },
  appliesColumn: { sv: 'Gäller', en: 'Applies' },
  appliesUndecided: { sv: 'Ja, inte beslutat', en: 'Yes, not decided' },
  appliesYes: { sv: 'Ja', en: 'Yes' },
  appliesNo: { sv: 'Nej', en: 'No' },
  doneAndShown: { sv: 'Åtgärder och belägg', en: 'Measures and evidence' },
  numberColumn: { sv: 'Nummer', en: 'Number' },
  shownBy: { sv: ({ names }) => `Visat av: ${names}`, en: ({ names }) => `Shown by: ${names}` } satisfies Message<{
    names: string
  }>,
  untilDay: { sv: ({ date }) => `till ${date}`, en: ({ date }) => `until ${date}` } satisfies Message<{ date: string }>,
} as const
