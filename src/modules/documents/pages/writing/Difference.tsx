import { type Language, say } from '../../../../platform/i18n/index.ts'
import { messages } from '../../messages/index.ts'
import { type ComparedParagraph, compareTexts, type Stretch } from '../../rules/compare-texts.ts'

interface DifferenceProps {
  language: Language
  before: string
  after: string
}

/** What became of a text, paragraph by paragraph. What is unchanged in a row is only counted. */
export function Difference({ language, before, after }: DifferenceProps) {
  return (
    <div className="text-difference">
      {gather(compareTexts(before, after)).map((part, index) =>
        // The parts have no names of their own, and their order never changes on a page
        typeof part === 'number' ? (
          <p key={index} className="quiet">
            {say(language, messages.unchanged, { count: part })}
          </p>
        ) : (
          <p key={index} data-kind={part.kind}>
            {part.stretches.map((stretch, at) => (
              <Piece key={at} language={language} stretch={stretch} />
            ))}
          </p>
        ),
      )}
    </div>
  )
}

/** The unchanged in a row as their number. */
function gather(paragraphs: readonly ComparedParagraph[]): readonly (ComparedParagraph | number)[] {
  const parts: (ComparedParagraph | number)[] = []
  for (const paragraph of paragraphs) {
    const last = parts.at(-1)
    if (paragraph.kind !== 'same') parts.push(paragraph)
    else if (typeof last === 'number') parts[parts.length - 1] = last + 1
    else parts.push(1)
  }
  return parts
}

/** The words "added" and "removed" are there for those who do not see the marks. */
function Piece({ language, stretch: { kind, text } }: { language: Language; stretch: Stretch }) {
  if (kind === 'same') return text
  return kind === 'added' ? (
    <ins>
      <span className="sr-only">{say(language, messages.addedText)} </span>
      {text}
    </ins>
  ) : (
    <del>
      <span className="sr-only">{say(language, messages.removedText)} </span>
      {text}
    </del>
  )
}
