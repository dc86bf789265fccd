import type { Message } from '../../../../platform/i18n/index.ts'
import { capital, en, sv } from '../../number-words.ts'

interface Count {
  n: number
}

/** The words of sending contacts their personal links, and of taking links back. */
export const messages = {
  title: { sv: 'Bjud in kontakter', en: 'Invite contacts' },
  lead: {
    sv: 'Var och en får ett brev med en personlig länk, på sitt språk. Inget skickas förrän du bekräftar.',
    en: 'Each gets a mail with a personal link, in their language. Nothing is sent until you confirm.',
  },
  notIssued: {
    sv: 'Ingen bjuds in förrän enkäten är utgiven: dessförinnan ser kommunerna den inte.',
    en: 'Nobody is invited until the survey has been issued: before that the municipalities do not see it.',
  },
  changeText: { sv: 'Ändra brevets text', en: 'Change the text of the letter' },
  who: { sv: 'Vilka', en: 'Whom' },
  kinds: {
    new: { sv: 'De som inte är inbjudna', en: 'Those who are not invited' },
    expired: { sv: 'De vars länk har gått ut', en: 'Those whose link has expired' },
    revoked: { sv: 'De vars inbjudan är tillbakatagen', en: 'Those whose invitation was taken back' },
  },
  kindCount: { sv: ({ label, n }) => `${label} (${n})`, en: ({ label, n }) => `${label} (${n})` } as Message<{
    label: string
    n: string
  }>,
  days: { sv: 'Länken gäller', en: 'The link is valid' },
  dayCount: { sv: ({ n }) => `${n} dagar`, en: ({ n }) => `${n} days` } as Message<Count>,
  showPreview: { sv: 'Visa förhandsgranskning', en: 'Show the preview' },
  nobody: { sv: 'Ingen att bjuda in', en: 'Nobody to invite' },
  nobodyLead: {
    sv: 'Ingen kontakt hör till det valet. Välj några andra, eller lägg till kontakter först.',
    en: 'No contact belongs to that choice. Choose others, or add contacts first.',
  },
  recipients: {
    sv: ({ n }) => (n === 1 ? 'En får brevet' : `${capital(sv(n))} får brevet`),
    en: ({ n }) => (n === 1 ? 'One gets the mail' : `${capital(en(n))} get the mail`),
  } as Message<Count>,
  bounced: {
    sv: ({ n }) =>
      n === 1
        ? 'En till hör hit, men det förra brevet kom tillbaka. Rätta adressen, så skickas en länk dit.'
        : `${capital(sv(n))} till hör hit, men det förra brevet kom tillbaka. Rätta adresserna, så skickas länkar dit.`,
    en: ({ n }) =>
      n === 1
        ? 'One more belongs here, but the mail before came back. Correct the address, and a link is sent there.'
        : `${capital(en(n))} more belong here, but the mail before came back. Correct the addresses, and links are sent there.`,
  } as Message<Count>,
  everyRecipient: {
    sv: ({ n }) => `Alla ${n} mottagare`,
    en: ({ n }) => `All ${n} recipients`,
  } as Message<Count>,
  municipality: { sv: 'Kommun', en: 'Municipality' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  email: { sv: 'E-post', en: 'E-mail' },
  language: { sv: 'Språk', en: 'Language' },
  reads: { sv: 'Så läses brevet', en: 'How the mail reads' },
  linkIsOwn: {
    sv: 'I brevet leder knappen till mottagarens egen länk.',
    en: 'In the mail the button leads to the recipient’s own link.',
  },
  send: {
    sv: ({ n }) => (n === 1 ? 'Skicka inbjudan' : `Skicka ${n} inbjudningar`),
    en: ({ n }) => (n === 1 ? 'Send the invitation' : `Send ${n} invitations`),
  } as Message<Count>,
  staleLinks: {
    sv: 'Länkarna är andra än när du öppnade sidan. Inget har tagits tillbaka. Så här ser det ut nu.',
    en: 'The links are others than when you opened the page. Nothing has been taken back. This is how it looks now.',
  },
  stale: {
    sv: 'Mottagarna är andra än när du förhandsgranskade. Inget har skickats. Så här ser det ut nu.',
    en: 'The recipients are others than when you previewed. Nothing has been sent. This is how it looks now.',
  },
  revokeTitle: { sv: 'Ta tillbaka inbjudningar', en: 'Take back invitations' },
  revokeLead: {
    sv: 'Länkar som tas tillbaka slutar fungera genast, och brev som inte har hunnit skickas stoppas. De som redan har använt sin länk påverkas inte.',
    en: 'Links that are taken back stop working at once, and mail that has not been sent yet is stopped. Those who have used theirs are not affected.',
  },
  revokeWaiting: {
    sv: ({ n }) => `Länkar som väntar (${n})`,
    en: ({ n }) => `Links that wait (${n})`,
  } as Message<{ n: string }>,
  revokeExpired: {
    sv: ({ n }) => `Länkar som har gått ut (${n})`,
    en: ({ n }) => `Links that have expired (${n})`,
  } as Message<{ n: string }>,
  revokeConfirm: { sv: 'Ja, ta tillbaka dem', en: 'Yes, take them back' },
  revokeConfirmMissing: {
    sv: 'Kryssa i rutan om länkarna ska tas tillbaka.',
    en: 'Tick the box if the links are to be taken back.',
  },
  revoke: { sv: 'Ta tillbaka', en: 'Take back' },
  nothingToRevoke: { sv: 'Ingen länk väntar eller har gått ut', en: 'No link waits or has expired' },
} as const
