import { type Language, say } from '../platform/i18n/index.ts'
import { messages } from './messages.ts'

export interface ErrorSummaryProps {
  language: Language
  /** In the order of the page; `id` is the field's. */
  errors: ReadonlyArray<{ id: string; message: string }>
}

/** Every error of the page, first in it, each a link to its field. Takes the focus when the page opens. One error
 *  alone stands at its field and needs no list. */
export function ErrorSummary({ language, errors }: ErrorSummaryProps) {
  if (errors.length < 2) return null
  // The page was sent back because of these errors, so the focus belongs here; no script is needed for it.
  const focus = { autoFocus: true, tabIndex: -1 }
  return (
    <section className="ds-error-summary" aria-labelledby="fel-rubrik" {...focus}>
      <h2 id="fel-rubrik">{say(language, messages.errorHeading)}</h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a className="ds-link" href={`#${id}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
