import type { Message } from '../../../../platform/i18n/index.ts'
import { capital, en, sv } from '../../number-words.ts'

interface Count {
  n: number
}

interface On {
  date: string
}

/** The words of a survey's contacts and of inviting them. */
export const messages = {
  contacts: { sv: 'Kontakter', en: 'Contacts' },
  lead: {
    sv: ({ asked, without }) =>
      without === 0
        ? `Alla ${asked} kommuner har en kontakt.`
        : `${capital(sv(without))} av ${asked} kommuner saknar kontakt. De står först.`,
    en: ({ asked, without }) =>
      without === 0
        ? `All ${asked} municipalities have a contact.`
        : `${capital(en(without))} of ${asked} municipalities have no contact. They stand first.`,
  } as Message<{ asked: number; without: number }>,
  stateCounts: { sv: 'Kontakterna', en: 'The contacts' },
  invite: { sv: 'Bjud in', en: 'Invite' },
  importLink: { sv: 'Hämta in från fil', en: 'Import from a file' },
  takeOver: { sv: 'Ta över från en tidigare enkät', en: 'Take over from an earlier survey' },
  revokeMany: { sv: 'Ta tillbaka inbjudningar', en: 'Take back invitations' },
  fetchCsv: { sv: 'Hämta som CSV', en: 'Fetch as CSV' },
  fetchXlsx: { sv: 'Hämta som Excel', en: 'Fetch as Excel' },
  noFrame: { sv: 'Först behövs en urvalsram', en: 'First a frame is needed' },
  noFrameLead: {
    sv: 'Kontakter hör till de kommuner som tillfrågas. Hämta in urvalsramen, så visas kommunerna här.',
    en: 'Contacts belong to the municipalities that are asked. Import the frame, and they are shown here.',
  },
  toFrame: { sv: 'Till urvalsramen', en: 'To the frame' },
  search: { sv: 'Sök kommun, namn eller adress', en: 'Search municipality, name or address' },
  state: { sv: 'Inbjudan', en: 'Invitation' },
  county: { sv: 'Län', en: 'County' },
  everyone: { sv: 'Alla', en: 'All' },
  show: { sv: 'Visa', en: 'Show' },
  showAll: { sv: 'Visa alla', en: 'Show all' },
  nothingFound: { sv: 'Inget stämmer med urvalet', en: 'Nothing matches' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  mail: { sv: 'Senaste brevet', en: 'Latest mail' },
  noContact: { sv: 'Ingen kontakt', en: 'No contact' },
  withoutContact: { sv: 'Utan kontakt', en: 'Without a contact' },
  bounced: { sv: 'Brevet kom inte fram', en: 'The mail did not arrive' },
  states: {
    uninvited: { sv: 'Inte inbjuden', en: 'Not invited' },
    invited: { sv: 'Inbjuden', en: 'Invited' },
    opened: { sv: 'Öppnad', en: 'Opened' },
    used: { sv: 'Använd', en: 'Used' },
    expired: { sv: 'Utgången', en: 'Expired' },
    revoked: { sv: 'Tillbakatagen', en: 'Taken back' },
  },
  invitedUntil: {
    sv: ({ date }) => `Inbjuden, gäller till ${date}`,
    en: ({ date }) => `Invited, valid until ${date}`,
  } as Message<On>,
  openedUntil: {
    sv: ({ date }) => `Öppnad, gäller till ${date}`,
    en: ({ date }) => `Opened, valid until ${date}`,
  } as Message<On>,
  usedOn: { sv: ({ date }) => `Använd ${date}`, en: ({ date }) => `Used ${date}` } as Message<On>,
  expiredOn: { sv: ({ date }) => `Gick ut ${date}`, en: ({ date }) => `Expired ${date}` } as Message<On>,
  mailQueued: { sv: 'Väntar på att skickas', en: 'Waits to be sent' },
  mailSent: { sv: ({ date }) => `Skickat ${date}`, en: ({ date }) => `Sent ${date}` } as Message<On>,
  mailBounced: { sv: ({ date }) => `Kom tillbaka ${date}`, en: ({ date }) => `Came back ${date}` } as Message<On>,
  bouncedTitle: { sv: 'Brevet kom inte fram', en: 'The mail did not arrive' },
  bouncedDo: {
    sv: ({ email }) =>
      `Servern hos mottagaren tog inte emot brev till ${email}. Rätta adressen under Ändra och spara: har personen en länk som väntar skickas en ny dit. Stämmer adressen, ring och fråga vad som hindrar och skicka en ny länk.`,
    en: ({ email }) =>
      `The recipient's server did not take mail to ${email}. Correct the address under Change and save: where a link waits, a new one is sent there. If the address is right, call and ask what stops it, and send a new link.`,
  } as Message<{ email: string }>,
  mailCancelled: { sv: 'Skickades inte', en: 'Was not sent' },
  serverSaid: {
    sv: ({ said }) => `Servern svarade: ${said}`,
    en: ({ said }) => `The server said: ${said}`,
  } as Message<{
    said: string
  }>,
  noMail: { sv: 'Inget än', en: 'None yet' },
  found: {
    sv: ({ count, total }) => `${count} av ${total} rader`,
    en: ({ count, total }) => `${count} of ${total} rows`,
  } as Message<{ count: string; total: string }>,
  // one municipality
  asksLead: {
    sv: ({ survey }) => `Den som bjuds in här kan svara för hela kommunen på ${survey}.`,
    en: ({ survey }) => `Whoever is invited here can answer ${survey} for the whole municipality.`,
  } as Message<{ survey: string }>,
  addTitle: { sv: 'Lägg till en kontakt', en: 'Add a contact' },
  name: { sv: 'Namn', en: 'Name' },
  email: { sv: 'E-post', en: 'E-mail' },
  phone: { sv: 'Telefon', en: 'Telephone' },
  phoneHint: { sv: 'Den som ringer ser numret på ringlistan.', en: 'Whoever calls sees the number on the call list.' },
  function: { sv: 'Funktion', en: 'Function' },
  functionHint: {
    sv: 'Till exempel informationssäkerhetssamordnare.',
    en: 'For example information security coordinator.',
  },
  language: { sv: 'Språk i breven', en: 'Language of the mail' },
  add: { sv: 'Lägg till', en: 'Add' },
  change: { sv: 'Ändra', en: 'Change' },
  changeOf: { sv: ({ name }) => `Ändra ${name}`, en: ({ name }) => `Change ${name}` } as Message<{ name: string }>,
  save: { sv: 'Spara', en: 'Save' },
  noneHere: {
    sv: ({ name }) => `${name} har ingen kontakt ännu. Lägg till en, så kan den bjudas in.`,
    en: ({ name }) => `${name} has no contact yet. Add one, who can then be invited.`,
  } as Message<{ name: string }>,
  newAddress: {
    sv: 'Byter du adress på någon som har en länk slutar den fungera, och en ny skickas till den nya adressen.',
    en: 'If you change the address of somebody who has a link, it stops working and a new one is sent to the new address.',
  },
  linkTitle: { sv: 'Länken', en: 'The link' },
  sendLink: { sv: 'Bjud in', en: 'Invite' },
  sendNewLink: { sv: 'Skicka en ny länk', en: 'Send a new link' },
  revoke: { sv: 'Ta tillbaka', en: 'Take back' },
  usedLead: {
    sv: ({ name }) =>
      `${name} har använt sin länk och loggar in med sin adress. Kommunen själv avgör vad personen får göra där.`,
    en: ({ name }) =>
      `${name} has used the link and signs in with the address. The municipality itself decides what the person may do there.`,
  } as Message<{ name: string }>,
  endTitle: { sv: 'Avsluta kontakten', en: 'End the contact' },
  endLead: {
    sv: ({ name }) =>
      `${name} får inga fler brev om enkäten, och en länk som inte har använts slutar fungera. Den som redan arbetar i kommunen gör det tills kommunen avslutar det.`,
    en: ({ name }) =>
      `${name} gets no more mail about the survey, and a link that has not been used stops working. Whoever works in the municipality already does so until the municipality ends it.`,
  } as Message<{ name: string }>,
  endConfirm: { sv: ({ name }) => `Ja, avsluta ${name}`, en: ({ name }) => `Yes, end ${name}` } as Message<{
    name: string
  }>,
  endMissing: { sv: 'Kryssa i rutan om kontakten ska avslutas.', en: 'Tick the box if the contact is to be ended.' },
  end: { sv: 'Avsluta kontakten', en: 'End the contact' },
  done: {
    tillagd: { sv: 'Kontakten är tillagd.', en: 'The contact is added.' },
    andrad: { sv: 'Ändringen är sparad.', en: 'The change is saved.' },
    flyttad: {
      sv: 'Ändringen är sparad. Den gamla länken är tillbakatagen och en ny är på väg.',
      en: 'The change is saved. The old link is taken back and a new one is on its way.',
    },
    avslutad: { sv: 'Kontakten är avslutad.', en: 'The contact is ended.' },
    tillbakatagen: { sv: 'Inbjudan är tillbakatagen.', en: 'The invitation is taken back.' },
  },
  revokedMany: {
    sv: ({ n }) => (n === 1 ? 'En inbjudan är tillbakatagen.' : `${capital(sv(n))} inbjudningar är tillbakatagna.`),
    en: ({ n }) => (n === 1 ? 'One invitation is taken back.' : `${capital(en(n))} invitations are taken back.`),
  } as Message<Count>,
  sentMany: {
    sv: ({ n }) => (n === 1 ? 'En inbjudan är på väg.' : `${capital(sv(n))} inbjudningar är på väg.`),
    en: ({ n }) => (n === 1 ? 'One invitation is on its way.' : `${capital(en(n))} invitations are on their way.`),
  } as Message<Count>,
  isClosed: {
    sv: 'Insamlingen är avslutad, så ingen bjuds in och inga kontakter ändras.',
    en: 'Collection has ended, so nobody is invited and no contacts are changed.',
  },
  // by a file
  importTitle: { sv: 'Hämta in kontakter från en fil', en: 'Import contacts from a file' },
  importLead: {
    sv: 'Först visas vad som läggs till och ändras. Ingen avslutas, inga brev skickas och inget sparas förrän du bekräftar.',
    en: 'First you see what is added and changed. Nobody is ended, no mail is sent and nothing is saved until you confirm.',
  },
  file: { sv: 'Fil med kontakter', en: 'File with contacts' },
  fileHint: {
    sv: 'CSV (UTF-8) eller Excel (.xlsx), högst 1 megabyte, med kolumnerna kommunkod, namn, e-post, funktion och språk (sv eller en).',
    en: 'CSV (UTF-8) or Excel (.xlsx), at most 1 megabyte, with the columns kommunkod, namn (name), e-post (e-mail), funktion (function) and språk (language: sv or en).',
  },
  template: { sv: 'mall med en rad per kommun', en: 'template with a row for each municipality' },
  preview: { sv: 'Visa vad som ändras', en: 'Show what changes' },
  faultsTitle: { sv: 'Filen behöver rättas', en: 'The file needs correcting' },
  previewTitle: { sv: 'Det här ändras bland kontakterna', en: 'This changes among the contacts' },
  fromEarlier: {
    sv: ({ survey }) => `Kontakter från ${survey}`,
    en: ({ survey }) => `Contacts of ${survey}`,
  } as Message<{
    survey: string
  }>,
  nothingChanges: {
    sv: 'Alla kontakter finns redan. Inget ändras.',
    en: 'Every contact is there already. Nothing changes.',
  },
  stale: {
    sv: 'Kontakterna har ändrats av någon annan sedan du förhandsgranskade. Inget är sparat. Så här ser det ut nu.',
    en: 'Somebody else has changed the contacts since you previewed. Nothing is saved. This is how it looks now.',
  },
  addedTerm: { sv: 'Läggs till', en: 'Added' },
  changedTerm: { sv: 'Ändras', en: 'Changed' },
  unchangedTerm: { sv: 'Oförändrade', en: 'Unchanged' },
  stillWithout: { sv: 'Kommuner som ändå saknar kontakt', en: 'Municipalities still without a contact' },
  becomes: { sv: ({ from, to }) => `${from} blir ${to}`, en: ({ from, to }) => `${from} becomes ${to}` } as Message<{
    from: string
    to: string
  }>,
  saveContacts: { sv: 'Spara kontakterna', en: 'Save the contacts' },
  otherFile: { sv: 'Välj en annan fil', en: 'Choose another file' },
  back: { sv: 'Tillbaka till kontakterna', en: 'Back to the contacts' },
  savedCounts: {
    sv: ({ added, changed }) => `Kontakterna är sparade. Tillagda: ${added}. Ändrade: ${changed}.`,
    en: ({ added, changed }) => `The contacts are saved. Added: ${added}. Changed: ${changed}.`,
  } as Message<{ added: string; changed: string }>,
  takeOverTitle: { sv: 'Ta över kontakter från en tidigare enkät', en: 'Take over contacts from an earlier survey' },
  takeOverLead: {
    sv: 'Du ser vilka det blir innan något sparas. Bara kontakter i kommuner som tillfrågas nu följer med.',
    en: 'You see whom before anything is saved. Only contacts of municipalities that are asked now come along.',
  },
  noEarlier: { sv: 'Det finns ingen annan enkät att ta över från', en: 'There is no other survey to take over from' },
  noneEarlier: {
    sv: ({ survey }) => `${survey} har inga kontakter i de kommuner som tillfrågas nu.`,
    en: ({ survey }) => `${survey} has no contacts in the municipalities that are asked now.`,
  } as Message<{ survey: string }>,
} as const
