import { FieldError } from './FieldError.tsx'

interface ConfirmProps {
  /** Its name too; it sends `ja`. */
  id: string
  label: string
  error: string | null
}

/** One box to tick before something that cannot be undone. */
export function Confirm({ id, label, error }: ConfirmProps) {
  const errorId = `${id}-fel`
  return (
    <div className={error === null ? 'above-4' : 'above-4 question-invalid'}>
      {error !== null && (
        <div className="below-3">
          <FieldError id={errorId}>{error}</FieldError>
        </div>
      )}
      <label className="choice">
        <input
          className="ds-input"
          type="checkbox"
          id={id}
          name={id}
          value="ja"
          {...(error !== null && { 'aria-invalid': true as const, 'aria-describedby': errorId, autoFocus: true })}
        />
        <span>{label}</span>
      </label>
    </div>
  )
}
