import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { languages } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { inWords } from '../../in-words.ts'
import { incidentActions } from '../../incident-register.ts'
import { type KnownClocks, readClocks } from '../../queries/clocks/read-clocks.ts'
import { addSent, findDraft, saveDraft, withdrawSent } from '../../queries/clocks/sent.ts'
import { settleClocks } from '../../queries/clocks/settle-clocks.ts'
import { listEvents } from '../../queries/events.ts'
import { type Clock, clocksOf } from '../../rules/clocks/clocks-of.ts'
import { changesOf, filledIn, type Prepared, prepare } from '../../rules/clocks/prepared.ts'

const which = { incident: z.uuid(), clock: z.string().min(1).max(60) }
export const longestPart = 8000
const texts = z.record(z.string().max(20), z.string().max(longestPart))

export interface OpenClock {
  readonly clock: Clock
  readonly known: KnownClocks
  readonly incident: { readonly id: string; readonly name: string; readonly ended: boolean }
  readonly prepared: ReadonlyArray<Prepared & { readonly changed: boolean }>
  readonly savedAt: Date | null
}

/** One clock of an incident, with what is to be sent by it. Five statements. @throws Problem `not-found` */
export const openClock = defineAction({
  name: 'incident.open-clock',
  permission: 'incident.notify',
  effect: 'read',
  input: z.strictObject({ ...which, language: z.enum(languages) }),
  run: async (context, { incident, clock, language }): Promise<OpenClock> => {
    const found = await find(context, incident, clock, language)
    const draft = await findDraft(context.db, context.organisation, { incident, clock })
    return {
      clock: found.clock,
      known: found.known,
      incident: found.incident,
      prepared: filledIn(found.prepared, draft?.texts ?? {}),
      savedAt: draft?.savedAt ?? null,
    }
  },
})

/** Keeps what somebody wrote in the place of what the record says, before it is sent. Seven statements. @throws Problem `not-found` */
export const savePreparedText = defineAction({
  name: 'incident.save-text',
  permission: 'incident.notify',
  effect: 'write',
  input: z.strictObject({ ...which, language: z.enum(languages), texts }),
  run: async (context, { incident, clock, language, texts }): Promise<void> => {
    const { prepared } = await find(context, incident, clock, language, true)
    await saveDraft(context.db, context, { incident, clock, texts: changesOf(prepared, texts) })
  },
  audit: ({ incident, clock }) => ({ subject: incident, detail: { clock } }),
})

/**
 * Notes that what a clock asks for was sent, with the text as it is then: the clock stops, and what begins with it begins. Nine statements.
 *
 * @throws Problem `not-found`, `bad-input` where its time has not come
 */
export const markSent = defineAction({
  name: 'incident.mark-sent',
  permission: 'incident.notify',
  effect: 'write',
  input: z.strictObject({
    ...which,
    language: z.enum(languages),
    kind: z.enum(['due', 'progress']),
    sentAt: z.date(),
    recipient: z.string().min(1).max(200),
    reference: z.string().min(1).max(100).nullable(),
  }),
  run: async (context, { incident, clock, language, ...sent }): Promise<void> => {
    const { db, organisation, now } = context
    if (sent.sentAt > now) throw new Problem('bad-input')
    const found = await find(context, incident, clock, language, true)
    if (sent.kind === 'progress' && found.clock.law !== 'final-report') throw new Problem('bad-input')
    const draft = await findDraft(db, organisation, { incident, clock })
    const filled = filledIn(found.prepared, draft?.texts ?? {})
    const asSent = Object.fromEntries(filled.map(({ part, text }) => [part, text ?? '']))
    await addSent(db, context, { incident, clock, ...sent, texts: asSent })
    await settleClocks(db, context, incident)
  },
  audit: ({ incident, clock, kind, sentAt }) => ({
    subject: incident,
    detail: { clock, kind, sentAt: sentAt.toISOString() },
  }),
})

/** Takes back a note that something was sent: the clock runs again from where it began. Five statements. @throws Problem `not-found` */
export const withdrawMark = defineAction({
  name: 'incident.withdraw-sent',
  permission: 'incident.notify',
  effect: 'write',
  input: z.strictObject({ incident: z.uuid(), sent: z.uuid(), why: z.string().trim().min(1).max(1000) }),
  run: async (context, { incident, sent, why }): Promise<void> => {
    await alive(context, incident)
    if (!(await withdrawSent(context.db, context, { incident, sent, why }))) throw new Problem('not-found')
    await settleClocks(context.db, context, incident)
  },
  audit: ({ incident, sent }) => ({ subject: incident, detail: { sent } }),
})

async function alive(context: ActionContext, incident: string) {
  const { record } = await incidentActions.read.run(context, incident)
  if (record.endedAt !== null) throw new Problem('not-found')
  return record
}

async function find(
  context: ActionContext,
  incident: string,
  key: string,
  language: (typeof languages)[number],
  toChange = false,
) {
  const { db, organisation, now } = context
  const { record } = await incidentActions.read.run(context, incident)
  if (toChange && record.endedAt !== null) throw new Problem('not-found')
  const known = await readClocks(db, organisation, incident)
  const clock = clocksOf(known.facts).find((each) => each.key === key)
  if (clock === undefined) throw new Problem('not-found')
  const events = await listEvents(db, organisation, incident)
  const late = clock.dueAt !== null && (clock.sentAt ?? now) > clock.dueAt
  const prepared = prepare(language, clock.law ?? 'own', inWords(language, record, events), late)
  return {
    clock,
    known,
    prepared,
    incident: { id: incident, name: String(record.values.name), ended: record.endedAt !== null },
  }
}
