import { Field, type FieldProps } from './Field.tsx'

export interface TextAreaProps extends FieldProps {
  /** The id serves where none is given. */
  name?: string
  value?: string
  /** Height to begin with; the field grows with its text where the browser can. */
  rows?: number
  maxLength?: number
}

/** Several lines of text. */
export function TextArea({ name, value, rows = 4, maxLength, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      {(voice) => (
        <textarea
          className="ds-input"
          name={name ?? field.id}
          rows={rows}
          defaultValue={value}
          maxLength={maxLength}
          {...voice}
        />
      )}
    </Field>
  )
}
