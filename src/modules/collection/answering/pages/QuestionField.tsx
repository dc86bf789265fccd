import { type Language, say, soften } from '../../../../platform/i18n/index.ts'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { MatrixField } from '../../../../ui/MatrixField.tsx'
import type { Option, Question } from '../../../survey/index.ts'
import type { Proposal } from '../../margin/margin.ts'
import type { FieldValues } from '../../rules/field-values.ts'
import { messages } from '../messages/index.ts'
import { WrittenQuestion } from './WrittenQuestion.tsx'

export interface QuestionFieldProps {
  language: Language
  question: Question
  fields: FieldValues
  /** 2, or 3 for a follow-up. */
  headingLevel: 2 | 3
  error?: string | undefined
  /** An earlier answer that the fields hold until somebody answers: said in words beside it. */
  proposal?: Proposal | undefined
}

/** Where the error summary and the review page lead: the first control of a question. */
export function fieldId(question: string): string {
  return `svar-${question}`
}

/** The controls that answer a question, by its type. */
export function QuestionField({ language, question, fields, headingLevel, error, proposal }: QuestionFieldProps) {
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
          options={options.map((option) => showOption(question, option, fields, language, proposal))}
          chosen={fields.chosen}
        />
      )
    case 'matrix':
      return (
        <MatrixField
          {...common}
          help={[common.help, proposal && proposedWords(proposal, language)].filter(Boolean).join(' ') || undefined}
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

function showOption(
  question: Question,
  option: Option,
  { texts, chosen }: FieldValues,
  language: Language,
  proposal: Proposal | undefined,
) {
  const { id, label, exclusive, other } = option
  const shown = {
    value: id,
    label: soften(label[language]),
    exclusive,
    ...(proposal && chosen.includes(id) && { proposal: say(language, messages.yourAnswer, proposal) }),
  }
  if (!other) return shown
  const name = `text.${question.id}.${id}`
  return { ...shown, other: { label: say(language, messages.writeWhat), name, value: texts[id] ?? '' } }
}

function proposedWords({ year }: Proposal, language: Language): string {
  return say(language, messages.yourAnswerFilledIn, { year })
}

/** A few short labels stand side by side. */
function fitsInRow(options: readonly Option[], language: Language): boolean {
  return options.length <= 4 && options.every(({ label, other }) => !other && label[language].length <= 15)
}
