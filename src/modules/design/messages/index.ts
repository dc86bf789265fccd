import { drafts } from './drafts.ts'
import { editing } from './editing.ts'
import { piloted } from './piloted.ts'
import { routing } from './routing.ts'

export const messages = { ...drafts, ...editing, ...piloted, ...routing } as const
