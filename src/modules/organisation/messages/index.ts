import type { Message } from '../../../platform/i18n/index.ts'
import { invitee } from '../rules/invitee-messages.ts'
import { invitation } from './invitation.ts'
import { password } from './password.ts'
import { people } from './people.ts'
import { roles } from './roles.ts'

/** What pages and problems of this module say. */
export const messages = {
  signIn: { sv: 'Logga in', en: 'Sign in' },
  signInLead: {
    sv: 'Lägesbild håller ihop kommunens arbete med informationssäkerhet och den nationella enkäten om det.',
    en: 'Lägesbild holds together the municipality’s work with information security and the national survey about it.',
  },
  email: { sv: 'E-post', en: 'E-mail' },
  password: { sv: 'Lösenord', en: 'Password' },
  passwordMissing: { sv: 'Skriv ditt lösenord', en: 'Enter your password' },
  wrongPassword: {
    sv: 'Lösenordet stämmer inte med e-postadressen.',
    en: 'The password does not match the e-mail address.',
  },
  tooManyAttempts: {
    sv: ({ seconds }) => `För många försök. Vänta ${seconds} sekunder och försök igen.`,
    en: ({ seconds }) => `Too many attempts. Wait ${seconds} seconds and try again.`,
  } as Message<{ seconds: number }>,
  forgotten: { sv: 'Glömt lösenordet?', en: 'Forgotten the password?' },
  nationalPicture: {
    sv: 'Se den nationella bilden utan att logga in',
    en: 'See the national picture without signing in',
  },
  account: { sv: 'Mitt konto', en: 'My account' },
  name: { sv: 'Namn', en: 'Name' },
  worksIn: { sv: 'Arbetar i', en: 'Works in' },
  role: { sv: 'Roll', en: 'Role' },
  switchTo: { sv: 'Byt organisation', en: 'Switch organisation' },
  switchButton: {
    sv: ({ name }) => `Arbeta i ${name}`,
    en: ({ name }) => `Work in ${name}`,
  } as Message<{ name: string }>,
  sessions: { sv: 'Inloggningar', en: 'Sign-ins' },
  sessionsLead: {
    sv: 'Loggar du ut överallt avslutas alla dina inloggningar, på alla enheter, den här också.',
    en: 'Signing out everywhere ends all your sessions, on all devices, this one too.',
  },
  signOutEverywhere: { sv: 'Logga ut överallt', en: 'Sign out everywhere' },
  signedOut: { sv: 'Du är utloggad.', en: 'You are signed out.' },
  ...invitee,
  ...people,
  ...invitation,
  ...password,
  roles,
} as const
