import type { ReactNode } from 'react'
import { FieldError } from './FieldError.tsx'

export interface QuestionFrameProps {
  /** Unique in the page. The first control takes it, so that a link to it lands where one answers. */
  id: string
  /** The question. */
  legend: string
  /** 2 unless the question stands under another. `null`: the legend is no heading, for a group within a form. */
  headingLevel?: 2 | 3 | 4 | null | undefined
  help?: string | undefined
  error?: string | undefined
  /** A group of radios is announced as one control. */
  radios?: boolean
  children: ReactNode
}

/** A question with its help and its error, around the controls that answer it. */
export function QuestionFrame({ id, legend, headingLevel = 2, help, error, radios, children }: QuestionFrameProps) {
  const described = [help !== undefined && `${id}-hjalp`, error !== undefined && `${id}-fel`].filter(Boolean).join(' ')
  const Heading = headingLevel === null ? 'span' : (`h${headingLevel}` as const)
  const question = (
    <fieldset
      className="question"
      role={radios ? 'radiogroup' : undefined}
      aria-describedby={described === '' ? undefined : described}
      aria-invalid={radios && error !== undefined ? true : undefined}
    >
      <legend>
        <Heading className="legend-heading">{legend}</Heading>
      </legend>
      {help !== undefined && (
        <p className="question-help" id={`${id}-hjalp`}>
          {help}
        </p>
      )}
      {error !== undefined && <FieldError id={`${id}-fel`}>{error}</FieldError>}
      {children}
    </fieldset>
  )
  // The line of an error cannot be the fieldset's own border: that would begin in the middle of its legend.
  return error === undefined ? question : <div className="question-invalid">{question}</div>
}
