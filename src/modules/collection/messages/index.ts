import { answering } from './answering.ts'
import { calls } from './calls.ts'
import { closing } from './closing.ts'
import { correction } from './correction.ts'
import { county } from './county.ts'
import { dataset } from './dataset.ts'
import { followUp } from './follow-up.ts'
import { following } from './following.ts'
import { margin } from './margin.ts'
import { pilot } from './pilot.ts'
import { reopening } from './reopening.ts'
import { submitting } from './submitting.ts'
import { together } from './together.ts'

/** All words of the module. */
export const messages = {
  ...answering,
  ...submitting,
  ...following,
  ...followUp,
  ...calls,
  ...county,
  ...closing,
  ...reopening,
  ...dataset,
  ...margin,
  ...together,
  ...correction,
  ...pilot,
} as const
