import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { dayOf } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { messages } from '../messages/index.ts'
import { insertMethod, type Methods, readMethods } from '../queries/methods.ts'
import { keepReadAnew, listRisks } from '../queries/risks.ts'
import type { Method } from '../rules/method.ts'
import { levelsOf, readRisk } from '../rules/picture.ts'
import { readMethod } from '../rules/read-method.ts'
import { changesAll } from './require-own-risk.ts'

export interface MethodPicture {
  readonly methods: Methods
  readonly mayChange: boolean
  readonly today: string
}

/** One statement. */
export const readRiskMethod = defineAction({
  name: 'risk-method.read',
  permission: 'risk.read',
  effect: 'read',
  input: z.strictObject({}),
  run: async (context): Promise<MethodPicture> => ({
    methods: await readMethods(context.db, context.organisation),
    mayChange: changesAll(context),
    today: dayOf(context.now),
  }),
})

const text = z.string().max(10_000)
const accepts = z.strictObject({ roles: z.array(text).max(10), months: text })

/**
 * Keeps a method that has been decided as a new version, and reads every risk by it: the levels that lists show are its own. The assessments
 * are left as they were made. Four statements.
 *
 * @throws Problem `bad-input` with every fault; `conflict` where another was saved meanwhile
 */
export const saveRiskMethod = defineAction({
  name: 'risk-method.save',
  permission: 'risk.change',
  effect: 'write',
  input: z.strictObject({
    /** The version that was changed. */
    from: z.coerce.number().int().min(0),
    likelihoods: z.array(z.strictObject({ name: text, frequency: text, perYear: text })).max(10),
    consequences: z.array(z.strictObject({ name: text, meanings: z.record(z.string(), text) })).max(10),
    categories: z.array(text).max(10),
    matrix: z.array(z.array(text).max(10)).max(10),
    acceptance: z.strictObject({ low: accepts, medium: accepts, high: accepts, 'very-high': accepts }),
    decidedBy: text,
    decidedOn: text,
  }),
  run: async (context, { from, ...written }): Promise<{ readonly version: number }> => {
    const { db, organisation, now } = context
    const methods = await readMethods(db, organisation)
    if (methods.now.version !== from) throw new Problem('conflict', { detail: messages.methodChanged })
    const read = readMethod(written, methods.now, dayOf(now))
    if (!read.ok) throw new Problem('bad-input', { faults: read.faults })
    await insertMethod(db, context, read.method, read.decided)
    await keepReadAnew(db, await readAgain(db, organisation, methods, read.method))
    return { version: read.method.version }
  },
  audit: (_, { version }) => ({ subject: `${version}`, detail: {} }),
})

async function readAgain(db: Parameters<typeof listRisks>[0], organisation: string, before: Methods, now: Method) {
  const risks = await listRisks(db, organisation)
  return risks.map(({ id, assessments }) => ({ id, ...levelsOf(readRisk({ now, of: before.of }, assessments)) }))
}
