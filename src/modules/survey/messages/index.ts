import { issuing } from './issuing.ts'
import { piloting } from './piloting.ts'
import { versions } from './versions.ts'

/** The words of the module's pages. */
export const messages = { ...issuing, ...piloting, ...versions } as const
