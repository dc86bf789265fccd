export { createPerson } from './create-person.ts'
export { clientHeader, createIdentity, type Identity, passwordLength } from './identity.ts'
export { readSession, type Session, signOut, signOutEverywhere } from './session.ts'
export { type SignInOutcome, signIn } from './sign-in.ts'
