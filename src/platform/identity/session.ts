import type { Kysely } from 'kysely'
import type { Tables } from '../database/index.ts'
import type { Identity } from './identity.ts'
import { findValidSession, type Session } from './valid-session.ts'

/** Reads the session of a request. `cookies` are to be set when the library renews the session. */
export async function readSession(
  db: Kysely<Tables>,
  identity: Identity,
  headers: Headers,
): Promise<{ session: Session | null; cookies: string[] }> {
  const sent = headers.get('cookie')
  if (!sent?.includes('lagesbild.session_token')) return { session: null, cookies: [] }
  const valid = await findValidSession(db, identity, sent)
  if (valid) return { session: valid, cookies: [] }
  const { response, headers: set } = await identity.api.getSession({ headers, returnHeaders: true })
  const session = response && { person: response.user.id, name: response.user.name, email: response.user.email }
  return { session, cookies: set.getSetCookie() }
}

/** Ends this session. Returns the cookies that clear it. */
export async function signOut(identity: Identity, headers: Headers): Promise<string[]> {
  const { headers: set } = await identity.api.signOut({ headers, returnHeaders: true })
  return set.getSetCookie()
}

/** Ends every session of the person who asks, on every device. */
export async function signOutEverywhere(identity: Identity, headers: Headers): Promise<void> {
  await identity.api.revokeSessions({ headers })
}
