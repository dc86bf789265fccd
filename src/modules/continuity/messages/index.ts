import { plans } from './plans.ts'
import { processes } from './processes.ts'

/** What the pages of continuity say. */
export const messages = { ...processes, ...plans }
