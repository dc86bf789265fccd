import { type Language, say } from '../../../platform/i18n/index.ts'
import type { Fault } from '../../survey/index.ts'
import { messages } from '../messages/index.ts'

/** What is wrong in a text, by line. */
export function TextFaults({ language, faults }: { language: Language; faults: readonly Fault[] }) {
  return (
    <ul className="fault-list">
      {faults.slice(0, 100).map(({ line, column, message }) => (
        <li key={`${line} ${column} ${message.sv}`}>
          {say(language, messages.faultAt, { line, column, fault: say(language, message) })}
        </li>
      ))}
    </ul>
  )
}
