import { clientHeader, type Identity } from './identity.ts'

export type SignInOutcome =
  | { readonly ok: true; readonly person: string; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly reason: 'wrong' }
  /** Seconds until the next attempt is let through. */
  | { readonly ok: false; readonly reason: 'too-many'; readonly retryAfter: number }

/** Signs a person in with e-mail and password, through the rate limiter. The session is in `cookies`, ready to be set. */
export async function signIn(
  identity: Identity,
  baseUrl: string,
  client: string,
  credentials: { email: string; password: string },
): Promise<SignInOutcome> {
  const response = await identity.handler(
    new Request(`${baseUrl}/identity/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: baseUrl, [clientHeader]: client },
      body: JSON.stringify(credentials),
    }),
  )
  if (response.status === 429) {
    return { ok: false, reason: 'too-many', retryAfter: Number(response.headers.get('x-retry-after') ?? 60) }
  }
  if (!response.ok) return { ok: false, reason: 'wrong' }
  const body = (await response.json()) as { user: { id: string } }
  return { ok: true, person: body.user.id, cookies: response.headers.getSetCookie() }
}
