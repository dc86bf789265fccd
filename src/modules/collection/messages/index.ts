import { answering } from './answering.ts'
import { following } from './following.ts'
import { margin } from './margin.ts'
import { submitting } from './submitting.ts'

/** All words of the module. */
export const messages = { ...answering, ...submitting, ...following, ...margin } as const
