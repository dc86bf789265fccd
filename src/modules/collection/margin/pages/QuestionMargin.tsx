import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Status } from '../../../../ui/Status.tsx'
import type { Question } from '../../../survey/index.ts'
import { messages as sharedMessages } from '../../messages.ts'
import { momentWords } from '../../pages/moment.ts'
import { signOffState } from '../../rules/sign-off-state.ts'
import type { Change } from '../../together/together.ts'
import type { Margin } from '../margin.ts'
import { messages } from '../messages.ts'
import { signedOffWords } from './margin-words.ts'

interface QuestionMarginProps {
  language: Language
  /** Id of the survey. */
  survey: string
  question: Question
  /** Undefined where the question has neither answer nor comment. */
  margin: Margin | undefined
  /** What another answered since the one who looks was here last; undefined where nobody has. */
  changed: Change | undefined
}

/** Under a question: whether its answer is signed off, what has been said of it, and the way to its history. */
export function QuestionMargin({ language, survey, question, margin, changed }: QuestionMarginProps) {
  const { comments = 0, settled = false } = margin ?? {}
  const count = settled ? messages.commentCountSettled : messages.commentCount
  return (
    <p className="question-margin size-s">
      {changed && (
        <a href={`/enkater/${survey}/fraga/${question.id}#historik`} className="changed-mark">
          {say(language, messages.changedMark, {
            name: changed.by ?? say(language, sharedMessages.someoneElse),
            when: momentWords(changed.at, language),
          })}
        </a>
      )}
      {margin && <SignedOff language={language} margin={margin} />}
      {comments > 0 && (
        <a href={`/enkater/${survey}/fraga/${question.id}#kommentarer`}>{say(language, count, { n: comments })}</a>
      )}
      <a
        href={`/enkater/${survey}/fraga/${question.id}`}
        aria-label={say(language, sharedMessages.historyOf, { question: question.text[language] })}
      >
        {say(language, sharedMessages.historyLink)}
      </a>
    </p>
  )
}

/** The latest sign-off in words: whose, when, and whether the answer is still the one that was signed. */
export function SignedOff({ language, margin }: { language: Language; margin: Pick<Margin, 'version' | 'signOffs'> }) {
  const words = signedOffWords(margin, language)
  if (words === null) return null
  return (
    <span className="signed-off">
      <Status kind={signOffState(margin).state === 'signed' ? 'done' : 'soon'}>{words}</Status>
    </span>
  )
}
