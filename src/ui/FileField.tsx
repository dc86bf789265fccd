import { Field, type FieldProps } from './Field.tsx'

export interface FileFieldProps extends FieldProps {
  /** The id serves where none is given. */
  name?: string
  /** Endings and types that the browser offers, as `.csv,.xlsx`. What is sent is looked at whatever it is called. */
  accept?: string
  /** Several can be chosen. */
  multiple?: boolean
}

/** A file to send. Its form must be `multipart/form-data`. */
export function FileField({ name, accept, multiple, ...field }: FileFieldProps) {
  return (
    <Field {...field}>
      {(voice) => (
        <input
          className="ds-input"
          type="file"
          name={name ?? field.id}
          accept={accept}
          multiple={multiple}
          {...voice}
        />
      )}
    </Field>
  )
}
