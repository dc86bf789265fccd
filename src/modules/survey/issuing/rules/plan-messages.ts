/** What is wrong with a survey that is prepared. */
export const messages = {
  titleSvMissing: { sv: 'Skriv vad enkäten heter på svenska.', en: 'Write what the survey is called in Swedish.' },
  titleEnMissing: { sv: 'Skriv vad enkäten heter på engelska.', en: 'Write what the survey is called in English.' },
  titleTooLong: (most: number) => ({
    sv: `Korta titeln till högst ${most} tecken.`,
    en: `Shorten the title to ${most} characters at most.`,
  }),
  idMalformed: {
    sv: 'Skriv ett kortnamn med små bokstäver a–z, siffror och bindestreck, till exempel enkat-2027. Högst 64 tecken.',
    en: 'Write a short name of lower-case letters a–z, digits and hyphens, such as survey-2027. At most 64 characters.',
  },
  idTaken: (id: string) => ({
    sv: `Kortnamnet ${id} är upptaget. Välj ett annat.`,
    en: `The short name ${id} is taken. Choose another.`,
  }),
  opensMalformed: {
    sv: 'Skriv den första dagen som ett datum som finns, med år, månad och dag: 2027-01-10.',
    en: 'Write the first day as a date that exists, with year, month and day: 2027-01-10.',
  },
  closesMalformed: {
    sv: 'Skriv den sista dagen som ett datum som finns, med år, månad och dag: 2027-03-01.',
    en: 'Write the last day as a date that exists, with year, month and day: 2027-03-01.',
  },
  closesInPast: {
    sv: 'Sista dagen har redan varit. Välj en dag som kommer.',
    en: 'The last day has already been. Choose a day to come.',
  },
  closesBeforeOpens: {
    sv: 'Sista dagen ligger före den första. Ändra en av dem.',
    en: 'The last day is before the first. Change one of them.',
  },
  unknownFrame: {
    sv: 'Den enkäten har inget urval att ta över. Välj en annan.',
    en: 'That survey has no frame to take over. Choose another.',
  },
  unknownVersion: {
    sv: 'Den versionen finns inte längre att välja. Välj en annan.',
    en: 'That version can no longer be chosen. Choose another.',
  },
  draftUnfinished: (n: number) => ({
    sv: `Utkastet är inte färdigt: ${n === 1 ? 'en sak' : `${n} saker`} måste åtgärdas först.`,
    en: `The draft is not finished: ${n === 1 ? 'one thing has' : `${n} things have`} to be settled first.`,
  }),
  questionsTwice: {
    sv: 'Här står ett frågeformulär, men ett annat är valt ovan. Välj ”Det som står i rutan nedan” i listan, eller töm rutan.',
    en: 'A questionnaire stands here, but another is chosen above. Choose “What stands in the box below” in the list, or empty the box.',
  },
  questionsMissing: {
    sv: 'Välj ett frågeformulär eller ett utkast i listan, eller klistra in ett.',
    en: 'Choose a questionnaire or a draft in the list, or paste one.',
  },
  questionsFaulty: (n: number) => ({
    sv:
      n === 1
        ? 'Frågeformuläret har ett fel. Det står ovanför rutan.'
        : `Frågeformuläret har ${n} fel. De står ovanför rutan.`,
    en:
      n === 1
        ? 'The questionnaire has one fault, listed above the box.'
        : `The questionnaire has ${n} faults, listed above the box.`,
  }),
} as const
