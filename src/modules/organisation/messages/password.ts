import type { Message } from '../../../platform/i18n/index.ts'

/** Choosing a new password when the old one is forgotten. */
export const password = {
  forgottenTitle: { sv: 'Glömt lösenordet', en: 'Forgotten password' },
  forgottenLead: {
    sv: 'Skriv adressen som du loggar in med, så skickar vi en länk där du väljer ett nytt lösenord.',
    en: 'Enter the address that you sign in with, and we send a link where you choose a new password.',
  },
  sendLink: { sv: 'Skicka länken', en: 'Send the link' },
  linkSent: { sv: 'Se efter i din e-post', en: 'Look in your mail' },
  linkSentLead: {
    sv: ({ email, minutes }) =>
      `Finns det ett konto med ${email} kommer ett brev dit med en länk. Länken gäller i ${minutes} minuter.`,
    en: ({ email, minutes }) =>
      `If there is an account with ${email}, a mail with a link is on its way there. The link is valid for ${minutes} minutes.`,
  } as Message<{ email: string; minutes: number }>,
  linkSentHelp: {
    sv: 'Kommer inget brev, se efter i skräpposten, eller fråga en administratör i din organisation vilken adress du har.',
    en: 'If no mail comes, look among unwanted mail, or ask an administrator in your organisation which address you have.',
  },
  newPasswordTitle: { sv: 'Välj ett nytt lösenord', en: 'Choose a new password' },
  newPasswordLead: {
    sv: 'När du har sparat loggas du ut överallt och loggar in med det nya.',
    en: 'When you have saved, you are signed out everywhere and sign in with the new one.',
  },
  newPasswordLabel: { sv: 'Nytt lösenord', en: 'New password' },
  savePassword: { sv: 'Spara lösenordet', en: 'Save the password' },
  passwordSaved: {
    sv: 'Lösenordet är bytt. Logga in med det nya.',
    en: 'The password has been changed. Sign in with the new one.',
  },
  passwordLinkGone: { sv: 'Länken gäller inte längre', en: 'The link is no longer valid' },
  passwordLinkGoneLead: {
    sv: ({ minutes }) =>
      `Den fungerar en gång och gäller i ${minutes} minuter. Har du bett om flera gäller bara den senaste.`,
    en: ({ minutes }) =>
      `It works once and is valid for ${minutes} minutes. If you have asked for several, only the latest is valid.`,
  } as Message<{ minutes: number }>,
  askForNewLink: { sv: 'Skicka en ny länk', en: 'Send a new link' },
} as const
