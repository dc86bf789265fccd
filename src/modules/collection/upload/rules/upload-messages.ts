import { formatWhole } from '../../../../platform/i18n/index.ts'
import type { Said } from '../../../survey/index.ts'

/** What is wrong with a file that somebody has sent. */
export const messages = {
  noFile: { sv: 'Välj en fil. Den som skickades är tom.', en: 'Choose a file. The one that was sent is empty.' },
  notAWorkbook: {
    sv: 'Filen heter som en arbetsbok men är ingen: den är något annat som har fått ett nytt namn. Öppna den i kalkylprogrammet och spara som .xlsx eller .csv.',
    en: 'The file is named as a workbook but is none: it is something else that was renamed. Open it in the spreadsheet program and save it as .xlsx or .csv.',
  },
  tooManyRows: (rows: number, most: number): Said => ({
    sv: `Filen har ${formatWhole('sv', rows)} rader. Högst ${formatWhole('sv', most)} tas emot, och Sverige har 290 kommuner. Kontrollera att det är rätt fil.`,
    en: `The file has ${formatWhole('en', rows)} rows. At most ${formatWhole('en', most)} are taken, and Sweden has 290 municipalities. Check that it is the right file.`,
  }),
  missingColumns: (wanted: string, also: string): Said => ({
    sv: `Kolumnen ${wanted} saknas. Den kan också heta ${also}.`,
    en: `The column ${wanted} is missing. It may also be called ${also}.`,
  }),
  tooLong: (column: string, most: number): Said => ({
    sv: `${column} är längre än ${most} tecken. Korta texten.`,
    en: `${column} is longer than ${most} characters. Shorten it.`,
  }),
}
