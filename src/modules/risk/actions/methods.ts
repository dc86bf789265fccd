import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { dayOf } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { messages } from '../messages/index.ts'
import { insertMethod, type Methods, readMethods } from '../queries/methods.ts'
import { keepReadAnew, listRisks } from '../queries/risks.ts'
import type { Method } from '../rules/method.ts'
import { type Movement, movementsOf } from '../rules/movement.ts'
import { levelsOf, readRisk } from '../rules/picture.ts'
import { readMethod, type WrittenMethod } from '../rules/read-method.ts'
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

const written = {
  /** The version that was changed. */
  from: z.coerce.number().int().min(0),
  likelihoods: z.array(z.strictObject({ name: text, frequency: text, perYear: text })).max(10),
  consequences: z.array(z.strictObject({ name: text, meanings: z.record(z.string(), text) })).max(10),
  categories: z.array(text).max(10),
  matrix: z.array(z.array(text).max(10)).max(10),
  acceptance: z.strictObject({ low: accepts, medium: accepts, high: accepts, 'very-high': accepts }),
  decidedBy: text,
  decidedOn: text,
}

/** @throws Problem `bad-input` with every fault; `conflict` where another was saved meanwhile */
async function readChanged(context: ActionContext, { from, ...method }: { readonly from: number } & WrittenMethod) {
  const methods = await readMethods(context.db, context.organisation)
  if (methods.now.version !== from) throw new Problem('conflict', { detail: messages.methodChanged })
  const read = readMethod(method, methods.now, dayOf(context.now))
  if (!read.ok) throw new Problem('bad-input', { faults: read.faults })
  return { methods, ...read }
}

export interface MethodPreview {
  /** The risks that would have another level now, those that rise the most first. */
  readonly moved: ReadonlyArray<Movement<{ readonly id: string; readonly name: string }>>
  /** How many are assessed, but not of any category that the method has. */
  readonly unreadable: number
  /** How many are assessed. */
  readonly total: number
}

/** What a method would read of the risks, before it is saved. Two statements. @throws Problem as the saving does */
export const previewRiskMethod = defineAction({
  name: 'risk-method.preview',
  permission: 'risk.change',
  effect: 'read',
  input: z.strictObject(written),
  run: async (context, given): Promise<MethodPreview> => {
    const { methods, method } = await readChanged(context, given)
    const risks = (await listRisks(context.db, context.organisation)).map(({ id, name, assessments }) => ({
      id,
      name,
      earlier: readRisk(methods, assessments),
      readings: readRisk({ now: method, of: methods.of }, assessments),
    }))
    const assessed = risks.filter(({ earlier }) => earlier.current !== null)
    return {
      moved: movementsOf(assessed).map(({ risk: { id, name }, ...move }) => ({ ...move, risk: { id, name } })),
      unreadable: assessed.filter(({ readings }) => readings.current === null).length,
      total: assessed.length,
    }
  },
})

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
  input: z.strictObject(written),
  run: async (context, given): Promise<{ readonly version: number }> => {
    const { db, organisation } = context
    const { methods, method, decided } = await readChanged(context, given)
    await insertMethod(db, context, method, decided)
    await keepReadAnew(db, await readAgain(db, organisation, methods, method))
    return { version: method.version }
  },
  audit: (_, { version }) => ({ subject: `${version}`, detail: {} }),
})

async function readAgain(db: Parameters<typeof listRisks>[0], organisation: string, before: Methods, now: Method) {
  const risks = await listRisks(db, organisation)
  return risks.map(({ id, assessments }) => ({ id, ...levelsOf(readRisk({ now, of: before.of }, assessments)) }))
}
