import { emptyFields, type FieldValues, parseForm, readFields, showInFields } from '../../collection/index.ts'
import {
  type Answers,
  type AnswerValue,
  type Language,
  type Questionnaire,
  type Section,
  validateAnswer,
} from '../../survey/index.ts'
import type { FormFields } from './form-fields.ts'

/** What has been filled in while looking. It stands in the pages alone, and goes from one to the next with the form. */
export interface PreviewAnswers {
  readonly answers: Answers
  /** The fields of the section that was sent, as they were typed. */
  readonly typed: ReadonlyMap<string, FieldValues>
  /** What is wrong in them, by question. */
  readonly faults: ReadonlyMap<string, string>
}

export const nothingAnswered: PreviewAnswers = { answers: new Map(), typed: new Map(), faults: new Map() }

/** The answers of a form: those of the section that it shows, and those that it carries from the others. */
export function readPreview(
  questionnaire: Questionnaire,
  section: Section,
  fields: FormFields,
  language: Language,
): PreviewAnswers {
  const answers = new Map<string, AnswerValue>()
  const carried = readCarried(fields('carry'))
  for (const question of questionnaire.questions) {
    const value = Object.hasOwn(carried, question.id) ? validateAnswer(question, carried[question.id]) : null
    if (value?.ok && value.value !== null && question.section !== section.id) answers.set(question.id, value.value)
  }
  const own = fields.entries.filter(([name]) => /^(answer|text|version)\./.test(name))
  const typed = new Map<string, FieldValues>()
  const faults = new Map<string, string>()
  for (const [id, posted] of parseForm(section.questions, own).answers) {
    const question = section.questions.find((candidate) => candidate.id === id)
    if (question === undefined) continue
    typed.set(id, posted.fields)
    const validated = validateAnswer(question, readFields(question, posted.fields))
    if (!validated.ok) faults.set(id, validated.faults[0]?.message[language] ?? '')
    else if (validated.value !== null) answers.set(id, validated.value)
  }
  return { answers, typed, faults }
}

function readCarried(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** The answers that a form with one section's fields has to carry. */
export function carriedPast(section: Section, answers: Answers): string {
  const own = new Set(section.questions.map(({ id }) => id))
  return JSON.stringify(Object.fromEntries([...answers].filter(([id]) => !own.has(id))))
}

/** How a question's fields stand. */
export function fieldsOfQuestion(id: string, { typed, answers }: PreviewAnswers, language: Language): FieldValues {
  const answer = answers.get(id)
  return typed.get(id) ?? (answer === undefined ? emptyFields : showInFields(answer, language === 'sv'))
}
