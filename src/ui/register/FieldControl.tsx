import { type Language, say } from '../../platform/i18n/index.ts'
import type { Choosable, Field, Sought } from '../../platform/register/index.ts'
import { NumberField } from '../NumberField.tsx'
import { SelectField } from '../SelectField.tsx'
import { TextArea } from '../TextArea.tsx'
import { TextField } from '../TextField.tsx'
import { messages } from './messages.ts'
import { SoughtField } from './SoughtField.tsx'

export interface FieldControlProps {
  language: Language
  name: string
  field: Field
  /** As it was written. */
  written: string
  choosable: readonly Choosable[]
  /** Where what can be chosen is not everything. */
  sought?: Sought | undefined
  /** Where the form is sent. */
  action?: string | undefined
  error?: string | undefined
}

/** The control of a field: what it is decides how it is filled in. */
export function FieldControl({ language, name, field, written, choosable, sought, action, error }: FieldControlProps) {
  const common = {
    language,
    id: `falt-${name}`,
    name: `falt.${name}`,
    label: say(language, field.label),
    hint: field.help && say(language, field.help),
    optional: field.required ? undefined : true,
    error,
  }
  switch (field.kind) {
    case 'long-text':
      return <TextArea {...common} value={written} />
    case 'date':
      return <TextField {...common} type="date" width="short" value={written} />
    case 'number':
      return <NumberField {...common} value={written} />
    case 'text':
      return (
        <TextField
          {...common}
          value={written}
          autoComplete="off"
          type={field.form === 'email' ? 'email' : field.form === 'phone' ? 'tel' : 'text'}
          {...(field.max <= 60 && { width: 'medium' as const })}
        />
      )
    default: {
      const options = optionsOf(language, field, choosable, written)
      return sought === undefined ? (
        <SelectField {...common} value={written} options={options} />
      ) : (
        <SoughtField {...common} value={written} {...{ options, sought, action, field: name }} />
      )
    }
  }
}

function optionsOf(language: Language, field: Field, choosable: readonly Choosable[], written: string) {
  const empty = { value: '', label: say(language, field.required ? messages.choose : messages.notFilled) }
  if (field.kind === 'flag') {
    return [
      empty,
      { value: 'ja', label: say(language, messages.yes) },
      { value: 'nej', label: say(language, messages.no) },
    ]
  }
  if (field.kind === 'choice') {
    return [empty, ...Object.entries(field.options).map(([value, label]) => ({ value, label: say(language, label) }))]
  }
  const known = choosable.map(({ id, name, ended }) => ({
    value: id,
    label: ended ? say(language, messages.endedChoice, { name }) : name,
  }))
  // What it holds is not known here: it is kept until another is chosen
  if (written !== '' && !known.some(({ value }) => value === written)) known.unshift({ value: written, label: '…' })
  return [empty, ...known]
}
