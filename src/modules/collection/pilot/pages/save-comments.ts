import type { RequestContext } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { isNotTaken } from '../../together/pages/not-taken.tsx'
import { CommentConflict, savePilotComments } from '../actions/save-comments.ts'
import { type PostedComment, readComments } from '../rules/comment-fields.ts'
import type { RefusedComments } from './CommentPlace.tsx'

type Form = readonly (readonly [string, unknown])[]

export interface SentComments {
  /** The form without them. */
  readonly rest: Form
  readonly comments: readonly PostedComment[]
  /** What met them; null where all were saved, or are not taken for the reason that answers are not. */
  readonly refused: RefusedComments | null
}

/**
 * Saves the comments to the agency that a form carries, before its answers: whatever becomes of those, these are kept. A form to a
 * survey that is no pilot is given back whole.
 *
 * @throws Problem `bad-input` for fields that do not belong
 */
export async function saveSentComments(
  request: RequestContext,
  survey: Survey,
  section: string,
  form: Form,
): Promise<SentComments> {
  if (survey.kind !== 'pilot') return { rest: form, comments: [], refused: null }
  const { comments, rest, faults } = readComments(form)
  if (faults.length > 0) throw new Problem('bad-input', { faults })
  const posted = new Map(comments.map((comment) => [comment.question, comment]))
  const refuse = (met: Pick<RefusedComments, 'faults' | 'conflicts'>) => ({
    rest,
    comments,
    refused: { posted, ...met },
  })
  if (comments.length === 0) return { rest, comments, refused: null }
  try {
    await request.perform(savePilotComments, { survey: survey.id, section, comments })
    return { rest, comments, refused: null }
  } catch (error) {
    if (error instanceof CommentConflict) return refuse({ faults: new Map(), conflicts: error.conflicts })
    if (error instanceof Problem && error.code === 'bad-input') {
      const told = error.faults
        .toReversed()
        .map(({ field, message }) => [field, say(request.language, message)] as const)
      return refuse({ faults: new Map(told), conflicts: [] })
    }
    // Answers meet the same, and whoever sent them is shown both
    if (isNotTaken(error)) return { rest, comments, refused: null }
    throw error
  }
}
