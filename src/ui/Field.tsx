import type { ReactNode } from 'react'
import { type Language, say } from '../platform/i18n/index.ts'
import { FieldError } from './FieldError.tsx'
import { messages } from './messages.ts'

export interface FieldProps {
  language: Language
  /** Unique in the page; links of an error summary point at it. */
  id: string
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** Says that it may be left empty. What must be filled in is not marked. */
  optional?: boolean | undefined
}

export interface ControlVoice {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
  autoFocus?: true
}

/** Label, hint, error and control in their order, tied together. The control is given its id and what describes it. */
export function Field(props: FieldProps & { children: (voice: ControlVoice) => ReactNode }) {
  const { language, id, label, hint, error, optional, children } = props
  const described = [hint !== undefined && `${id}-hjalp`, error !== undefined && `${id}-fel`].filter(Boolean).join(' ')
  const voice: ControlVoice = {
    id,
    ...(described !== '' && { 'aria-describedby': described }),
    // The page was sent back for it. Where there are several, the summary before it takes the focus
    ...(error !== undefined && { 'aria-invalid': true as const, autoFocus: true as const }),
  }
  return (
    <div className="field" data-invalid={error === undefined ? undefined : ''}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="optional"> ({say(language, messages.optional)})</span>}
      </label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hjalp`}>
          {hint}
        </p>
      )}
      {error !== undefined && <FieldError id={`${id}-fel`}>{error}</FieldError>}
      {children(voice)}
    </div>
  )
}
