/** What is said of a decision that cannot be entered as it is written. */
export const messages = {
  whoDecided: { sv: 'Välj vem som beslutade.', en: 'Choose who decided.' },
  whichDay: { sv: 'Skriv dagen för beslutet som 2026-11-24.', en: 'Write the day of the decision as 2026-11-24.' },
  notYet: {
    sv: 'Beslutet har inte fattats än. Skriv in det när det är fattat.',
    en: 'The decision has not been made yet. Enter it once it has.',
  },
  beforeLast: {
    sv: 'Dagen är före beslutet om den version som gäller nu.',
    en: 'The day is before the decision on the version in force.',
  },
  minuteTooLong: { sv: 'Skriv paragrafen med högst 40 tecken.', en: 'Write the minute in at most 40 characters.' },
  diaryTooLong: {
    sv: 'Skriv diarienumret med högst 60 tecken.',
    en: 'Write the case number in at most 60 characters.',
  },
  monthsOutside: { sv: 'Skriv ett antal månader från 1 till 120.', en: 'Write a number of months from 1 to 120.' },
  whoIsAsked: { sv: 'Välj vilka som ska läsa och bekräfta.', en: 'Choose who is to read and confirm.' },
  whichRoles: { sv: 'Välj minst en roll.', en: 'Choose at least one role.' },
  kindOfChange: {
    sv: 'Välj om ändringen är redaktionell eller i sak.',
    en: 'Choose whether the change is editorial or of substance.',
  },
  noText: {
    sv: 'Utkastet är tomt. Skriv texten eller lägg till filen först.',
    en: 'The draft is empty. Write the text or add the file first.',
  },
  why: { sv: 'Skriv varför dokumentet upphävs.', en: 'Write why the document is repealed.' },
  whyTooLong: { sv: 'Skriv skälet med högst 500 tecken.', en: 'Write the reason in at most 500 characters.' },
  noNameTooLong: { sv: 'Skriv en titel med 1–200 tecken.', en: 'Write a title of 1–200 characters.' },
} as const
