import { Field, type FieldProps } from './Field.tsx'

export interface SelectFieldProps extends FieldProps {
  /** The id serves where none is given. */
  name?: string
  value?: string
  options: ReadonlyArray<{ value: string; label: string }>
}

/** One of many, where the choices are too many to stand in the page. A handful is a `ChoiceGroup`. */
export function SelectField({ name, value, options, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      {(voice) => (
        <select className="ds-input" name={name ?? field.id} defaultValue={value} {...voice}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
