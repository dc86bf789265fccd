import { type Language, say } from '../../../../platform/i18n/index.ts'
import { FieldError } from '../../../../ui/FieldError.tsx'
import { messages } from '../messages/index.ts'

interface WrittenQuestionProps {
  language: Language
  type: 'number' | 'text'
  id: string
  name: string
  legend: string
  headingLevel: 2 | 3
  help: string | undefined
  error: string | undefined
  value: string
}

/** A question that is answered in writing: it looks as the others do, and its heading is the label of its one control. */
export function WrittenQuestion(props: WrittenQuestionProps) {
  const { language, type, id, name, legend, headingLevel, help, error, value } = props
  const Heading = `h${headingLevel}` as const
  const hint = [help, type === 'number' ? say(language, messages.number) : undefined].filter(Boolean).join(' ')
  const described = [hint !== '' && `${id}-hjalp`, error !== undefined && `${id}-fel`].filter(Boolean).join(' ')
  const voice = {
    id,
    name,
    defaultValue: value,
    className: 'ds-input',
    ...(described !== '' && { 'aria-describedby': described }),
    // One fault alone has no summary to take the focus
    ...(error !== undefined && { 'aria-invalid': true as const, autoFocus: true as const }),
  }
  return (
    <div className={error === undefined ? 'question written' : 'question written question-invalid'}>
      <Heading className="question-text">
        <label htmlFor={id}>{legend}</label>
      </Heading>
      {hint !== '' && (
        <p className="question-help" id={`${id}-hjalp`}>
          {hint}
        </p>
      )}
      {error !== undefined && <FieldError id={`${id}-fel`}>{error}</FieldError>}
      {type === 'text' ? (
        <textarea {...voice} rows={3} />
      ) : (
        <input {...voice} type="text" inputMode="decimal" autoComplete="off" data-width="short" />
      )}
    </div>
  )
}
