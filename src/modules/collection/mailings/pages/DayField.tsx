import type { Language } from '../../../../platform/i18n/index.ts'
import { Field } from '../../../../ui/Field.tsx'

interface DayFieldProps {
  language: Language
  id: string
  name: string
  label: string
  hint?: string | undefined
  error?: string | undefined
  value: string
}

/** A day, from the browser's own calendar or as it is typed: 2026-12-01. */
export function DayField({ name, value, ...field }: DayFieldProps) {
  // A browser throws away what is no day in a field for days, and what was typed is to be kept
  const type = value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'date' : 'text'
  return (
    <Field {...field}>
      {(voice) => (
        <input className="ds-input" type={type} name={name} defaultValue={value} data-width="medium" {...voice} />
      )}
    </Field>
  )
}
