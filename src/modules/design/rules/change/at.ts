import type { Question, Questionnaire, Section } from '../../../survey/index.ts'
import type { Path } from '../text/source-text.ts'
import { messages } from './change-messages.ts'
import { refuse } from './refusal.ts'

/** A section with where it stands. */
export function sectionAt(questionnaire: Questionnaire, id: string): { section: Section; index: number; path: Path } {
  const index = questionnaire.sections.findIndex((section) => section.id === id)
  const section = questionnaire.sections[index]
  if (section === undefined) return refuse(messages.gone)
  return { section, index, path: ['sections', index] }
}

/** A question with where it stands, in its section and in the file. */
export function questionAt(questionnaire: Questionnaire, id: string) {
  for (const [at, section] of questionnaire.sections.entries()) {
    const index = section.questions.findIndex((question) => question.id === id)
    const question: Question | undefined = section.questions[index]
    if (question !== undefined) {
      return { question, section, index, list: questionsOf(at), path: [...questionsOf(at), index] as Path }
    }
  }
  return refuse(messages.gone)
}

/** The list of a section's questions. */
export function questionsOf(section: number): Path {
  return ['sections', section, 'questions']
}

/** The order of the keys of each map, as they are written. */
export const order = {
  section: ['id', 'title', 'questions'],
  question: ['id', 'text', 'help', 'type', 'figure', 'base', 'options_are', 'asked_of', 'options', 'rows'],
  option: ['id', 'sv', 'en', 'exclusive', 'other'],
  questionnaire: ['id', 'title', 'sections'],
} as const
