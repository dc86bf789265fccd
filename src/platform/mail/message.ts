import type { Language } from '../i18n/index.ts'

/** A part of a mail. Paths are of this program and begin with a slash: the sender puts the program's address before them. */
export type MailBlock =
  | { readonly kind: 'text'; readonly text: string }
  /** A button in HTML, a line of its own in text. `secret`: whoever has the link can use it, so it is not kept once sent. */
  | { readonly kind: 'link'; readonly label: string; readonly path: string; readonly secret?: boolean }
  | { readonly kind: 'facts'; readonly items: readonly (readonly [label: string, value: string])[] }
  /** Smaller, last: why one gets the mail, and whom to ask. */
  | { readonly kind: 'small'; readonly text: string }

/** What a mail says, before it is written as text and as HTML. */
export interface MailMessage {
  readonly language: Language
  readonly subject: string
  readonly blocks: readonly MailBlock[]
}
