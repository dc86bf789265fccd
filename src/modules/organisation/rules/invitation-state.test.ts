import { expect, test } from 'vitest'
import { invitationState } from './invitation-state.ts'

const now = new Date('2026-11-24T09:00:00Z')
const before = new Date('2026-11-24T08:59:59Z')
const after = new Date('2026-11-24T09:00:01Z')

test('an invitation waits until its last moment, and is expired from that on', () => {
  expect(invitationState({ expiresAt: after, usedAt: null, revokedAt: null }, now)).toBe('waiting')
  expect(invitationState({ expiresAt: now, usedAt: null, revokedAt: null }, now)).toBe('expired')
})

test('what became of it counts more than that it would have expired since', () => {
  expect(invitationState({ expiresAt: before, usedAt: before, revokedAt: null }, now)).toBe('used')
  expect(invitationState({ expiresAt: before, usedAt: null, revokedAt: before }, now)).toBe('revoked')
  expect(invitationState({ expiresAt: after, usedAt: null, revokedAt: before }, now)).toBe('revoked')
})
