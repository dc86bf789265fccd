import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { type FieldFault, Problem } from '../../../../platform/problem/index.ts'
import { cleanText } from '../../../survey/index.ts'
import { surveyId, version } from '../../actions/input.ts'
import { requireOpen } from '../../actions/require-open.ts'
import { requireSurvey } from '../../actions/require-survey.ts'
import { refusePart, requirePart } from '../../together/actions/require-part.ts'
import { listOwnComments, writeComments } from '../queries/comments.ts'
import { messages } from '../rules/comment-messages.ts'
import { type ConflictingComment, sortComments } from '../rules/sort-comments.ts'

/** Refuses to save over what a colleague has written meanwhile. Carries both, so that nothing is lost. */
export class CommentConflict extends Problem {
  readonly conflicts: readonly ConflictingComment[]

  constructor(conflicts: readonly ConflictingComment[]) {
    super('conflict')
    this.conflicts = conflicts
  }
}

/** The longest comment that is taken. */
const longestComment = 4000
/** A question may have been taken out by a correction while its comment was written: what was written is kept all the same. */
const anyQuestion = z.string().regex(/^[A-Za-z0-9_-]{0,64}$/)

const given = z.strictObject({
  question: anyQuestion,
  text: z.string(),
  version,
  was: z.string().max(64),
  theirs: version.nullable().default(null),
  keep: z.enum(['mine', 'theirs']).nullable().default(null),
})

/**
 * Saves what is said to the agency of the questions of a section, or with the section '' of the pilot as a whole: all of it or nothing.
 * Only what the person changed is written. Three statements for whoever answers every section.
 *
 * @throws Problem `not-found` for a survey that is no pilot, `closed`, `not-ready` before the first day, `already-submitted`,
 *   `forbidden` with whom to ask, `bad-input`; CommentConflict
 */
export const savePilotComments = defineAction({
  name: 'pilot.comment',
  permission: 'survey.contribute',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, section: z.string().max(64), comments: z.array(given).max(500) }),
  run: async (
    context,
    { survey: id, section, comments },
  ): Promise<{ readonly saved: Readonly<Record<string, number>> }> => {
    const { db, organisation, now } = context
    const survey = await requireSurvey(db, id)
    if (survey.kind !== 'pilot') throw new Problem('not-found')
    await requireOpen(survey, { db, organisation, now })
    const texts = comments.map((comment) => ({ ...comment, ...cleaned(comment) }))
    const faults: FieldFault[] = texts.flatMap(({ fault }) => (fault === null ? [] : [fault]))
    if (faults.length > 0) throw new Problem('bad-input', { faults })
    const key = { organisation, owner: survey.owner, survey: survey.id }
    const stored = await listOwnComments(db, key)
    const { writes, conflicts } = sortComments(texts, stored)
    if (conflicts.length > 0) throw new CommentConflict(conflicts)
    if (writes.length === 0) return { saved: {} }
    await requirePart(context, survey, section)
    const versions = await writeComments(db, key, { section, comments: writes }, context)
    if (versions === 'forbidden') throw await refusePart(context, survey, section)
    if (typeof versions === 'string') throw new Problem(versions)
    if (versions.size < writes.length) {
      // Someone saved between the reading and the writing
      const fresh = await listOwnComments(db, key)
      const stale = writes.filter(({ question }) => !versions.has(question))
      throw new CommentConflict(
        stale.map(({ question, text }) => ({ question, theirs: fresh.get(question) ?? null, mine: text })),
      )
    }
    return { saved: Object.fromEntries(versions) }
  },
  audit: ({ survey, section }, { saved }) => ({
    subject: `${survey}/${section}`,
    detail: { questions: Object.keys(saved) },
  }),
})

function cleaned({ question, text }: { question: string; text: string }): {
  text: string | null
  fault: FieldFault | null
} {
  const read = cleanText(text)
  if (!read.ok) return { text: null, fault: { field: question, message: read.message } }
  if (read.text.length > longestComment) {
    return { text: null, fault: { field: question, message: messages.tooLong(longestComment) } }
  }
  return { text: read.text === '' ? null : read.text, fault: null }
}
