import { drafts } from './drafts.ts'
import { editing } from './editing.ts'
import { routing } from './routing.ts'

export const messages = { ...drafts, ...editing, ...routing } as const
