import { type Language, say } from '../../../../platform/i18n/index.ts'
import { errorsOf, PersonFields, personFieldIds } from '../../../../ui/PersonFields.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { messages } from '../messages/contacts.ts'
import type { WrittenContact } from '../rules/read-contact.ts'

export type ContactFaults = Readonly<Partial<Record<keyof WrittenContact, string>>>

/** The ids of the fields, for the summary of what is wrong with them. */
const contactFieldIds = {
  name: personFieldIds.name,
  email: personFieldIds.email,
  phone: 'telefon',
  function: 'funktion',
  language: personFieldIds.language,
} as const

interface ContactFieldsProps {
  language: Language
  written: WrittenContact
  faults: ContactFaults
}

/** What is written of a contact. */
export function ContactFields({ language, written, faults }: ContactFieldsProps) {
  return (
    <PersonFields language={language} written={written} faults={faults}>
      <TextField
        language={language}
        id={contactFieldIds.phone}
        name="phone"
        type="tel"
        label={say(language, messages.phone)}
        hint={say(language, messages.phoneHint)}
        optional
        autoComplete="off"
        width="medium"
        value={written.phone}
        error={faults.phone}
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
    </PersonFields>
  )
}

/** The faults in the order of the fields, as links to them. */
export function contactErrors(faults: ContactFaults): { id: string; message: string }[] {
  return errorsOf(contactFieldIds, faults)
}
