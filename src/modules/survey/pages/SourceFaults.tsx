import { type Language, say } from '../../../platform/i18n/index.ts'
import type { Fault } from '../../../platform/tables/fault.ts'
import { messages } from '../messages.ts'

interface SourceFaultsProps {
  language: Language
  faults: readonly Fault[]
  /** Id of the field that the text stands in, and the text: each fault leads to its line and shows it. */
  field?: { readonly id: string; readonly text: string }
}

/** More than anybody mends before trying again. */
const mostShown = 100

/** What is wrong in the text of a questionnaire, by line. */
export function SourceFaults({ language, faults, field }: SourceFaultsProps) {
  const lines = field?.text.split(/\r?\n/) ?? []
  return (
    <ul className="fault-list">
      {faults.slice(0, mostShown).map(({ line, column, message }) => {
        const place = say(language, messages.linePlace, { line, column })
        const written = lines[line - 1]?.trim()
        return (
          <li key={`${line} ${column} ${message.sv}`}>
            {line > 0 && (
              <>
                {field === undefined ? (
                  place
                ) : (
                  <a href={`#${field.id}`} data-line={line}>
                    {place}
                  </a>
                )}
                {': '}
              </>
            )}
            {say(language, message)}
            {written && <code className="fault-line">{written.slice(0, 160)}</code>}
          </li>
        )
      })}
      {faults.length > mostShown && <li>{say(language, messages.moreFaults)}</li>}
    </ul>
  )
}
