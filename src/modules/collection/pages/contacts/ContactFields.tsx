import { type Language, say } from '../../../../platform/i18n/index.ts'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { messages } from '../../messages/contacts.ts'
import type { WrittenContact } from '../../rules/contacts/read-contact.ts'
import { languageName } from './language-name.ts'

export type ContactFaults = Readonly<Partial<Record<keyof WrittenContact, string>>>

/** The ids of the fields, for the summary of what is wrong with them. */
export const contactFieldIds = { name: 'namn', email: 'epost', function: 'funktion', language: 'sprak' } as const

interface ContactFieldsProps {
  language: Language
  written: WrittenContact
  faults: ContactFaults
}

/** What is written of a contact. */
export function ContactFields({ language, written, faults }: ContactFieldsProps) {
  return (
    <>
      <TextField
        language={language}
        id={contactFieldIds.name}
        name="name"
        label={say(language, messages.name)}
        autoComplete="off"
        value={written.name}
        error={faults.name}
      />
      <TextField
        language={language}
        id={contactFieldIds.email}
        name="email"
        type="email"
        label={say(language, messages.email)}
        autoComplete="off"
        value={written.email}
        error={faults.email}
      />
      <TextField
        language={language}
        id={contactFieldIds.function}
        name="function"
        label={say(language, messages.function)}
        hint={say(language, messages.functionHint)}
        optional
        autoComplete="off"
        value={written.function}
        error={faults.function}
      />
      <SelectField
        language={language}
        id={contactFieldIds.language}
        name="language"
        label={say(language, messages.language)}
        value={written.language}
        error={faults.language}
        options={(['sv', 'en'] as const).map((value) => ({ value, label: languageName(language, value) }))}
      />
    </>
  )
}

/** The faults in the order of the fields, as links to them. */
export function contactErrors(faults: ContactFaults): { id: string; message: string }[] {
  return (['name', 'email', 'function', 'language'] as const).flatMap((field) => {
    const message = faults[field]
    return message === undefined ? [] : { id: contactFieldIds[field], message }
  })
}
