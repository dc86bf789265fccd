import { clocks } from './clocks.ts'
import { judging } from './judging.ts'
import { own } from './own.ts'
import { reminding } from './reminding.ts'
import { sending } from './sending.ts'

/** What the pages and the letters of an incident's clocks say. */
export const messages = { ...clocks, ...sending, ...judging, ...own, ...reminding }
