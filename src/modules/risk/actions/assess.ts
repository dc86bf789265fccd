import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { dayOf } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import type { Methods } from '../queries/methods.ts'
import { readMethods } from '../queries/methods.ts'
import { addAssessment } from '../queries/record.ts'
import { findRisk, keepAssessed } from '../queries/risks.ts'
import { type Judged, type State, states } from '../rules/method.ts'
import { levelsOf, readRisk } from '../rules/picture.ts'
import { readJudgement } from '../rules/read-judged.ts'
import { pictureOf } from './read-risk.ts'
import { requireOwnRisk } from './require-own-risk.ts'

const text = z.string().max(10_000)
export const writtenJudgement = { likelihood: text, consequences: z.record(z.string(), text), reasoning: text }

/** The form of an assessment. Four statements. @throws Problem `not-found`, `forbidden` for another's */
export const readAssessForm = defineAction({
  name: 'risk.assess-form',
  permission: 'risk.assess',
  effect: 'read',
  input: z.strictObject({ risk: z.uuid() }),
  run: async (context, { risk }) => {
    await requireOwnRisk(context, risk)
    return pictureOf(context, risk)
  },
})

/** Notes an assessment by the method in force. Five statements. @throws Problem `bad-input` with every fault, `not-found`, `forbidden` */
export const assessRisk = defineAction({
  name: 'risk.assess',
  permission: 'risk.assess',
  effect: 'write',
  input: z.strictObject({ risk: z.uuid(), state: z.enum(states), ...writtenJudgement }),
  run: async (context, { risk, state, ...written }) => {
    await requireOwnRisk(context, risk)
    const methods = await readMethods(context.db, context.organisation)
    const read = readJudgement(written, methods.now)
    if (!read.ok) throw new Problem('bad-input', { faults: read.faults })
    await keepAssessment(context, methods, { risk, state, ...read, workshop: null })
    return { state }
  },
  audit: ({ risk }, { state }) => ({ subject: risk, detail: { state } }),
})

/** Keeps an assessment, and the levels that follow from it. Three statements. @throws Problem `not-found` */
export async function keepAssessment(
  context: ActionContext,
  methods: Methods,
  assessment: {
    readonly risk: string
    readonly state: State
    readonly judged: Judged
    readonly reasoning: string | null
    readonly workshop: string | null
  },
): Promise<void> {
  const { db, organisation, now } = context
  const found = await findRisk(db, organisation, assessment.risk)
  if (found === null) throw new Problem('not-found')
  const method = methods.now.version
  const on = dayOf(now)
  await addAssessment(db, context, { ...assessment, method, on })
  const assessments = { ...found.assessments, [assessment.state]: { ...assessment.judged, method } }
  await keepAssessed(db, context, { id: found.id, ...levelsOf(readRisk(methods, assessments)) }, on)
}
