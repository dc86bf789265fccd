import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import type { TypedNumber } from '../rules/text/typed-numbers.ts'
import { messages } from './messages.ts'

/** The numbers of a text that are typed by hand, each beside what would fetch it from the answers. They hinder nothing. */
export function TypedNumbers({ language, numbers }: { language: Language; numbers: readonly TypedNumber[] }) {
  return numbers.map(({ text, line, column, suggestions }) => (
    <Notice key={`${line} ${column}`} kind="warning" title={say(language, messages.typedTitle, { number: text })}>
      <p>
        {say(language, messages.place, { line: `${line}`, column: `${column}` })}{' '}
        {suggestions.length === 0 ? (
          say(language, messages.typedUnknown)
        ) : (
          <>
            {say(language, messages.typedHow)}{' '}
            {suggestions.map((suggestion, index) => (
              <span key={suggestion}>
                {index > 0 && ', '}
                <code>{suggestion}</code>
              </span>
            ))}
          </>
        )}
      </p>
    </Notice>
  ))
}
