/** What is wrong in what somebody wrote of a measure, its evidence or a decision. */
export const messages = {
  nameMissing: { sv: 'Skriv vad som ska göras.', en: 'Write what is to be done.' },
  nameTooLong: { sv: 'Skriv högst 200 tecken.', en: 'Write at most 200 characters.' },
  evidenceMissing: {
    sv: 'Skriv vad som visar att åtgärden är på plats.',
    en: 'Write what shows that the measure is in place.',
  },
  evidenceTooLong: { sv: 'Skriv högst 1000 tecken.', en: 'Write at most 1000 characters.' },
  kindMissing: { sv: 'Välj vad det är.', en: 'Choose what it is.' },
  linkForm: {
    sv: 'Skriv hela adressen, så som den börjar med https://.',
    en: 'Write the whole address, as it begins with https://.',
  },
  documentMissing: { sv: 'Välj dokumentet.', en: 'Choose the document.' },
  dateForm: { sv: 'Skriv datum som 2026-11-24.', en: 'Write the date as 2026-11-24.' },
  dateMissing: { sv: 'Skriv vilken dag det var, som 2026-11-24.', en: 'Write which day it was, as 2026-11-24.' },
  endsBefore: {
    sv: 'Det kan inte sluta gälla innan det visades.',
    en: 'It cannot stop counting before it was shown.',
  },
  statusMissing: { sv: 'Välj hur långt den har kommit.', en: 'Choose how far it has come.' },
  coverageMissing: {
    sv: 'Välj om åtgärden räcker till hela kravet.',
    en: 'Choose whether the measure suffices for the whole requirement.',
  },
  measureMissing: { sv: 'Välj en åtgärd.', en: 'Choose a measure.' },
  applicableMissing: { sv: 'Välj om kravet gäller er.', en: 'Choose whether the requirement applies to you.' },
  reasonMissing: {
    sv: 'Skriv varför kravet inte gäller. Skälet står med i uttalandet om tillämplighet.',
    en: 'Write why the requirement does not apply. The reason stands in the statement of applicability.',
  },
  reasonTooLong: { sv: 'Skriv högst 2000 tecken.', en: 'Write at most 2000 characters.' },
  decidedByMissing: { sv: 'Skriv vem som har beslutat.', en: 'Write who decided.' },
} as const
