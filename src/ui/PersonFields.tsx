import type { ReactNode } from 'react'
import { type Language, languages, say } from '../platform/i18n/index.ts'
import { languageName } from './language-name.ts'
import { messages } from './messages.ts'
import { SelectField } from './SelectField.tsx'
import { TextField } from './TextField.tsx'

/** Somebody who is to be written to, as they were typed. */
export interface WrittenPerson {
  readonly name: string
  readonly email: string
  readonly language: string
}

/** The ids of the fields, for the summary of what is wrong with them. */
export const personFieldIds = { name: 'namn', email: 'epost', language: 'sprak' } as const

interface PersonFieldsProps {
  /** Of the page. */
  language: Language
  written: WrittenPerson
  /** By field. */
  faults: Readonly<Partial<Record<keyof WrittenPerson, string>>>
  /** Fields between the address and the language. */
  children?: ReactNode
}

/** Who somebody is, where they are written to and in which language. */
export function PersonFields({ language, written, faults, children }: PersonFieldsProps) {
  return (
    <>
      <TextField
        language={language}
        id={personFieldIds.name}
        name="name"
        label={say(language, messages.personName)}
        autoComplete="off"
        value={written.name}
        error={faults.name}
      />
      <TextField
        language={language}
        id={personFieldIds.email}
        name="email"
        type="email"
        label={say(language, messages.personEmail)}
        autoComplete="off"
        value={written.email}
        error={faults.email}
      />
      {children}
      <SelectField
        language={language}
        id={personFieldIds.language}
        name="language"
        label={say(language, messages.mailLanguage)}
        hint={say(language, messages.mailLanguageHint)}
        value={written.language}
        error={faults.language}
        options={languages.map((value) => ({ value, label: languageName(language, value) }))}
      />
    </>
  )
}

/** The faults in the order that is given, as links to their fields. */
export function errorsOf<F extends string>(
  ids: Readonly<Record<F, string>>,
  faults: Readonly<Partial<Record<string, string>>>,
): { id: string; message: string }[] {
  return (Object.keys(ids) as F[]).flatMap((field) => {
    const message = faults[field]
    return message === undefined ? [] : { id: ids[field], message }
  })
}
