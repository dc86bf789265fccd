import { createHash } from 'node:crypto'

/** A short text that is the same only while the same people have the same links: what somebody has seen before they decide. */
export function recipientsBase(
  contacts: ReadonlyArray<{
    readonly id: string
    readonly name: string
    readonly email: string
    readonly language: string
    readonly invitation: { readonly id: string } | null
  }>,
): string {
  const rows = contacts.map(({ id, name, email, language, invitation }) => [id, name, email, language, invitation?.id])
  return createHash('sha256').update(JSON.stringify(rows)).digest('base64url').slice(0, 22)
}
