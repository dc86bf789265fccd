import { calls } from './calls.ts'
import { followUp } from './follow-up.ts'
import { following } from './following.ts'

export const messages = {
  ...calls,
  ...followUp,
  ...following,
} as const
