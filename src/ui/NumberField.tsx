import { Field, type FieldProps } from './Field.tsx'

export interface NumberFieldProps extends FieldProps {
  /** The id serves where none is given. */
  name?: string
  /** As it was typed, so that a faulty number is shown again as it was. */
  value?: string
  /** Written after the field, like "%" or "timmar". */
  unit?: string
  /** Takes decimals; both comma and full stop are then to be read by the server. */
  decimals?: boolean
}

/** A number. A text field with the keyboard of numbers: the browser's own number field loses what it cannot read,
 *  changes value when the page is scrolled, and takes no decimal comma. */
export function NumberField({ name, value, unit, decimals, ...field }: NumberFieldProps) {
  return (
    <Field {...field}>
      {({ 'aria-describedby': described, ...voice }) => {
        const unitId = `${field.id}-enhet`
        const all = [described, unit !== undefined && unitId].filter(Boolean).join(' ')
        return (
          <span className="number-row">
            <input
              className="ds-input"
              type="text"
              inputMode={decimals ? 'decimal' : 'numeric'}
              name={name ?? field.id}
              defaultValue={value}
              autoComplete="off"
              data-width="short"
              {...voice}
              {...(all !== '' && { 'aria-describedby': all })}
            />
            {unit !== undefined && <span id={unitId}>{unit}</span>}
          </span>
        )
      }}
    </Field>
  )
}
