import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { questionId, surveyId } from '../../actions/input.ts'
import type { PilotSaid } from '../pilot.ts'
import { listSaidOf } from '../queries/comments.ts'

/**
 * What municipalities have said in one's own pilots of a questionnaire, by pilot, the newest first, and by the municipality's name: of one question, or of all. Only what
 * has been handed in, or all when the pilot has ended. One statement.
 */
export const readSaidOf = defineAction({
  name: 'pilot.said-of',
  permission: 'survey.follow',
  effect: 'read',
  input: z.strictObject({ questionnaire: surveyId, question: questionId.nullable() }),
  run: async ({ db, organisation }, input): Promise<PilotSaid[]> => {
    const said = Map.groupBy(await listSaidOf(db, { organisation, ...input }), ({ pilot }) => pilot)
    return [...said].map(([id, rows]) => ({
      pilot: { id, title: { sv: rows[0]?.titleSv ?? id, en: rows[0]?.titleEn ?? id } },
      comments: rows
        .map(({ question, text, respondent, name }) => ({ question, text, respondent, name }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'sv')),
    }))
  },
})
