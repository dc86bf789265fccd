import type { Message } from '../../../../../platform/i18n/index.ts'

/** What the script in R says of itself. */
export const rMessages = {
  about: {
    sv: 'Skriptet läser svaren, ger dem etiketter och räknar varje andel med viktning, medelfel och 95-procentigt intervall på logitskalan.',
    en: 'The script reads the answers, gives them labels and reckons every share with weights, standard error and a 95 percent interval on the logit scale.',
  },
  run: {
    sv: 'Kör: Rscript SKRIPT.R. Det behöver R med paketet survey, och CSV-filen i samma mapp.',
    en: 'To run: Rscript SCRIPT.R. It needs R with the package survey, and the CSV file in the same folder.',
  },
  whole: {
    sv: 'Med namnet på en fil efter skriptet skrivs alla andelar dit som CSV, med alla decimaler.',
    en: 'With the name of a file after the script all the shares are written there as CSV, with every decimal.',
  },
} as const satisfies Record<string, Message>
