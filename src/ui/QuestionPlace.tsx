import type { ReactNode } from 'react'

export interface QuestionPlaceProps {
  /** The question's id in the questionnaire. */
  question: string
  /** Name of its fields; the question's id serves where none is given. */
  name?: string
  /** How its fields are read, in the browser too. */
  type: 'single' | 'multi' | 'matrix' | 'number' | 'text'
  /** Version of the stored answer; 0 before the first. Sent back so that a save on a stale version is refused. */
  version: number
  /** Who is asked, as an expression tree, for opening and closing at once in the browser. `null`: everyone. */
  base?: unknown
  /** Routing reaches it, by the answers that are stored. A closed question keeps its values and is sent all the same;
   *  the server replays routing and never trusts what was shown. */
  open: boolean
  /** The note of what became of a save stands among the children, where what follows is not the answer. */
  noteWithin?: boolean
  children: ReactNode
}

/** The place of one question in a form: what is saved, opened, closed and, in a conflict, replaced as one. */
export function QuestionPlace({ question, name, type, version, base, open, noteWithin, children }: QuestionPlaceProps) {
  return (
    <div
      className="question-place"
      id={`fraga-${question}`}
      data-question={question}
      data-name={name}
      data-type={type}
      data-base={base === undefined || base === null ? undefined : JSON.stringify(base)}
      hidden={!open}
    >
      <input type="hidden" name={`version.${question}`} value={version} autoComplete="off" />
      <div data-question-body="">{children}</div>
      {!noteWithin && <PlaceNote />}
    </div>
  )
}

/** Where the browser says what became of a save: right under the fields. */
export function PlaceNote() {
  return <p className="place-note" role="status" data-place-note="" />
}
