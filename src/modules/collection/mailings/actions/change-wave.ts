import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import { messages } from '../messages/index.ts'
import { changeWave, holdWave, listWaves, takenDays, type WaveKey, type WaveStatus } from '../queries/waves.ts'
import { readDays } from '../rules/plan-waves.ts'

const ofWave = { survey: surveyId, wave: z.uuid() }
const subjectOf = ({ survey, wave }: { survey: string; wave: string }) => `${survey}/${wave}`

/**
 * Moves a wave to another day. It is from then on sent in the name of the person who moved it, so that one that was stopped, or whose day
 * passed, is planned again. Four statements.
 *
 * @throws Problem `bad-input`, `not-found`, and `not-ready` for one that was sent or cancelled
 */
export const moveWave = defineAction({
  name: 'reminder.move',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({ ...ofWave, day: z.string().max(40) }),
  run: async (context, input): Promise<{ readonly from: string; readonly to: string }> => {
    const { survey, key, wave } = await requireWave(context, input, ['planned', 'paused', 'stopped', 'missed'])
    if (survey.closedAt !== null) throw new Problem('closed')
    const others = (await listWaves(context.db, key.organisation, key.survey)).filter(({ id }) => id !== key.id)
    const { days, faults } = readDays([input.day], survey, dayOf(context.now), takenDays(others))
    const [day] = days
    if (day === undefined) {
      throw new Problem('bad-input', { faults: faults.map(({ message }) => ({ field: 'dag', message })) })
    }
    await changeWave(context.db, key, {
      plannedFor: day,
      plannedBy: context.person,
      plannedAt: context.now,
      status: wave.status === 'paused' ? 'paused' : 'planned',
      settledAt: null,
    })
    return { from: wave.plannedFor, to: day }
  },
  audit: (input, detail) => ({ subject: subjectOf(input), detail }),
})

/** Holds a wave back until somebody lets it go on. Three statements. @throws Problem `not-found`, `not-ready` */
export const pauseWave = defineAction({
  name: 'reminder.pause',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject(ofWave),
  run: async (context, input): Promise<void> => {
    const { key } = await requireWave(context, input, ['planned'])
    await changeWave(context.db, key, { status: 'paused' })
  },
  audit: (input) => ({ subject: subjectOf(input), detail: {} }),
})

/**
 * Lets a wave go on, in the name of the person who lets it. Three statements.
 *
 * @throws Problem `not-found`, and `not-ready` where it is not paused or its day has passed
 */
export const resumeWave = defineAction({
  name: 'reminder.resume',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject(ofWave),
  run: async (context, input): Promise<void> => {
    const { key, wave } = await requireWave(context, input, ['paused'])
    if (wave.plannedFor < dayOf(context.now)) throw new Problem('not-ready', { detail: messages.pausedTooLong })
    await changeWave(context.db, key, { status: 'planned', plannedBy: context.person, plannedAt: context.now })
  },
  audit: (input) => ({ subject: subjectOf(input), detail: {} }),
})

/** Takes back a wave before it is sent. Three statements. @throws Problem `bad-input` unconfirmed, `not-found`, `not-ready` */
export const cancelWave = defineAction({
  name: 'reminder.cancel',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({ ...ofWave, confirmed: z.boolean() }),
  run: async (context, input): Promise<void> => {
    const { key } = await requireWave(context, input, ['planned', 'paused', 'stopped', 'missed'])
    if (!input.confirmed) {
      throw new Problem('bad-input', { faults: [{ field: 'bekrafta', message: messages.cancelWaveUnconfirmed }] })
    }
    await changeWave(context.db, key, { status: 'cancelled', settledAt: context.now })
  },
  audit: (input) => ({ subject: subjectOf(input), detail: {} }),
})

/** A wave of one's own survey that nobody else changes meanwhile. @throws Problem `not-found`, or `not-ready` where it is something else */
async function requireWave(
  context: ActionContext,
  input: { readonly survey: string; readonly wave: string },
  allowed: readonly WaveStatus[],
): Promise<{ survey: Survey; key: WaveKey; wave: { plannedFor: string; status: WaveStatus } }> {
  const survey = await requireOwnSurvey(context, input.survey)
  const key = { organisation: context.organisation, survey: survey.id, id: input.wave }
  const wave = await holdWave(context.db, key)
  if (!wave) throw new Problem('not-found')
  if (!allowed.includes(wave.status)) throw new Problem('not-ready', { detail: messages.waveMovedOn })
  return { survey, key, wave }
}
