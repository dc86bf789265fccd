import { held } from './held.ts'
import { home } from './home.ts'
import { standing } from './standing.ts'
import { task } from './task.ts'
import { year } from './year.ts'

/** What pages and problems of this module say. */
export const messages = { ...held, ...home, ...task, ...year, ...standing } as const
