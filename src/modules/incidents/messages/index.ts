import { handling } from './handling.ts'
import { links } from './links.ts'
import { register } from './register.ts'
import { reporting } from './reporting.ts'
import { working } from './working.ts'

/** What the pages of incidents say. */
export const messages = { ...register, ...handling, ...reporting, ...working, ...links }
