import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { momentWords } from '../../pages/moment.ts'
import type { Comment, QuestionHistory } from '../margin.ts'
import { messages } from '../messages.ts'
import { isSettled } from '../rules/is-settled.ts'

interface CommentsProps {
  language: Language
  history: QuestionHistory
  /** What was typed and could not be saved. */
  refused: { readonly text: string; readonly fault: string } | null
}

/** The conversation about a question, and the form that adds to it. */
export function Comments({ language, history, refused }: CommentsProps) {
  const { response, question, comments } = history
  const base = `/enkater/${response.survey.id}/fraga/${question.id}`
  return (
    <>
      <ol className="comments">
        {comments.map((comment) => (
          <li key={comment.id}>
            <Entry language={language} base={base} comment={comment} />
          </li>
        ))}
      </ol>
      {comments.length > 0 && !isSettled(comments) && (
        <form method="post" action={`${base}/avklarat`} className="above-4">
          <Button variant="secondary" size="sm" icon="done">
            {say(language, messages.settle)}
          </Button>
        </form>
      )}
      <form method="post" action={`${base}/kommentar`} className="above-5">
        <TextArea
          language={language}
          id="kommentar"
          name="text"
          label={say(language, messages.yourComment)}
          rows={3}
          {...(refused && { value: refused.text, error: refused.fault })}
        />
        <p className="above-3">
          <Button variant="secondary">{say(language, messages.comment)}</Button>
        </p>
      </form>
    </>
  )
}

function Entry({ language, base, comment }: { language: Language; base: string; comment: Comment }) {
  const { id, kind, text, at, by, withdrawn, own } = comment
  const when = momentWords(at, language)
  if (kind === 'settled') return <p className="quiet">{say(language, messages.settledBy, { name: by, when })}</p>
  return (
    <>
      <p className="size-s">
        <b>{by}</b> <span className="quiet">{when}</span>
      </p>
      {withdrawn ? (
        <p className="quiet">{say(language, messages.withdrawn)}</p>
      ) : (
        <p className="comment-text">{text}</p>
      )}
      {own && !withdrawn && (
        <form method="post" action={`${base}/kommentar/ta-tillbaka`}>
          <input type="hidden" name="comment" value={id} />
          <Button variant="tertiary" size="sm" label={say(language, messages.withdrawYours, { when })}>
            {say(language, messages.withdraw)}
          </Button>
        </form>
      )}
    </>
  )
}
