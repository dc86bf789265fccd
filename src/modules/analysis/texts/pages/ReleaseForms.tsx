import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Details } from '../../../../ui/Details.tsx'
import { FieldError } from '../../../../ui/FieldError.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import type { WorkText } from '../actions/read-field.ts'
import { flagMasks } from '../rules/flag-messages.ts'
import { maskText } from '../rules/flag-text.ts'
import { messages } from './release-messages.ts'

/** A decision about a text that was refused, with what was sent. */
export interface RefusedRelease {
  readonly respondent: string
  /** null where what was written was to be published. */
  readonly redaction: string | null
  /** `id` is the field's in the page. */
  readonly errors: ReadonlyArray<{ readonly id: string; readonly message: string }>
}

interface ReleaseFormsProps {
  language: Language
  text: WorkText
  action: string
  refused: RefusedRelease | null
}

/** What can be decided about one text. */
export function ReleaseForms({ language, text, action, refused }: ReleaseFormsProps) {
  const { respondent, release, flags } = text
  const confirmId = `bekrafta-${respondent}`
  const maskId = `maskad-${respondent}`
  const errorAt = (id: string) => refused?.errors.find((error) => error.id === id)?.message
  const confirmError = errorAt(confirmId)
  if (release?.status === 'released') {
    return (
      <form method="post" action={action}>
        <input type="hidden" name="version" value={release.version} />
        <p className="actions">
          <Button variant="secondary" size="sm" name="gor" value="tillbaka">
            {say(language, messages.withdraw)}
          </Button>
        </p>
      </form>
    )
  }
  const proposal = maskText(text.text, flags, (kind) => say(language, flagMasks[kind]))
  const maskError = errorAt(maskId)
  return (
    <form method="post" action={action}>
      <input type="hidden" name="version" value={release?.version ?? 0} />
      <Details
        summary={say(language, messages.mask)}
        open={flags.length > 0 || (refused !== null && refused.redaction !== null)}
      >
        <TextArea
          language={language}
          id={maskId}
          name="maskad"
          label={say(language, messages.maskedText)}
          hint={say(language, messages.maskedHint)}
          rows={2}
          value={refused?.redaction ?? release?.text ?? proposal}
          {...(maskError !== undefined && { error: maskError })}
        />
        <p className="actions above-2">
          <Button variant="secondary" size="sm" name="gor" value="maskad">
            {say(language, messages.publishMasked)}
          </Button>
        </p>
      </Details>
      {(flags.length > 0 || confirmError !== undefined) && (
        <div>
          {confirmError !== undefined && <FieldError id={`${confirmId}-fel`}>{confirmError}</FieldError>}
          <label className="confirm-line">
            <input
              type="checkbox"
              id={confirmId}
              name="bekrafta"
              value="ja"
              {...(confirmError !== undefined && {
                'aria-invalid': true as const,
                'aria-describedby': `${confirmId}-fel`,
                autoFocus: true,
              })}
            />
            <span>{say(language, messages.confirm)}</span>
          </label>
        </div>
      )}
      <p className="actions">
        <Button variant="secondary" size="sm" name="gor" value="publicera">
          {say(language, messages.publishWritten)}
        </Button>
        {release?.status !== 'kept-back' && (
          <Button variant="tertiary" size="sm" name="gor" value="inte">
            {say(language, messages.keepBack)}
          </Button>
        )}
      </p>
    </form>
  )
}
