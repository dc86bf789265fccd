import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { makeLinkToken } from '../../../platform/identity/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { messages } from '../messages.ts'
import { addKey, countKeys, type Key, listKeys, revokeKey } from '../queries/keys.ts'
import { readKey } from '../read-key.ts'

/** What a key begins with, so that one that has come astray is known for what it is. */
export const keyMark = 'lagesbild_'

/** More than these nobody keeps apart. */
const mostKeys = 20

/** Makes a key for another program. Its secret is told once and kept nowhere. Two statements. */
export const makeKey = defineAction({
  name: 'key.make',
  permission: 'document.read',
  effect: 'write',
  input: z.strictObject({ name: z.string(), scope: z.string(), days: z.string() }),
  run: async (context, written): Promise<{ id: string; secret: string; name: string }> => {
    const read = readKey(written)
    if (!('name' in read)) throw new Problem('bad-input', { faults: read })
    if ((await countKeys(context.db, context)) >= mostKeys) throw new Problem('not-ready', { detail: messages.tooMany })
    const { token, sha256 } = makeLinkToken()
    const expiresAt = new Date(context.now.getTime() + read.days * 86_400_000)
    const id = await addKey(context.db, context, { name: read.name, scope: read.scope, sha256, expiresAt })
    return { id, secret: `${keyMark}${token}`, name: read.name }
  },
  audit: ({ scope, days }, { id, name }) => ({ subject: id, detail: { name, scope, days } }),
})

/** One's own keys. One statement. */
export const listOwnKeys = defineAction({
  name: 'key.list-own',
  permission: 'document.read',
  effect: 'read',
  input: z.strictObject({}),
  run: (context): Promise<readonly Key[]> => listKeys(context.db, context.organisation, context.person),
})

/** Takes back a key of one's own. One statement. */
export const revokeOwnKey = defineAction({
  name: 'key.revoke-own',
  permission: 'document.read',
  effect: 'write',
  input: z.uuid(),
  run: async (context, id): Promise<{ name: string }> => {
    const name = await revokeKey(context.db, context, id, false)
    if (name === undefined) throw new Problem('not-found')
    return { name }
  },
  audit: (id, { name }) => ({ subject: id, detail: { name } }),
})

/** Everybody's keys in the organisation. One statement. */
export const listKeysOfAll = defineAction({
  name: 'key.list',
  permission: 'person.end',
  effect: 'read',
  input: z.strictObject({}),
  run: (context): Promise<readonly Key[]> => listKeys(context.db, context.organisation, null),
})

/** Takes back anybody's key in the organisation. One statement. */
export const revokeAnyKey = defineAction({
  name: 'key.revoke',
  permission: 'person.end',
  effect: 'write',
  input: z.uuid(),
  run: async (context, id): Promise<{ name: string }> => {
    const name = await revokeKey(context.db, context, id, true)
    if (name === undefined) throw new Problem('not-found')
    return { name }
  },
  audit: (id, { name }) => ({ subject: id, detail: { name } }),
})
