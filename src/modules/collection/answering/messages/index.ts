import { answering } from './answering.ts'
import { circumstances } from './circumstances.ts'
import { submitting } from './submitting.ts'

export const messages = {
  ...answering,
  ...submitting,
  ...circumstances,
} as const
