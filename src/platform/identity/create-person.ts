import type { Identity } from './identity.ts'

/** Creates an account with a password. Used by the demonstration and by administrators, never by a visitor. Returns the person's id. */
export async function createPerson(
  identity: Identity,
  person: { readonly name: string; readonly email: string; readonly password: string },
): Promise<string> {
  const context = await identity.$context
  const user = await context.internalAdapter.createUser(
    { name: person.name, email: person.email.toLowerCase(), emailVerified: true },
    { method: 'admin' },
  )
  await context.internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: await context.password.hash(person.password),
  })
  return user.id
}
