import type { ReadComment } from '../pilot.ts'

/** What municipalities say to the agency, each under its name. */
export function ReadComments({ comments }: { comments: readonly ReadComment[] }) {
  return (
    <ul className="comments above-3">
      {comments.map(({ question, respondent, name, text }) => (
        <li key={`${respondent} ${question}`}>
          <p className="size-s">
            <b>{name}</b>
          </p>
          <p className="comment-text">{text}</p>
        </li>
      ))}
    </ul>
  )
}
