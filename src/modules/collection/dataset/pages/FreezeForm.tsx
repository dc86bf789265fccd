import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import type { Closing } from '../../closing/actions/read-closing.ts'
import type { ClosingForm } from '../../closing/pages/closing-form.ts'
import { messages } from '../messages.ts'

interface FreezeFormProps {
  language: Language
  closing: Closing
  form: ClosingForm
}

/** Freezes what counts in a survey that has ended; after the first, with a reason. */
export function FreezeForm({ language, closing: { survey, datasets, reopenings }, form }: FreezeFormProps) {
  const { typed, faults } = form
  const title = say(language, datasets.length === 0 ? messages.freeze : messages.freezeAgain)
  const again = reopenings.filter(({ endedAt }) => endedAt === null).length
  return (
    <Section id="frys" title={title} lead={say(language, messages.freezeLead)}>
      {again > 0 && <p>{say(language, messages.freezeReopened, { n: again })}</p>}
      <form method="post" action={`/enkater/${survey.id}/avslut/frys`} noValidate className="above-4">
        {datasets.length > 0 && (
          <TextField
            language={language}
            id="reason"
            label={say(language, messages.freezeReason)}
            {...(typed.reason !== undefined && { value: typed.reason })}
            error={faults.reason}
          />
        )}
        <TextArea
          language={language}
          id="method"
          label={say(language, messages.methodNote)}
          hint={say(language, messages.methodHint)}
          optional
          rows={4}
          {...(typed.method !== undefined && { value: typed.method })}
          error={faults.method}
        />
        <p className="actions above-5">
          <Button>{title}</Button>
        </p>
      </form>
    </Section>
  )
}
