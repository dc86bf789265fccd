import { createHash, randomBytes } from 'node:crypto'

/** The secret of a personal link. `token` goes into the mail and nowhere else; `sha256` is what is kept. */
export interface LinkToken {
  readonly token: string
  readonly sha256: string
}

/** 32 random bytes: guessing one takes longer than there is time, so nobody needs to count attempts. */
export function makeLinkToken(): LinkToken {
  const token = randomBytes(32).toString('base64url')
  return { token, sha256: sha256Of(token) }
}

/** What is kept of a token that a link came with; null where it cannot be one of ours. */
export function hashLinkToken(token: string): string | null {
  return /^[\w-]{43}$/.test(token) ? sha256Of(token) : null
}

function sha256Of(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
