import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import {
  addOwnClock,
  endOwnClock,
  listOwnClocks,
  listRecipients,
  setRecipient,
} from '../../queries/clocks/own-clocks.ts'
import { units } from '../../rules/clocks/deadline.ts'
import { lawClocks, startingFacts } from '../../rules/clocks/law-clocks.ts'

/** The organisation's own clocks, and where what the law asks for goes. Two statements. */
export const readOwnClocks = defineAction({
  name: 'incident-clock.list',
  permission: 'incident.notify',
  effect: 'read',
  input: z.strictObject({}),
  run: async ({ db, organisation }) => ({
    own: await listOwnClocks(db, organisation),
    recipients: await listRecipients(db, organisation),
  }),
})

/** A clock of the organisation's own, for what is noted from now on. One statement. */
export const makeOwnClock = defineAction({
  name: 'incident-clock.make',
  permission: 'incident.notify',
  effect: 'write',
  input: z.strictObject({
    name: z.string().min(1).max(100),
    starts: z.enum(startingFacts),
    span: z.strictObject({ amount: z.int().min(1).max(1000), unit: z.enum(units) }),
    recipient: z.string().min(1).max(200),
  }),
  run: async (context, clock): Promise<void> => addOwnClock(context.db, context, clock),
  audit: ({ name, starts, span }) => ({ subject: name, detail: { starts, ...span } }),
})

/** Ends one of the organisation's own clocks, and those of it that run. Two statements. @throws Problem `not-found` */
export const stopOwnClock = defineAction({
  name: 'incident-clock.end',
  permission: 'incident.notify',
  effect: 'write',
  input: z.strictObject({ own: z.uuid() }),
  run: async (context, { own }): Promise<void> => {
    if (!(await endOwnClock(context.db, context, own))) throw new Problem('not-found')
  },
  audit: ({ own }) => ({ subject: own, detail: {} }),
})

/** To whom, and how, what the law asks for is sent. One statement for each clock. */
export const saveRecipients = defineAction({
  name: 'incident-clock.save-recipients',
  permission: 'incident.notify',
  effect: 'write',
  input: z.strictObject({
    recipients: z
      .array(
        z.strictObject({
          clock: z.enum(lawClocks),
          recipient: z.string().min(1).max(200),
          channel: z.string().min(1).max(400).nullable(),
        }),
      )
      .max(lawClocks.length),
  }),
  run: async (context, { recipients }): Promise<void> => {
    for (const { clock, ...given } of recipients) await setRecipient(context.db, context, clock, given)
  },
  audit: ({ recipients }) => ({ subject: 'recipients', detail: { clocks: recipients.map(({ clock }) => clock) } }),
})
