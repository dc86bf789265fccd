/** What is looked at before a survey is issued. */
export const messages = {
  alreadyIssued: { sv: 'Enkäten är redan utgiven.', en: 'The survey has already been issued.' },
  questions: (n: number) => ({
    sv: n === 1 ? 'En fråga, utan fel.' : `${n} frågor, utan fel.`,
    en: n === 1 ? 'One question, without faults.' : `${n} questions, without faults.`,
  }),
  noQuestions: { sv: 'Det finns inga frågor. Lägg till minst en.', en: 'There are no questions. Add at least one.' },
  frame: (n: number) => ({
    sv: n === 1 ? 'En kommun i urvalet.' : `${n} kommuner i urvalet.`,
    en: n === 1 ? 'One municipality in the frame.' : `${n} municipalities in the frame.`,
  }),
  noFrame: {
    sv: 'Urvalet är tomt: ingen skulle få enkäten. Fyll det under Urval.',
    en: 'The frame is empty: nobody would be asked. Fill it under Frame.',
  },
  noneChosen: {
    sv: 'Inga kommuner är valda: ingen skulle få piloten. Välj dem under Kommuner.',
    en: 'No municipalities have been chosen: nobody would be asked. Choose them under Municipalities.',
  },
  dates: { sv: 'Sista svarsdagen är inte passerad.', en: 'The last day is not past.' },
  closesInPast: {
    sv: 'Sista svarsdagen är passerad. Ändra den först.',
    en: 'The last day is past. Change it first.',
  },
} as const
