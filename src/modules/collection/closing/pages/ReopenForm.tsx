import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { messages } from '../messages/index.ts'
import type { ClosingForm } from './closing-form.ts'

interface ReopenFormProps {
  language: Language
  /** Where it is sent. */
  path: string
  /** Where one goes instead. */
  back: string
  /** Who reads the reason. */
  reasonHint: string
  /** It is to be given a last day of its own. */
  untilAsked: boolean
  form: ClosingForm
}

/** Why what has been handed in is opened again, and to which day. */
export function ReopenForm({ language, path, back, reasonHint, untilAsked, form }: ReopenFormProps) {
  const { typed, faults } = form
  return (
    <form method="post" action={path} noValidate className="above-5">
      <TextArea
        language={language}
        id="reason"
        label={say(language, messages.reopenReason)}
        hint={reasonHint}
        rows={3}
        {...(typed.reason !== undefined && { value: typed.reason })}
        error={faults.reason}
      />
      {untilAsked && (
        <TextField
          language={language}
          id="until"
          label={say(language, messages.reopenUntil)}
          hint={say(language, messages.reopenUntilHint)}
          autoComplete="off"
          width="short"
          {...(typed.until !== undefined && { value: typed.until })}
          error={faults.until}
        />
      )}
      <p className="actions above-5">
        <Button>{say(language, messages.reopenButton)}</Button>
        <a href={back}>{say(language, messages.reopenLeave)}</a>
      </p>
    </form>
  )
}
