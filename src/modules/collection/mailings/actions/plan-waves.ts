import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import { addWaves, listWaves, takenDays } from '../queries/waves.ts'
import { readDays } from '../rules/plan-waves.ts'

/** Days as they were typed, at most as many as anyone could want at once. */
const days = z.array(z.string().max(40)).max(20)

/**
 * Plans to remind on days, in the name of the person who plans. Three statements.
 *
 * @throws Problem `bad-input` with every day that is wrong, as `dag-1` and so on; `closed` where collection has ended
 */
export const planWaves = defineAction({
  name: 'reminder.plan',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, days }),
  run: async (context, input): Promise<{ readonly days: readonly string[] }> => {
    const { db, organisation, now } = context
    const survey = await requireOwnSurvey(context, input.survey)
    if (survey.closedAt !== null) throw new Problem('closed')
    const waves = await listWaves(db, organisation, survey.id)
    const read = readDays(input.days, survey, dayOf(now), takenDays(waves))
    if (read.faults.length > 0) {
      const faults = read.faults.map(({ index, message }) => ({ field: `dag-${index + 1}`, message }))
      throw new Problem('bad-input', { faults })
    }
    await addWaves(db, { organisation, survey: survey.id }, read.days, context)
    return { days: read.days }
  },
  audit: ({ survey }, detail) => ({ subject: survey, detail }),
})
