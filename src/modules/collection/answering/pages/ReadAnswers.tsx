import { type Language, say } from '../../../../platform/i18n/index.ts'
import { messages } from '../../messages.ts'
import type { OwnAnswer } from './own-answers.ts'

interface ReadAnswersProps {
  language: Language
  /** Id of the survey. */
  survey: string
  answers: readonly OwnAnswer[]
  /** 3 unless the page has no headings above. */
  headingLevel?: 2 | 3
}

/** Questions with their answers to read, each with who saved it and who stands for it. */
export function ReadAnswers({ language, survey, answers, headingLevel = 3 }: ReadAnswersProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <>
      {answers.map(({ id, text, note, toEveryone, answer, saved, signedOff }) => (
        <div className="above-4" key={id}>
          {!toEveryone && <p className="quiet size-s">{note}</p>}
          <Heading className="size-m">{text}</Heading>
          {answer === null ? (
            <p className="quiet">{say(language, messages.noAnswer)}</p>
          ) : (
            answer.map((line, index) => <p key={`${index}-${line}`}>{line}</p>)
          )}
          <p className="quiet size-s">
            {[saved, signedOff].map((line) => line !== null && `${line}. `)}
            <a
              href={`/enkater/${survey}/fraga/${id}`}
              className="to-history"
              aria-label={say(language, messages.historyOf, { question: text })}
            >
              {say(language, messages.historyLink)}
            </a>
          </p>
        </div>
      ))}
    </>
  )
}
