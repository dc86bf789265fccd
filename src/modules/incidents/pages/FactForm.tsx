import { type Language, say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { messages } from '../messages/index.ts'
import { factKinds } from '../rules/fact-kinds.ts'
import { longestFact, type WrittenFact } from '../rules/read-fact.ts'

interface FactFormProps {
  language: Language
  incident: string
  written: WrittenFact
  /** What is wrong, by field. */
  faults: Readonly<Partial<Record<keyof WrittenFact, string>>>
}

/** A fact for the timeline. */
export function FactForm({ language, incident, written, faults }: FactFormProps) {
  return (
    <form method="post" action={`/incidenter/${incident}/tidslinje`} className="above-4">
      <SelectField
        language={language}
        id="kind"
        label={say(language, messages.factKind)}
        value={written.kind}
        error={faults.kind}
        options={factKinds.map((value) => ({ value, label: say(language, messages.events[value]) }))}
      />
      <TextField
        language={language}
        id="day"
        type="date"
        label={say(language, messages.factDay)}
        value={written.day}
        error={faults.day}
      />
      <TextField
        language={language}
        id="time"
        width="short"
        label={say(language, messages.factTime)}
        hint={say(language, messages.factTimeHint)}
        value={written.time}
        error={faults.time}
      />
      <TextArea
        language={language}
        id="body"
        optional
        rows={2}
        maxLength={longestFact}
        label={say(language, messages.factBody)}
        value={written.body}
        error={faults.body}
      />
      <div className="above-4">
        <Button variant="secondary">{say(language, messages.addFact)}</Button>
      </div>
    </form>
  )
}
