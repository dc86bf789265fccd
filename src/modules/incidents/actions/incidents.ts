import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import type { FoundRecord } from '../../../platform/register/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { incidentActions } from '../incident-register.ts'
import { type KnownClocks, readClocks } from '../queries/clocks/read-clocks.ts'
import { settleClocks } from '../queries/clocks/settle-clocks.ts'
import { type IncidentEvent, listEvents, recordEvent, setStatus } from '../queries/events.ts'
import { type Handling, isConcerned, readHandling } from '../queries/handling.ts'
import { listReportsOf, type Report } from '../queries/reports.ts'
import { clocksOf, isRunning } from '../rules/clocks/clocks-of.ts'
import { factKinds } from '../rules/fact-kinds.ts'
import { type Missing, missingIn } from '../rules/missing.ts'
import { messages } from './action-messages.ts'

export interface OpenIncident {
  readonly events: readonly IncidentEvent[]
  /** What was reported of it; null for those who may not read it. */
  readonly reports: readonly Report[] | null
  readonly missing: readonly Missing[]
  readonly mayClose: boolean
  /** May write on the timeline. */
  readonly mayNote: boolean
  readonly handling: Handling
  readonly clocks: KnownClocks
  readonly mayNotify: boolean
}

/** Who handles incidents writes on every timeline; others who work in the registers, on those that concern them. One statement at most. */
async function mayNote({ db, organisation, person, role }: ActionContext, incident: string): Promise<boolean> {
  if (role === null || !may(role, 'incident.note')) return false
  return may(role, 'incident.handle') || isConcerned(db, { organisation, person }, incident)
}

/** An incident's record with its history, its timeline, its clocks, and what was reported of it. At most seven statements. */
export const openIncident = defineAction({
  name: 'incident.open',
  permission: 'incident.read',
  effect: 'read',
  input: z.uuid(),
  run: async (context, id): Promise<FoundRecord & { readonly open: OpenIncident }> => {
    const { db, organisation, role } = context
    const found = await incidentActions.read.run(context, id)
    const events = await listEvents(db, organisation, id)
    const clocks = await readClocks(db, organisation, id)
    const holds = (verb: Parameters<typeof may>[1]) => role !== null && may(role, verb)
    return {
      ...found,
      open: {
        events,
        reports: holds('incident.handle') ? await listReportsOf(db, organisation, id) : null,
        missing: missingIn(found.record.values, events, clocksOf(clocks.facts).some(isRunning)),
        mayClose: holds('incident.close'),
        mayNote: await mayNote(context, id),
        handling: await readHandling(db, organisation, id),
        clocks,
        mayNotify: holds('incident.notify'),
      },
    }
  },
})

/**
 * Writes a fact on the timeline, by who handles incidents or whom this one concerns; the clocks follow. Six statements at most.
 *
 * @throws Problem `bad-input` where its time has not come, `forbidden` where it does not concern them
 */
export const recordFact = defineAction({
  name: 'incident.record-fact',
  permission: 'incident.note',
  effect: 'write',
  input: z.strictObject({
    incident: z.uuid(),
    kind: z.enum(factKinds),
    at: z.date(),
    body: z.string().min(1).max(4000).nullable(),
  }),
  run: async (context, { incident, kind, at, body }): Promise<void> => {
    const { record } = await incidentActions.read.run(context, incident)
    if (record.endedAt !== null) throw new Problem('not-found')
    if (!(await mayNote(context, incident))) throw new Problem('forbidden', { detail: messages.notYours })
    if (at > context.now) throw new Problem('bad-input', { faults: [{ field: 'at', message: messages.notYet }] })
    await recordEvent(context.db, context, { incident, kind, at, body })
    await settleClocks(context.db, context, incident)
  },
  audit: ({ incident, kind, at }) => ({ subject: incident, detail: { kind, at: at.toISOString() } }),
})

/** Closes an incident, or opens it again. @throws Problem `not-ready` where something is missing to close it */
export const closeIncident = defineAction({
  name: 'incident.close',
  permission: 'incident.close',
  effect: 'write',
  input: z.strictObject({ incident: z.uuid(), closed: z.boolean() }),
  run: async (context, { incident, closed }): Promise<void> => {
    const { db, organisation, now } = context
    const { record } = await incidentActions.read.run(context, incident)
    if (record.endedAt !== null) throw new Problem('not-found')
    if ((record.values.status === 'closed') === closed) return
    const { facts } = await readClocks(db, organisation, incident)
    const runs = clocksOf(facts).some(isRunning)
    if (closed && missingIn(record.values, await listEvents(db, organisation, incident), runs).length > 0) {
      throw new Problem('not-ready', { detail: messages.notFinished })
    }
    await setStatus(db, context, incident, closed ? 'closed' : 'handled')
    await recordEvent(db, context, { incident, kind: closed ? 'closed' : 'reopened', at: now, body: null })
  },
  audit: ({ incident, closed }) => ({ subject: incident, detail: { closed } }),
})
