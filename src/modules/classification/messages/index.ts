import { classifying } from './classifying.ts'
import { dependencies } from './dependencies.ts'
import { overview } from './overview.ts'
import { problems } from './problems.ts'

/** What pages and problems of this module say. */
export const messages = { ...classifying, ...overview, ...dependencies, ...problems }
