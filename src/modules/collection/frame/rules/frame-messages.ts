import type { Said } from '../../../survey/index.ts'

/** What is wrong in a frame that somebody has sent. */
export const messages = {
  columnGone: (name: string): Said => ({
    sv: `Kolumnen ${name} finns i urvalsramen men inte i filen. Lägg till den: redovisningar och vikter kan bygga på den.`,
    en: `The column ${name} is in the frame but not in the file. Add it: breakdowns and weights may rest on it.`,
  }),
  notWhole: (name: string, value: string): Said => ({
    sv: `${name}: ”${value}” är inget helt tal. Skriv bara siffror, utan mellanrum.`,
    en: `${name}: “${value}” is not a whole number. Write digits alone, without spaces.`,
  }),
  otherCounty: (written: string, county: string): Said => ({
    sv: `county_code: kommunen ligger i län ${county}, inte ”${written}”. Rätta länskoden eller kommunkoden.`,
    en: `county_code: the municipality is in county ${county}, not “${written}”. Correct the county code or the municipality code.`,
  }),
  begunGone: (name: string, code: string): Said => ({
    sv: `${name} (${code}) finns inte i filen men har börjat svara, och kan inte tas bort ur urvalsramen. Lägg till raden.`,
    en: `${name} (${code}) is not in the file but has begun to answer, and cannot be removed from the frame. Add the row.`,
  }),
}
