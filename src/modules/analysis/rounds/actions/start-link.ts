import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { requireOwnSurvey, surveyId } from '../../actions/require-own-survey.ts'
import { addLink, findLink } from '../queries/links.ts'
import type { Pair } from '../rules/link.ts'
import { proposePairs } from '../rules/propose-pairs.ts'
import { messages as linkMessages } from '../rules/read/messages.ts'
import { writeLink } from '../rules/read/write-link.ts'
import { requireEarlier } from './linked-rounds.ts'
import { messages } from './messages.ts'

/**
 * Links a survey to an earlier one, or to published figures. Between two surveys the questions that are the same in both are proposed as
 * identical; the others are for a person to grade.
 *
 * @throws Problem `not-found`, `conflict` when they are linked already, `bad-input` when they have no questions in common or the other is
 * not earlier
 */
export const startLink = defineAction({
  name: 'round.link',
  permission: 'round.link',
  effect: 'write',
  input: z.strictObject({
    survey: surveyId,
    earlier: z.string().min(1).max(64),
    kind: z.enum(['survey', 'published']),
  }),
  run: async (context, { survey: id, earlier: earlierId, kind }) => {
    const survey = await requireOwnSurvey(context, id)
    const earlier = await requireEarlier(context, survey, kind, earlierId)
    if (await findLink(context.db, survey, earlierId)) throw new Problem('conflict', { detail: messages.alreadyLinked })
    let pairs: readonly Pair[] = []
    if (earlier.kind === 'survey') {
      if (earlier.survey.opensOn >= survey.opensOn) throw refused(messages.notEarlier)
      const proposed = proposePairs(earlier.survey.questionnaire, survey.questionnaire)
      if (proposed.identical.length + proposed.toGrade.length === 0) throw refused(linkMessages.noCommonQuestions)
      pairs = proposed.identical
    }
    const source = writeLink({ later: survey.questionnaire.id, earlier: { kind, id: linkedId(earlier) }, pairs })
    await addLink(context.db, survey, { earlier: earlierId, kind, version: 1, source }, context)
    return { pairs: pairs.length }
  },
  audit: ({ survey, earlier }, { pairs }) => ({ subject: survey, detail: { earlier, version: 1, pairs } }),
})

function refused(message: { readonly sv: string; readonly en: string }): Problem {
  return new Problem('bad-input', { faults: [{ field: 'earlier', message }], detail: message })
}

/** The file of a link names questionnaires, as files on the command line have them. */
function linkedId(earlier: Awaited<ReturnType<typeof requireEarlier>>): string {
  return earlier.kind === 'survey' ? earlier.survey.questionnaire.id : earlier.source.id
}
