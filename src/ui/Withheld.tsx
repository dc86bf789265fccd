import { type Language, say } from '../platform/i18n/index.ts'
import { messages } from './messages.ts'

/** A figure that is not shown because it would point someone out. The word stands in the cell; why, for who asks. */
export function Withheld({ language }: { language: Language }) {
  return (
    <span className="withheld">
      {say(language, messages.withheld)}
      <span className="sr-only">. {say(language, messages.withheldWhy)}</span>
    </span>
  )
}
