import type { Said } from '../../../survey/index.ts'

export const messages = {
  strayRespondent: (respondent: string): Said => ({
    sv: `Respondenten ${respondent} har inget svar i datasetet.`,
    en: `The respondent ${respondent} has no response in the dataset.`,
  }),
  strayQuestion: (question: string): Said => ({
    sv: `Frågan ${question} finns inte i frågeformuläret.`,
    en: `The question ${question} is not in the questionnaire.`,
  }),
} as const
