import type { Message } from '../../../platform/i18n/index.ts'

/** What whoever opens a personal link reads. */
export const invitation = {
  invitation: { sv: 'Inbjudan', en: 'Invitation' },
  invitedTo: {
    sv: ({ place }) => `Du är inbjuden till ${place}`,
    en: ({ place }) => `You have been invited to ${place}`,
  } as Message<{ place: string }>,
  invitedLead: {
    sv: ({ inviter, issuer, role }) => `${inviter}, ${issuer}, har bjudit in dig. Din roll blir: ${role}.`,
    en: ({ inviter, issuer, role }) => `${inviter}, ${issuer}, has invited you. Your role will be: ${role}.`,
  } as Message<{ inviter: string; issuer: string; role: string }>,
  newAccount: { sv: 'Skapa ditt konto', en: 'Make your account' },
  yourName: { sv: 'Ditt namn', en: 'Your name' },
  yourNameHint: {
    sv: 'Så visas du för kollegor, till exempel vid de svar du sparar.',
    en: 'As colleagues see you, for example at the answers that you save.',
  },
  newPassword: { sv: 'Välj ett lösenord', en: 'Choose a password' },
  newPasswordHint: {
    sv: ({ least }) => `Minst ${least} tecken. En mening på några ord är lätt att minnas och svår att gissa.`,
    en: ({ least }) => `At least ${least} characters. A few words are easy to remember and hard to guess.`,
  } as Message<{ least: number }>,
  passwordTooShort: {
    sv: ({ least }) => `Välj ett lösenord med minst ${least} tecken`,
    en: ({ least }) => `Choose a password of at least ${least} characters`,
  } as Message<{ least: number }>,
  passwordTooLong: {
    sv: 'Välj ett lösenord med högst 256 tecken',
    en: 'Choose a password of at most 256 characters',
  },
  yourNameMissing: { sv: 'Skriv ditt namn', en: 'Enter your name' },
  makeAccount: { sv: 'Skapa konto och börja', en: 'Make the account and begin' },
  haveAccount: { sv: 'Har du redan ett konto?', en: 'Do you have an account already?' },
  haveAccountLead: {
    sv: 'Logga in med adressen ovan, så kommer du tillbaka hit.',
    en: 'Sign in with the address above, and you will come back here.',
  },
  accountNotMade: {
    sv: 'Det gick inte att skapa kontot. Har du redan ett konto med adressen, logga in i stället.',
    en: 'The account could not be made. If you already have an account with the address, sign in instead.',
  },
  beginIn: { sv: ({ place }) => `Börja arbeta i ${place}`, en: ({ place }) => `Begin to work in ${place}` } as Message<{
    place: string
  }>,
  signedInAs: {
    sv: ({ name }) => `Du är inloggad som ${name}.`,
    en: ({ name }) => `You are signed in as ${name}.`,
  } as Message<{ name: string }>,
  forAnother: { sv: 'Inbjudan gäller någon annan', en: 'The invitation is for someone else' },
  forAnotherLead: {
    sv: ({ name }) =>
      `Du är inloggad som ${name}, och länken är skickad till en annan adress. Är den din, logga ut och öppna länken igen. Annars be den som bjöd in dig om en länk till din adress.`,
    en: ({ name }) =>
      `You are signed in as ${name}, and the link was sent to another address. If that is yours, sign out and open the link again. Otherwise ask whoever invited you for a link to your address.`,
  } as Message<{ name: string }>,
  signOut: { sv: 'Logga ut', en: 'Sign out' },
  roleToChoose: {
    sv: 'Du har redan en roll här som får annat än den du bjuds in till. Be en administratör i organisationen att välja. Inbjudan finns kvar.',
    en: 'You already have a role here that may do other things than the one that you are invited to. Ask an administrator in the organisation to choose. The invitation is kept.',
  },
  linkState: {
    unknown: {
      title: { sv: 'Länken fungerar inte', en: 'The link does not work' },
      advice: {
        sv: 'Den kan ha brutits av i brevet. Kopiera hela adressen, eller be den som bjöd in dig om en ny länk.',
        en: 'It may have been cut off in the mail. Copy the whole address, or ask whoever invited you for a new link.',
      },
    },
    expired: {
      title: { sv: 'Länken har gått ut', en: 'The link has expired' },
      advice: {
        sv: 'En inbjudan gäller en begränsad tid. Be den som bjöd in dig om en ny länk.',
        en: 'An invitation is valid for a limited time. Ask whoever invited you for a new link.',
      },
    },
    used: {
      title: { sv: 'Länken är redan använd', en: 'The link has already been used' },
      advice: {
        sv: 'En länk fungerar en gång. Var det du, logga in. Var det inte du, säg genast till den som bjöd in dig.',
        en: 'A link works once. If it was you, sign in. If it was not you, tell whoever invited you at once.',
      },
    },
    revoked: {
      title: { sv: 'Inbjudan är tillbakatagen', en: 'The invitation has been taken back' },
      advice: {
        sv: 'Kanske har du fått en nyare länk: använd den i det senaste brevet. Annars fråga den som bjöd in dig.',
        en: 'You may have got a newer link: use the one in the latest mail. Otherwise ask whoever invited you.',
      },
    },
  },
} as const
