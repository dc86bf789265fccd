/** The words for what is wrong with a form as such; what is wrong with an answer the survey says. */
export const messages = {
  unknownField: {
    sv: 'Fältet hör inte till sidan. Ladda om sidan och svara igen.',
    en: 'The field does not belong to the page. Reload the page and answer again.',
  },
  versionMissing: {
    sv: 'Sidan säger inte vilket svar den bygger på. Ladda om sidan och svara igen.',
    en: 'The page does not say which answer it builds on. Reload the page and answer again.',
  },
  twice: {
    sv: 'Frågan har fått två svar. Ladda om sidan och svara igen.',
    en: 'The question was given two answers. Reload the page and answer again.',
  },
} as const
