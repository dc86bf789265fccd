import { problems } from './problems.ts'

/** What pages and problems of this module say. */
export const messages = { ...problems }
