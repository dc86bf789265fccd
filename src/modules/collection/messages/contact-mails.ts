import type { Message } from '../../../platform/i18n/index.ts'

/** The words of the mail by which an agency invites a municipality’s contact person. */
export const mails = {
  subject: {
    sv: ({ title, place }) => `${title}: inbjudan till ${place}`,
    en: ({ title, place }) => `${title}: invitation to ${place}`,
  } as Message<{ title: string; place: string }>,
  greeting: { sv: ({ name }) => `Hej ${name}!`, en: ({ name }) => `Hello ${name},` } as Message<{ name: string }>,
  text: {
    sv: ({ owner, place, title }) =>
      `${owner} bjuder in ${place} att svara på ”${title}”. Du får brevet för att du är kontaktperson för ${place}. Öppna din inbjudan, så kan du börja svara och bjuda in kollegor som svarar på sina delar.`,
    en: ({ owner, place, title }) =>
      `${owner} invites ${place} to answer “${title}”. You get this mail because you are the contact person of ${place}. Open your invitation to begin, and to invite colleagues who answer their parts.`,
  } as Message<{ owner: string; place: string; title: string }>,
  municipality: { sv: 'Kommun', en: 'Municipality' },
  lastDay: { sv: 'Sista svarsdag', en: 'Last day to answer' },
  inviter: { sv: 'Ansvarig för enkäten', en: 'Responsible for the survey' },
  link: { sv: 'Öppna din inbjudan', en: 'Open your invitation' },
  small: {
    sv: ({ date }) =>
      `Länken är personlig, fungerar en gång och gäller till ${date}. Skicka den inte vidare: är det någon annan som ska svara, be avsändaren om en egen inbjudan. Efter den första gången loggar du in med din e-postadress och ditt lösenord.`,
    en: ({ date }) =>
      `The link is personal, works once and is valid until ${date}. Do not pass it on: if somebody else should answer, ask the sender for an invitation of their own. After the first time you sign in with your e-mail address and password.`,
  } as Message<{ date: string }>,
} as const
