import type { Question, Said } from '../../survey/index.ts'
import { emptyFields, type FieldValues } from './field-values.ts'
import { messages } from './form-messages.ts'

/** One question as a form sent it. */
export interface PostedAnswer {
  readonly fields: FieldValues
  /** Version that the form was made from; 0 before the first answer. */
  readonly version: number
  /** Fingerprint of the answer that the form was made from, '' for none; null where the form does not say. */
  readonly before: string | null
  /** Fingerprint of an earlier round's answer that the fields were filled in with; null where they were not. */
  readonly proposed: string | null
  /** Version of the other's answer in a conflict that the form showed. */
  readonly theirs: number | null
  /** The version of the questionnaire that the form showed, where it says. */
  readonly shown: number | null
  /** Which of two answers the person chose, where the form showed two. */
  readonly keep: 'mine' | 'theirs' | null
}

export interface FormFault {
  /** Id of the question, or the name of a field that is none of ours. */
  readonly field: string
  readonly message: Said
}

export interface ParsedForm {
  /** By question id, in the order of the form. A question that the form does not hold is absent. */
  readonly answers: ReadonlyMap<string, PostedAnswer>
  readonly faults: readonly FormFault[]
}

/** A hostile form of a thousand unknown fields gives this many faults. */
const mostFaults = 50

interface Posted {
  chosen: string[]
  texts: Record<string, string>
  rows: Record<string, string>
  version: number | null
  before: string | null
  proposed: string | null
  theirs: number | null
  shown: number | null
  keep: 'mine' | 'theirs' | null
}

/**
 * Reads the fields of a form with answers to some questions: `answer.QUESTION` (several for multi),
 * `answer.QUESTION.ROW`, `text.QUESTION.OPTION`, `version.QUESTION`, `was.QUESTION`, `proposed.QUESTION`, and after a conflict
 * `theirs.QUESTION` and `resolve.QUESTION`. Every field that does not belong is a fault; none is skipped in silence.
 */
export function parseForm(questions: readonly Question[], entries: Iterable<readonly [string, unknown]>): ParsedForm {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const posted = new Map<string, Posted>()
  const faults: FormFault[] = []
  const report = (field: string, message: Said) => {
    if (faults.length < mostFaults) faults.push({ field, message })
  }

  for (const [name, value] of entries) {
    if (name === 'question') continue
    const [kind = '', id = '', part, ...rest] = name.split('.')
    const question = byId.get(id)
    const into = posted.get(id) ?? nothingPosted()
    const known = question && rest.length === 0 && typeof value === 'string'
    if (known && take(kind, question, part, value, into)) posted.set(id, into)
    else report(shorten(name), messages.unknownField)
  }

  const answers = new Map<string, PostedAnswer>()
  for (const [id, { version, before, proposed, theirs, shown, keep, ...fields }] of posted) {
    const question = byId.get(id)
    if (question === undefined) continue
    if (version === null) report(id, messages.versionMissing)
    const written = question.type === 'text' || question.type === 'number'
    if (written && fields.chosen.length > 1) report(id, messages.twice)
    answers.set(id, {
      fields: written ? { ...emptyFields, written: fields.chosen[0] ?? '' } : { ...fields, written: '' },
      version: version ?? 0,
      before,
      proposed,
      theirs,
      shown,
      keep,
    })
  }
  return { answers, faults }
}

/** Takes one field into its question; false when it does not belong there. */
function take(kind: string, { type, options }: Question, part: string | undefined, value: string, into: Posted) {
  switch (kind) {
    case 'answer':
      if ((type === 'matrix') !== (part !== undefined)) return false
      if (part === undefined) into.chosen.push(value)
      else if (Object.hasOwn(into.rows, part)) return false
      else into.rows[part] = value
      return true
    case 'text':
      if (part === undefined || !options.some(({ id, other }) => other && id === part)) return false
      into.texts[part] = value
      return true
    case 'version':
      if (part !== undefined || !isVersion(value)) return false
      into.version = Number(value)
      return true
    case 'shown':
      if (part !== undefined || !isVersion(value)) return false
      into.shown = Number(value)
      return true
    case 'theirs':
      if (part !== undefined || !isVersion(value)) return false
      into.theirs = Number(value)
      return true
    case 'was':
      if (part !== undefined) return false
      into.before = value
      return true
    case 'proposed':
      if (part !== undefined) return false
      into.proposed = value
      return true
    case 'resolve':
      if (part !== undefined || (value !== 'mine' && value !== 'theirs')) return false
      into.keep = value
      return true
    default:
      return false
  }
}

function nothingPosted(): Posted {
  return {
    chosen: [],
    texts: {},
    rows: {},
    version: null,
    before: null,
    proposed: null,
    theirs: null,
    shown: null,
    keep: null,
  }
}

function isVersion(value: string): boolean {
  return /^\d{1,9}$/.test(value)
}

function shorten(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name
}
