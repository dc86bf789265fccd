import { type Language, say } from '../../../platform/i18n/index.ts'
import type { Fault } from '../../survey/index.ts'
import { messages } from '../messages/index.ts'

interface TextFaultsProps {
  language: Language
  faults: readonly Fault[]
  /** Id of the field that the text stands in, and the text: each fault leads to its line and shows it. */
  field?: { readonly id: string; readonly text: string }
}

/** What is wrong in a text, by line. */
export function TextFaults({ language, faults, field }: TextFaultsProps) {
  const lines = field?.text.split(/\r?\n/)
  return (
    <ul className="fault-list">
      {faults.slice(0, 100).map(({ line, column, message }) => (
        <li key={`${line} ${column} ${message.sv}`}>
          {field === undefined || line === 0 ? (
            say(language, messages.faultAt, { line, column, fault: say(language, message) })
          ) : (
            <>
              <a href={`#${field.id}`} data-line={line}>
                {say(language, messages.linePlace, { line, column })}
              </a>
              : {say(language, message)}
              {lines?.[line - 1]?.trim() && <code className="fault-line">{lines[line - 1]?.trim().slice(0, 160)}</code>}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
