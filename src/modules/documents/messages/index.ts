import { reading } from './reading.ts'
import { register } from './register.ts'
import { scope } from './scope.ts'
import { templates } from './templates.ts'
import { versions } from './versions.ts'
import { writing } from './writing.ts'

/** What the pages of governing documents say. */
export const messages = { ...register, ...versions, ...writing, ...scope, ...reading, ...templates }
