import { leading } from './leading.ts'
import { register } from './register.ts'

/** What the pages of exercises say. */
export const messages = { ...register, ...leading }
