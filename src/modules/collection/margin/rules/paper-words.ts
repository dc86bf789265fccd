import type { QuestionType, Text } from '../../../survey/index.ts'

/** How each type of question is answered with a pen. */
export const paperInstruction: Readonly<Record<QuestionType, Text>> = {
  single: { sv: 'Kryssa i ett svar.', en: 'Tick one answer.' },
  multi: { sv: 'Kryssa i alla svar som stämmer.', en: 'Tick every answer that applies.' },
  matrix: { sv: 'Kryssa i ett svar på varje rad.', en: 'Tick one answer in each row.' },
  number: { sv: 'Svara med siffror.', en: 'Answer in digits.' },
  text: { sv: 'Svara med egna ord.', en: 'Answer in your own words.' },
}
