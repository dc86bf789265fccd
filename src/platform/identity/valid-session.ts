import { createHmac, timingSafeEqual } from 'node:crypto'
import { parse } from 'hono/utils/cookie'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/index.ts'
import type { Identity } from './identity.ts'

/** Who is signed in. */
export interface Session {
  readonly person: string
  readonly name: string
  readonly email: string
}

/**
 * The session of a cookie that is beyond doubt: signed by us, in the database, not over and not yet to be renewed. One statement, since
 * every request asks. null says only that the identity library is to decide.
 */
export async function findValidSession(
  db: Kysely<Tables>,
  identity: Identity,
  cookies: string,
): Promise<Session | null> {
  const { secret, authCookies, sessionConfig } = await identity.$context
  const name = authCookies.sessionToken.name
  const token = signedValue(parse(cookies, name)[name], secret)
  if (token === null) return null
  // A session is renewed when so much of its time has passed
  const left = sessionConfig.expiresIn - sessionConfig.updateAge
  const { rows } = await sql<Session>`
    select u.id as person, u.name, u.email
    from identity.session s join identity."user" u on u.id = s."userId"
    where s.token = ${token} and s."expiresAt" > now() + make_interval(secs => ${left})`.execute(db)
  return rows[0] ?? null
}

/** What stands before the signature, where that is right: HMAC-SHA256 in base64. */
function signedValue(cookie: string | undefined, secret: string): string | null {
  const dot = cookie?.lastIndexOf('.') ?? -1
  if (!cookie || dot < 1) return null
  const value = cookie.slice(0, dot)
  const given = Buffer.from(cookie.slice(dot + 1), 'base64')
  const right = createHmac('sha256', secret).update(value).digest()
  return given.length === right.length && timingSafeEqual(given, right) ? value : null
}
