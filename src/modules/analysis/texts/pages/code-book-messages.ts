import type { Message } from '../../../../platform/i18n/index.ts'

/** The words of the code book. */
export const messages = {
  lead: {
    sv: 'Varje kod står för något som svaren handlar om. Ett svar kan ha flera koder. En kod kan avslutas eller slås ihop med en annan, men tas aldrig bort.',
    en: 'Each code stands for something that the answers are about. An answer can have several codes. A code can end or be merged into another, but is never removed.',
  },
  codes: { sv: 'Koder', en: 'Codes' },
  none: { sv: 'Det finns ingen kod än.', en: 'There is no code yet.' },
  change: { sv: ({ name }) => `Ändra ”${name}”`, en: ({ name }) => `Change “${name}”` } satisfies Message<{
    name: string
  }>,
  nameSv: { sv: 'Namn på svenska', en: 'Name in Swedish' },
  nameEn: { sv: 'Namn på engelska', en: 'Name in English' },
  nameEnHint: {
    sv: 'Utan engelskt namn visas det svenska.',
    en: 'Without an English name the Swedish one is shown.',
  },
  description: { sv: 'När koden ges', en: 'When the code is given' },
  descriptionHint: {
    sv: 'Skriv så att två personer kodar lika. Ge gärna ett exempel och en gräns.',
    en: 'Write so that two people code alike. Give an example and a limit.',
  },
  place: { sv: 'Plats i listan', en: 'Place in the list' },
  placeWrong: { sv: 'Skriv platsen som ett heltal från 1.', en: 'Write the place as a whole number from 1.' },
  save: { sv: 'Spara ändringen', en: 'Save the change' },
  add: { sv: 'Lägg till en kod', en: 'Add a code' },
  addButton: { sv: 'Lägg till koden', en: 'Add the code' },
  end: { sv: 'Avsluta koden', en: 'End the code' },
  endHint: {
    sv: 'Den ges inte längre. Svar som har den behåller den.',
    en: 'It is not given any more. Answers that have it keep it.',
  },
  mergeInto: { sv: 'Slå ihop med', en: 'Merge into' },
  mergeHint: {
    sv: 'Svar med koden räknas sedan till den andra. Vad som gavs från början sparas.',
    en: 'Answers with the code then count to the other. What was given is kept.',
  },
  merge: { sv: 'Slå ihop', en: 'Merge' },
  ended: { sv: 'Avslutade koder', en: 'Codes that have ended' },
  mergedInto: {
    sv: ({ name }) => `räknas till ”${name}”`,
    en: ({ name }) => `counts to “${name}”`,
  } satisfies Message<{ name: string }>,
  endedMark: { sv: 'ges inte längre', en: 'not given any more' },
  resume: { sv: 'Ta i bruk igen', en: 'Take into use again' },
  coders: { sv: 'Hur många kodar varje svar?', en: 'How many code each answer?' },
  one: { sv: 'En person', en: 'One person' },
  two: { sv: 'Två personer, oberoende av varandra', en: 'Two people, independently of each other' },
  codersHelp: {
    sv: 'Med två blir ett svar färdigkodat när de ger samma koder, eller när någon har avgjort. Med en räcker dennes koder, och då går det inte att säga hur säker kodningen är.',
    en: 'With two an answer is fully coded when they give the same codes, or when someone has settled it. With one that person’s codes suffice, and then it cannot be said how reliable the coding is.',
  },
  saveCoders: { sv: 'Spara antalet', en: 'Save the number' },
  leadDecides: { sv: 'Den som är enkätansvarig bestämmer det.', en: 'The survey lead decides.' },
  codeCount: {
    sv: ({ count }) => `${count} svar av dig`,
    en: ({ count }) => `${count} answers by you`,
  } satisfies Message<{ count: string }>,
  contested: { sv: 'Koden', en: 'The code' },
} as const
