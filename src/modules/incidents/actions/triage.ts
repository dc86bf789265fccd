import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { dayOf, type Message } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { insertMeasure } from '../../measures/index.ts'
import { settleClocks } from '../queries/clocks/settle-clocks.ts'
import { addIncident, recordEvent } from '../queries/events.ts'
import { listPhotos } from '../queries/photos.ts'
import {
  findPageKey,
  findReport,
  isOpenIncident,
  judge,
  listAddedTo,
  listNewReports,
  listOpenIncidents,
  markSeen,
  replacePageKey,
} from '../queries/reports.ts'
import { makePageKey } from '../rules/report-code.ts'
import { messages } from './action-messages.ts'

/** The reports that nobody has judged, those that were added to after they were, and the address of the open page. Three statements. */
export const readQueue = defineAction({
  name: 'incident.queue',
  permission: 'incident.handle',
  effect: 'read',
  input: z.strictObject({}),
  run: async ({ db, organisation }) => ({
    ...(await listNewReports(db, organisation)),
    added: await listAddedTo(db, organisation),
    key: await findPageKey(db, organisation),
  }),
})

/**
 * A report with what was added to it and came with it, and the incidents that it can belong to. Four statements.
 *
 * @throws Problem `not-found`
 */
export const readReportToJudge = defineAction({
  name: 'incident.read-report',
  permission: 'incident.handle',
  effect: 'read',
  input: z.strictObject({ report: z.uuid(), search: z.string().trim().max(200).default('') }),
  run: async ({ db, organisation }, { report, search }) => {
    const found = await findReport(db, organisation, report)
    if (found === null) throw new Problem('not-found')
    const photos = await listPhotos(db, organisation, report)
    return { ...found, photos, search, ...(await listOpenIncidents(db, organisation, search)) }
  },
})

/** Notes that what was added to a report after it was judged has been seen. One statement. */
export const seeAdded = defineAction({
  name: 'incident.see-added',
  permission: 'incident.handle',
  effect: 'write',
  input: z.strictObject({ report: z.uuid() }),
  run: async (context, { report }): Promise<{ seen: number }> => ({
    seen: await markSeen(context.db, context, report),
  }),
  audit: ({ report }, { seen }) => ({ subject: report, detail: { seen } }),
})

/**
 * Judges a report: a new incident, a part of one, a weakness that becomes a proposed measure, or no incident. At most eleven statements.
 *
 * @throws Problem `bad-input`, `conflict` where a colleague was first
 */
export const judgeReport = defineAction({
  name: 'incident.judge',
  permission: 'incident.handle',
  effect: 'write',
  input: z.strictObject({
    report: z.uuid(),
    as: z.enum(['new', 'part', 'weakness', 'dismissed']),
    name: z.string().trim().max(200),
    incident: z.uuid().nullable(),
    reason: z.string().trim().max(2000),
    answer: z.string().trim().max(2000),
  }),
  run: async (context, { report, as, name, incident, reason, answer }) => {
    const { db, organisation } = context
    const fault = (field: string, message: Message) => new Problem('bad-input', { faults: [{ field, message }] })
    const found = await findReport(db, organisation, report)
    if (found === null) throw new Problem('not-found')
    if (found.report.state !== 'new') throw new Problem('conflict', { detail: messages.judged })
    if ((as === 'new' || as === 'weakness') && name === '') throw fault('name', messages.needsName)
    if (as === 'dismissed' && reason === '') throw fault('reason', messages.needsReason)
    const told = found.report.reportedAt
    const judgement = { incident: null, measure: null, reason: reason || null, answer: answer || null }
    const settle = async (
      made: Partial<Parameters<typeof judge>[3]> & { state: Parameters<typeof judge>[3]['state'] },
    ) => {
      if (!(await judge(db, context, report, { ...judgement, ...made }))) {
        throw new Problem('conflict', { detail: messages.judged })
      }
      // What was added before is judged with it
      if (found.notes.length > 0) await markSeen(db, context, report)
      return { incident: made.incident ?? null, measure: made.measure ?? null }
    }
    if (as === 'dismissed') return settle({ state: 'dismissed' })
    if (as === 'weakness') {
      const proposed = { name, status: 'proposed', owner: null, dueOn: null } as const
      return settle({
        state: 'weakness',
        measure: await insertMeasure(db, context, proposed),
      })
    }
    if (as === 'part') {
      if (incident === null || !(await isOpenIncident(db, organisation, incident))) {
        throw fault('incident', messages.needsIncident)
      }
      if (found.supplier !== null) {
        const fact = { incident, kind: 'supplier-told', at: told, body: found.report.body } as const
        await recordEvent(db, context, fact)
        await settleClocks(db, context, incident)
      }
      return settle({ state: 'incident', incident })
    }
    const made = await addIncident(db, context, {
      name,
      discoveredOn: dayOf(told),
      supplier: found.supplier?.id ?? null,
    })
    await recordEvent(db, context, { incident: made, kind: 'discovered', at: told, body: null })
    if (found.supplier !== null) {
      await recordEvent(db, context, { incident: made, kind: 'supplier-told', at: told, body: found.report.body })
    }
    await settleClocks(db, context, made)
    return settle({ state: 'incident', incident: made })
  },
  audit: ({ report, as }, made) => ({ subject: report, detail: { as, ...made } }),
})

/** Makes the address of the open page, or replaces it. Two statements. */
export const makeOpenPage = defineAction({
  name: 'incident.make-page',
  permission: 'incident.handle',
  effect: 'write',
  input: z.strictObject({}),
  run: async (context) => {
    const key = makePageKey()
    await replacePageKey(context.db, context, key)
    return { key }
  },
  audit: () => ({ subject: 'page', detail: {} }),
})
