import { answering } from './answering.ts'
import { following } from './following.ts'
import { submitting } from './submitting.ts'

/** All words of the module. */
export const messages = { ...answering, ...submitting, ...following } as const
