import { type Language, say } from '../../../../platform/i18n/index.ts'
import { TextField } from '../../../../ui/TextField.tsx'
import { messages } from '../messages.ts'

/** The ids of the fields, in the order of the page. */
export const factsIds = { name: 'namn', day: 'dag' } as const

interface FactsFieldsProps {
  language: Language
  written: { readonly name: string; readonly day: string }
  faults: Readonly<Partial<Record<string, string>>>
}

/** What a reorganisation is called, and from which day it holds. */
export function FactsFields({ language, written, faults }: FactsFieldsProps) {
  return (
    <>
      <TextField
        language={language}
        id={factsIds.name}
        label={say(language, messages.name)}
        hint={say(language, messages.nameHint)}
        autoComplete="off"
        value={written.name}
        error={faults.name}
      />
      <TextField
        language={language}
        id={factsIds.day}
        type="date"
        width="medium"
        label={say(language, messages.day)}
        hint={say(language, messages.dayHint)}
        value={written.day}
        error={faults.day}
      />
    </>
  )
}
