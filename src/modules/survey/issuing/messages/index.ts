import { issuing } from './issuing.ts'
import { piloting } from './piloting.ts'

export const messages = {
  ...issuing,
  ...piloting,
} as const
