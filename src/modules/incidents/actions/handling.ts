import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import type { RegisterRecord } from '../../../platform/register/index.ts'
import { insertMeasure } from '../../measures/index.ts'
import { incidentActions } from '../incident-register.ts'
import {
  affectedKinds,
  endAffected,
  type Handling,
  insertAffected,
  insertSeverityModel,
  judgeSeverity,
  keepCause,
  readHandling,
  readSeverityModels,
  type SavedSeverityModel,
  setCause,
  tieMeasure,
} from '../queries/handling.ts'
import { type LevelWords, levels } from '../rules/severity.ts'
import { messages } from './action-messages.ts'

export const personRoles = ['leads', 'deputy', 'technical', 'communication', 'data-protection', 'informed'] as const

/** The incident, where it has not ended. Two statements. @throws Problem `not-found` */
async function requireIncident(context: ActionContext, incident: string): Promise<RegisterRecord> {
  const { record } = await incidentActions.read.run(context, incident)
  if (record.endedAt !== null) throw new Problem('not-found')
  return record
}

/** What an incident has hit, who is in it, what is done, how grave it is and why it happened; with its name. Three statements. */
export const readIncidentHandling = defineAction({
  name: 'incident.handling',
  permission: 'incident.read',
  effect: 'read',
  input: z.uuid(),
  run: async (context, incident): Promise<Handling & { readonly record: RegisterRecord }> => {
    const record = await requireIncident(context, incident)
    return { record, ...(await readHandling(context.db, context.organisation, incident)) }
  },
})

/** Adds what an incident has hit, or who takes part in it. Three statements. @throws Problem `conflict` where it is there already */
export const affect = defineAction({
  name: 'incident.affect',
  permission: 'incident.handle',
  effect: 'write',
  input: z
    .strictObject({
      incident: z.uuid(),
      what: z.enum(affectedKinds),
      record: z.uuid(),
      role: z.enum(personRoles).nullable(),
    })
    .refine(({ what, role }) => (what === 'person') === (role !== null)),
  run: async (context, given): Promise<void> => {
    await requireIncident(context, given.incident)
    await insertAffected(context.db, context, given)
  },
  audit: ({ incident, what, record, role }) => ({ subject: incident, detail: { what, record, role } }),
})

/** It was not hit, or takes no part any more. One statement. */
export const unaffect = defineAction({
  name: 'incident.end-affected',
  permission: 'incident.handle',
  effect: 'write',
  input: z.strictObject({ incident: z.uuid(), id: z.uuid() }),
  run: async (context, given): Promise<void> => {
    if (!(await endAffected(context.db, context, given))) throw new Problem('not-found')
  },
  audit: ({ incident, id }) => ({ subject: incident, detail: { id } }),
})

/** Makes a measure of what is to be done in an incident, or of what was learnt from it. Four statements. */
export const addIncidentMeasure = defineAction({
  name: 'incident.add-measure',
  permission: 'incident.handle',
  effect: 'write',
  input: z.strictObject({
    incident: z.uuid(),
    kind: z.enum(['task', 'lesson']),
    name: z.string().trim().max(200),
    owner: z.uuid().nullable(),
    dueOn: z.iso.date().nullable(),
  }),
  run: async (context, { incident, kind, name, ...planned }): Promise<{ measure: string }> => {
    await requireIncident(context, incident)
    if (name === '') throw new Problem('bad-input', { faults: [{ field: 'name', message: messages.needsTask }] })
    const status = kind === 'task' ? 'planned' : 'proposed'
    const measure = await insertMeasure(context.db, context, { name, status, ...planned })
    await tieMeasure(context.db, context, { incident, measure, kind })
    return { measure }
  },
  audit: ({ incident, kind }, { measure }) => ({ subject: incident, detail: { kind, measure } }),
})

/** Judges how grave an incident is, by the words that hold now. Five statements. */
export const judgeIncidentSeverity = defineAction({
  name: 'incident.judge-severity',
  permission: 'incident.handle',
  effect: 'write',
  input: z.strictObject({ incident: z.uuid(), level: z.enum(levels), why: z.string().trim().max(2000) }),
  run: async (context, { incident, level, why }): Promise<void> => {
    await requireIncident(context, incident)
    if (why === '') throw new Problem('bad-input', { faults: [{ field: 'why', message: messages.needsWhy }] })
    const [model] = await readSeverityModels(context.db, context.organisation, 1)
    await judgeSeverity(context.db, context, { incident, level, model: model?.version ?? 0, why })
  },
  audit: ({ incident, level }) => ({ subject: incident, detail: { level } }),
})

/**
 * Keeps why an incident happened, a step at a time; the last step becomes the cause where that is asked for. At most four statements.
 *
 * @throws Problem `conflict` where a colleague has written since
 */
export const keepIncidentCause = defineAction({
  name: 'incident.keep-cause',
  permission: 'incident.handle',
  effect: 'write',
  input: z.strictObject({
    incident: z.uuid(),
    version: z.int().min(0),
    steps: z.array(z.string().trim().min(1).max(1000)).max(7),
    asCause: z.boolean(),
  }),
  run: async (context, { asCause, ...given }): Promise<void> => {
    await requireIncident(context, given.incident)
    if (!(await keepCause(context.db, context, given))) throw new Problem('conflict', { detail: messages.causeChanged })
    const last = given.steps.at(-1)
    if (asCause && last !== undefined) await setCause(context.db, context, given.incident, last)
  },
  audit: ({ incident, steps, asCause }) => ({ subject: incident, detail: { steps: steps.length, asCause } }),
})

/** The words that hold, the newest first; none where the built-in ones do. One statement. */
export const readSeverityWords = defineAction({
  name: 'incident-severity-model.read',
  permission: 'incident.read',
  effect: 'read',
  input: z.strictObject({}),
  run: async ({ db, organisation }): Promise<SavedSeverityModel[]> => readSeverityModels(db, organisation),
})

const words: z.ZodType<LevelWords> = z.strictObject({
  meaning: z.string().min(1).max(500),
  example: z.string().max(500),
})

/** Saves the words as a new version: what was judged keeps the version that it was judged by. Two statements. */
export const saveSeverityWords = defineAction({
  name: 'incident-severity-model.save',
  permission: 'incident.handle',
  effect: 'write',
  input: z.strictObject({
    /** The version that was changed. */
    from: z.int().min(0),
    levels: z.strictObject({ low: words, moderate: words, high: words, critical: words }),
  }),
  run: async (context, { from, levels }): Promise<{ version: number }> => {
    const [newest] = await readSeverityModels(context.db, context.organisation, 1)
    if ((newest?.version ?? 0) !== from) throw new Problem('conflict', { detail: messages.wordsChanged })
    await insertSeverityModel(context.db, context, { version: from + 1, levels })
    return { version: from + 1 }
  },
  audit: (_, { version }) => ({ subject: `${version}`, detail: {} }),
})
