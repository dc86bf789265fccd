import { issuing } from './issuing.ts'
import { versions } from './versions.ts'

/** The words of the module's pages. */
export const messages = { ...issuing, ...versions } as const
