import { answering } from './answering.ts'
import { closing } from './closing.ts'
import { following } from './following.ts'
import { margin } from './margin.ts'
import { submitting } from './submitting.ts'

/** All words of the module. */
export const messages = { ...answering, ...submitting, ...following, ...closing, ...margin } as const
