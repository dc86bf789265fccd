import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { dayOf } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { endLink, insertLink, listLinks, openLink, sendByLink } from '../queries/links.ts'
import { keepPhotos } from '../queries/photos.ts'
import { longestLine, longestReport } from '../rules/read-report.ts'
import { makeReportCode } from '../rules/report-code.ts'
import { messages } from './action-messages.ts'
import { cleanedPhotos } from './open-page.ts'

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
const token = z.string().max(200)
const day = 86_400_000
/** So long at most. */
const longest = 180

/** The links that suppliers have to an incident, or to none. One statement. */
export const readSupplierLinks = defineAction({
  name: 'incident-link.list',
  permission: 'incident.handle',
  effect: 'read',
  input: z.strictObject({ incident: z.uuid().nullable() }),
  run: async ({ db, organisation, now }, { incident }) => listLinks(db, organisation, incident, dayOf(now)),
})

/** Makes a link by which a supplier tells, until a day. Its token is given here and kept nowhere. One statement. */
export const makeSupplierLink = defineAction({
  name: 'incident-link.make',
  permission: 'incident.handle',
  effect: 'write',
  input: z.strictObject({ incident: z.uuid().nullable(), supplier: z.uuid(), endsOn: z.iso.date() }),
  run: async (context, { incident, supplier, endsOn }): Promise<{ id: string; token: string }> => {
    const { now } = context
    if (endsOn < dayOf(now) || endsOn > dayOf(new Date(now.getTime() + longest * day))) {
      throw new Problem('bad-input', { faults: [{ field: 'endsOn', message: messages.linkDay }] })
    }
    const made = randomBytes(32).toString('base64url')
    return {
      id: await insertLink(context.db, context, { incident, supplier, endsOn, sha256: hashOf(made) }),
      token: made,
    }
  },
  audit: ({ incident, supplier, endsOn }, { id }) => ({ subject: id, detail: { incident, supplier, endsOn } }),
})

/** A link leads nowhere from now on. One statement. */
export const endSupplierLink = defineAction({
  name: 'incident-link.end',
  permission: 'incident.handle',
  effect: 'write',
  input: z.strictObject({ id: z.uuid() }),
  run: async (context, { id }): Promise<void> => {
    if (!(await endLink(context.db, context, id))) throw new Problem('not-found')
  },
  audit: ({ id }) => ({ subject: id, detail: {} }),
})

/** Whose link a token is of. One statement. @throws Problem `not-found` where it is none, or its day is over */
export const openSupplierLink = defineAction({
  name: 'incident-link.open',
  permission: 'anyone',
  effect: 'read',
  input: z.strictObject({ token }),
  run: async ({ db, now }, { token }) => {
    const opened = await openLink(db, hashOf(token), dayOf(now))
    if (opened === null) throw new Problem('not-found')
    return opened
  },
})

/** Keeps what a supplier tells by a link. One statement, one for each photograph and one for each megabyte of it. @throws Problem `not-found` */
export const sendBySupplierLink = defineAction({
  name: 'incident-link.send',
  permission: 'anyone',
  effect: 'note',
  input: z.strictObject({
    token,
    body: z.string().min(1).max(longestReport),
    ongoing: z.enum(['yes', 'no', 'unknown']),
    place: z.string().min(1).max(longestLine).nullable(),
    contact: z.string().min(1).max(longestLine).nullable(),
    photos: cleanedPhotos,
  }),
  run: async ({ db, now }, { token, photos, ...report }) => {
    const { sha256 } = makeReportCode()
    if (!(await sendByLink(db, hashOf(token), dayOf(now), report, sha256, now))) throw new Problem('not-found')
    return { left: photos.length - (await keepPhotos(db, sha256, photos, now)) }
  },
})
