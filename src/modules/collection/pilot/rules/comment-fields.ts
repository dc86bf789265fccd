import type { FormFault } from '../../rules/parse-form.ts'
import { messages } from './comment-messages.ts'

/** A comment as a form sent it. */
export interface PostedComment {
  /** Id of the question; '' for the pilot as a whole. */
  readonly question: string
  readonly text: string
  /** Version that the form was made from; 0 before the first. */
  readonly version: number
  /** What the form was made from, as `printOf` gives it. */
  readonly was: string
  /** Version of the other's comment in a conflict that the form showed. */
  readonly theirs: number | null
  /** Which of two comments the person chose, where the form showed two. */
  readonly keep: 'mine' | 'theirs' | null
}

type Entries = readonly (readonly [string, unknown])[]

/** What stands before a question's id in the names of a comment's fields, as if it were a question of its own: no id begins so. */
export const mark = '@'

/** Splits a form into comments to the agency and the rest, which is answers. Fields that do not belong are faults. */
export function readComments(entries: Entries): {
  readonly comments: readonly PostedComment[]
  readonly rest: Entries
  readonly faults: readonly FormFault[]
} {
  const posted = new Map<string, Map<string, string>>()
  const rest: (readonly [string, unknown])[] = []
  const faults: FormFault[] = []
  for (const [name, value] of entries) {
    const [kind = '', id = '', ...more] = name.split('.')
    if (!id.startsWith(mark)) {
      rest.push([name, value])
      continue
    }
    const fits = typeof value === 'string' && more.length === 0 && fieldFits(kind, value)
    if (!fits) faults.push({ field: name.slice(0, 60), message: messages.unknownField })
    else posted.set(id, (posted.get(id) ?? new Map<string, string>()).set(kind, value))
  }
  const comments = [...posted].map(([id, fields]): PostedComment => {
    if (!fields.has('version')) faults.push({ field: id, message: messages.versionMissing })
    const keep = fields.get('resolve')
    return {
      question: id.slice(mark.length),
      text: fields.get('answer') ?? '',
      version: Number(fields.get('version') ?? 0),
      was: fields.get('was') ?? '',
      theirs: fields.has('theirs') ? Number(fields.get('theirs')) : null,
      keep: keep === 'mine' || keep === 'theirs' ? keep : null,
    }
  })
  return { comments, rest, faults: faults.slice(0, 50) }
}

function fieldFits(kind: string, value: string): boolean {
  switch (kind) {
    case 'answer':
    case 'was':
      return true
    case 'version':
    case 'theirs':
      return /^\d{1,9}$/.test(value)
    case 'resolve':
      return value === 'mine' || value === 'theirs'
    default:
      return false
  }
}
