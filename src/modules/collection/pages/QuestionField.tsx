import { type Language, say, soften } from '../../../platform/i18n/index.ts'
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx'
import { MatrixField } from '../../../ui/MatrixField.tsx'
import type { Option, Question } from '../../survey/index.ts'
import { messages } from '../messages/index.ts'
import type { FieldValues } from '../rules/field-values.ts'
import { WrittenQuestion } from './WrittenQuestion.tsx'

export interface QuestionFieldProps {
  language: Language
  question: Question
  fields: FieldValues
  /** 2, or 3 for a follow-up. */
  headingLevel: 2 | 3
  error?: string | undefined
}

/** Where the error summary and the review page lead: the first control of a question. */
export function fieldId(question: string): string {
  return `svar-${question}`
}

/** The controls that answer a question, by its type. */
export function QuestionField({ language, question, fields, headingLevel, error }: QuestionFieldProps) {
  const { id, type, text, help, options, rows } = question
  const common = {
    id: fieldId(id),
    name: `answer.${id}`,
    legend: soften(text[language]),
    headingLevel,
    help: help?.[language],
    error,
  }
  switch (type) {
    case 'single':
    case 'multi':
      return (
        <ChoiceGroup
          {...common}
          language={language}
          kind={type}
          row={fitsInRow(options, language)}
          options={options.map((option) => showOption(question, option, fields, language))}
          chosen={fields.chosen}
        />
      )
    case 'matrix':
      return (
        <MatrixField
          {...common}
          columns={options.map(({ id, label }) => ({ value: id, label: label[language] }))}
          rows={rows.map(({ id, label }) => ({ id, label: label[language] }))}
          chosen={fields.rows}
        />
      )
    case 'number':
    case 'text':
      return <WrittenQuestion {...common} language={language} type={type} value={fields.written} />
  }
}

function showOption(question: Question, option: Option, { texts }: FieldValues, language: Language) {
  const { id, label, exclusive, other } = option
  const shown = { value: id, label: soften(label[language]), exclusive }
  if (!other) return shown
  const name = `text.${question.id}.${id}`
  return { ...shown, other: { label: say(language, messages.writeWhat), name, value: texts[id] ?? '' } }
}

/** A few short labels stand side by side. */
function fitsInRow(options: readonly Option[], language: Language): boolean {
  return options.length <= 4 && options.every(({ label, other }) => !other && label[language].length <= 15)
}
