import { dayOf, formatShortDate, formatTime, type Language, say } from '../../../../platform/i18n/index.ts'
import { Conflict } from '../../../../ui/Conflict.tsx'
import { PlaceNote, QuestionPlace } from '../../../../ui/QuestionPlace.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import { messages } from '../messages.ts'
import type { PilotComment } from '../pilot.ts'
import { mark, type PostedComment } from '../rules/comment-fields.ts'
import { type ConflictingComment, printOf } from '../rules/sort-comments.ts'

/** What stopped comments from being saved, and what had been typed. */
export interface RefusedComments {
  /** By question. */
  readonly posted: ReadonlyMap<string, PostedComment>
  readonly faults: ReadonlyMap<string, string>
  readonly conflicts: readonly ConflictingComment[]
}

interface CommentPlaceProps {
  language: Language
  /** Id of the question; '' for the pilot as a whole. */
  question: string
  label: string
  hint: string
  stored: PilotComment | undefined
  refused: RefusedComments | null
  /** As the question's own. */
  base?: unknown
  open?: boolean
  now: Date
}

/** Where the comment on a question stands: what the browser saves as it does an answer. */
export function commentId(question: string): string {
  return `kommentar-${question === '' ? 'allt' : question}`
}

/** A comment to the agency: a field of the form, saved with it and, where scripts run, as it is written. */
export function CommentPlace(props: CommentPlaceProps) {
  const { language, question, label, hint, stored, refused, base = null, open = true, now } = props
  const posted = refused?.posted.get(question)
  const conflict = refused?.conflicts.find((each) => each.question === question)
  const error = refused?.faults.get(question)
  const id = `${mark}${question}`
  const field = (
    <TextArea
      language={language}
      id={commentId(question)}
      name={`answer.${id}`}
      label={label}
      hint={hint}
      rows={2}
      value={posted?.text ?? stored?.text ?? ''}
      error={error}
    />
  )
  return (
    <QuestionPlace
      question={id}
      name={`answer.${id}`}
      type="text"
      version={posted?.version ?? stored?.version ?? 0}
      base={base}
      open={open}
      noteWithin
    >
      <div className="pilot-comment">
        <input type="hidden" name={`was.${id}`} value={posted?.was ?? printOf(stored?.text)} />
        {conflict === undefined ? (
          field
        ) : (
          <>
            <CommentConflictView language={language} conflict={conflict} label={label} now={now} />
            <div hidden>{field}</div>
          </>
        )}
        <PlaceNote />
      </div>
    </QuestionPlace>
  )
}

interface CommentConflictViewProps {
  language: Language
  conflict: ConflictingComment
  label: string
  now: Date
}

/** Two comments on a question side by side, and the version of the other's, so that choosing one's own replaces that and no later one. */
export function CommentConflictView({ language, conflict, label, now }: CommentConflictViewProps) {
  const { question, theirs, mine } = conflict
  const id = `${mark}${question}`
  const lines = (text: string | null | undefined) => (text ? text.split('\n') : [say(language, messages.noComment)])
  const savedAt = theirs?.savedAt ?? now
  const day = dayOf(savedAt) === dayOf(now) ? '' : `${formatShortDate(language, savedAt)} `
  return (
    <>
      <input type="hidden" name={`theirs.${id}`} value={theirs?.version ?? 0} />
      <Conflict
        language={language}
        question={id}
        label={label}
        headingLevel={3}
        theirs={{
          name: theirs?.savedBy ?? say(language, sharedMessages.someoneElse),
          time: day + formatTime(language, savedAt),
          answer: lines(theirs?.text),
        }}
        mine={{ time: formatTime(language, now), answer: lines(mine) }}
      />
    </>
  )
}
