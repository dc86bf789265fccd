import type { Context } from 'hono'
import { type Action, perform } from '../../../platform/action/index.ts'
import type { Env } from '../../../platform/http/index.ts'
import { hashLinkToken } from '../../../platform/identity/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { keyMark } from '../actions/keys.ts'
import { messages } from '../messages.ts'
import { useKey } from '../queries/keys.ts'

/** Does an action as the person whose key it is. */
export type PerformWithKey = <Input, Output>(action: Action<Input, Output>, input: unknown) => Promise<Output>

/** How often a key may be used in a minute. */
export const mostAMinute = 120

/**
 * Whom a program asks for: by the key in its header alone, never by a cookie, which a browser sends whoever made it ask. What the person
 * may is looked up in the action's own transaction, so that a role that was changed or ended holds for the key at once.
 *
 * @throws Problem `not-signed-in` where there is no key that holds, `too-many-requests`
 */
export async function askWithKey(context: Context<Env>): Promise<PerformWithKey> {
  const { db, now } = context.get('request')
  const [, secret = ''] = /^Bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '') ?? []
  const sha256 = secret.startsWith(keyMark) ? hashLinkToken(secret.slice(keyMark.length)) : null
  const key = sha256 === null ? null : await useKey(db, sha256)
  if (key === null) throw new Problem('not-signed-in', { detail: messages.noKey })
  if (key.used > mostAMinute) {
    const { sv, en } = messages.tooOften
    throw new Problem('too-many-requests', { detail: { sv: sv({ most: mostAMinute }), en: en({ most: mostAMinute }) } })
  }
  const { organisation, person, name, scope } = key
  return (action, input) => {
    if (scope === 'read' && action.effect !== 'read') throw new Problem('forbidden', { detail: messages.readOnly })
    return perform(db, { organisation, person, key: name }, action, input, now)
  }
}
