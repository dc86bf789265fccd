import { type Language, say } from '../platform/i18n/index.ts'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { messages } from './messages.ts'

export interface ConflictProps {
  language: Language
  /** The question's id in the questionnaire. The buttons send `resolve.ID` with `theirs` or `mine`. */
  question: string
  /** The question. */
  label: string
  /** As the question's own. */
  headingLevel?: 2 | 3 | 4
  /** What there are two of. */
  of?: 'answer' | 'value'
  /** Answers in words, one line each. The time as "10.02". */
  theirs: { name: string; time: string; answer: readonly string[] }
  mine: { time: string; answer: readonly string[] }
}

const words = {
  answer: { heading: messages.conflictHeading, theirs: messages.keepTheirs, mine: messages.useMine },
  value: { heading: messages.valuesHeading, theirs: messages.keepTheirValue, mine: messages.useMyValue },
} as const

/** Two answers to one question, in the place of its fields, neither of them taken for granted. */
export function Conflict({ language, question, label, headingLevel = 2, of = 'answer', theirs, mine }: ConflictProps) {
  const id = `krock-${question}`
  const Heading = `h${headingLevel}` as const
  return (
    <>
      <Heading className="question-text conflict-question">{label}</Heading>
      <section className="conflict" aria-labelledby={id} tabIndex={-1} data-conflict="">
        <div className="conflict-head">
          <Icon name="warning" />
          <p id={id}>
            <strong>{say(language, words[of].heading)}</strong>{' '}
            {say(language, messages.conflictWhat, { name: theirs.name })}
          </p>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: two answers to compare, not fields of a form */}
        <div className="conflict-sides" role="group" aria-label={label}>
          <div className="conflict-side">
            <p className="quiet size-s">{say(language, messages.conflictTheirs, theirs)}</p>
            <Answer lines={theirs.answer} />
            <Button variant="secondary" size="sm" name={`resolve.${question}`} value="theirs" formNoValidate>
              {say(language, words[of].theirs, { name: theirs.name })}
            </Button>
          </div>
          <div className="conflict-side">
            <p className="quiet size-s">{say(language, messages.conflictMine, mine)}</p>
            <Answer lines={mine.answer} />
            <Button variant="secondary" size="sm" name={`resolve.${question}`} value="mine" formNoValidate>
              {say(language, words[of].mine)}
            </Button>
          </div>
        </div>
      </section>
    </>
  )
}

function Answer({ lines }: { lines: readonly string[] }) {
  return (
    <blockquote>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </blockquote>
  )
}
