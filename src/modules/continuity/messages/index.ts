import { hours } from './hours.ts'
import { judging } from './judging.ts'
import { overview } from './overview.ts'
import { plans } from './plans.ts'
import { processes } from './processes.ts'
import { writing } from './writing.ts'

/** What the pages of continuity say. */
export const messages = { ...processes, ...plans, ...hours, ...overview, ...judging, ...writing }
