import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { NumberField } from '../../../../ui/NumberField.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import type { Closing } from '../actions/read-closing.ts'
import { messages } from '../messages/index.ts'
import type { ClosingForm } from './closing-form.ts'

interface DeadlineFormProps {
  language: Language
  closing: Closing
  form: ClosingForm
}

/** Moves the last day, and says how long after it late answers are taken. */
export function DeadlineForm({ language, closing: { survey }, form }: DeadlineFormProps) {
  const { typed, faults } = form
  return (
    <Section id="frist" title={say(language, messages.deadline)} lead={say(language, messages.deadlineLead)}>
      <form method="post" action={`/enkater/${survey.id}/avslut/frist`} noValidate className="above-4">
        <TextField
          language={language}
          id="closesOn"
          label={say(language, sharedMessages.lastDay)}
          hint={say(language, messages.dayHint)}
          value={typed.closesOn ?? survey.closesOn}
          error={faults.closesOn}
          autoComplete="off"
          width="short"
        />
        <NumberField
          language={language}
          id="graceDays"
          label={say(language, messages.grace)}
          hint={say(language, messages.graceHint)}
          value={typed.graceDays ?? String(survey.graceDays)}
          error={faults.graceDays}
          unit={say(language, messages.daysUnit)}
        />
        <p className="actions above-5">
          <Button variant="secondary">{say(language, messages.saveDeadline)}</Button>
        </p>
      </form>
    </Section>
  )
}
