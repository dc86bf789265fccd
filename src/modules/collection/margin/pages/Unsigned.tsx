import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import type { Margin } from '../margin.ts'
import { messages } from '../messages.ts'
import type { SignOffReview } from '../rules/sign-off-review.ts'
import { SignedOff } from './QuestionMargin.tsx'

interface UnsignedProps {
  language: Language
  /** Id of the survey. */
  survey: string
  review: SignOffReview
  margins: ReadonlyMap<string, Margin>
}

/** How many answers somebody stands for, and the others with the way to where they are signed off. Nothing waits for it. */
export function Unsigned({ language, survey, review, margins }: UnsignedProps) {
  const { answered, signed, unsigned } = review
  return (
    <div className="below-5">
      <p>{say(language, messages.signedCount, { signed, answered })}</p>
      {unsigned.length > 0 && (
        <Details summary={say(language, sharedMessages.unsignedCount, { n: unsigned.length })}>
          <ul className="links">
            {unsigned.map(({ id, text }) => {
              const margin = margins.get(id)
              return (
                <li key={id}>
                  <a href={`/enkater/${survey}/fraga/${id}`}>{text[language]}</a>{' '}
                  {margin && <SignedOff language={language} margin={margin} />}
                </li>
              )
            })}
          </ul>
        </Details>
      )}
    </div>
  )
}
