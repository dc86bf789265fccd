import { closing } from './closing.ts'
import { reopening } from './reopening.ts'

export const messages = {
  ...closing,
  ...reopening,
} as const
