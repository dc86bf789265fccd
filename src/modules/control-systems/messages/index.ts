import { judging } from './judging.ts'
import { overview } from './overview.ts'

/** What the pages of control systems say. */
export const messages = { ...overview, ...judging }
