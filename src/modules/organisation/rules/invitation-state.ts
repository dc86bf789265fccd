/** Where an invitation is. Only a `waiting` one lets anybody in. */
export type InvitationState = 'waiting' | 'expired' | 'used' | 'revoked'

export interface InvitationTimes {
  readonly expiresAt: Date
  readonly usedAt: Date | null
  readonly revokedAt: Date | null
}

export function invitationState({ expiresAt, usedAt, revokedAt }: InvitationTimes, now: Date): InvitationState {
  if (usedAt) return 'used'
  if (revokedAt) return 'revoked'
  return expiresAt <= now ? 'expired' : 'waiting'
}
