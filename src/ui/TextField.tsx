import { Field, type FieldProps } from './Field.tsx'

export interface TextFieldProps extends FieldProps {
  /** The id serves where none is given. */
  name?: string
  value?: string
  type?: 'text' | 'date' | 'email' | 'password' | 'search' | 'tel' | 'url'
  autoComplete?: string
  maxLength?: number
  /** About how many characters are expected; the field is made that wide. */
  width?: 'short' | 'medium'
}

/** One line of text. */
export function TextField({ name, value, type = 'text', autoComplete, maxLength, width, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(voice) => (
        <input
          className="ds-input"
          type={type}
          name={name ?? field.id}
          defaultValue={value}
          autoComplete={autoComplete}
          maxLength={maxLength}
          data-width={width}
          {...voice}
        />
      )}
    </Field>
  )
}
