import type { Message } from '../../platform/i18n/index.ts'

/** The words of keys for other programs, and of the page that tells how programs ask. */
export const messages = {
  account: { sv: 'Ditt konto', en: 'Your account' },
  keys: { sv: 'Nycklar för andra program', en: 'Keys for other programs' },
  keysLead: {
    sv: ({ place }) =>
      `Med en nyckel kan ett annat program läsa och ändra registren i ${place} åt dig, som kommunens kartverktyg eller ett skript. Det får aldrig göra mer än du själv får.`,
    en: ({ place }) =>
      `With a key another program can read and change the registers of ${place} for you, such as a map tool or a script. It may never do more than you may yourself.`,
  } as Message<{ place: string }>,
  howPrograms: { sv: 'Så frågar ett program', en: 'How a program asks' },
  newKey: { sv: 'Ny nyckel', en: 'New key' },
  usedFor: { sv: 'Vad ska nyckeln användas till?', en: 'What is the key to be used for?' },
  usedForHint: {
    sv: 'Namnet står i loggen vid allt som programmet gör, som ”Kartan” eller ”Systemlistan till ärendesystemet”.',
    en: 'The name stands in the log at everything that the program does, such as “The map”.',
  },
  scope: { sv: 'Vad får programmet göra?', en: 'What may the program do?' },
  scopes: {
    read: { sv: 'Bara läsa', en: 'Read only' },
    write: { sv: 'Läsa och ändra', en: 'Read and change' },
  },
  scopeHelp: {
    read: { sv: 'Räcker för det mesta.', en: 'Enough for most.' },
    write: { sv: 'Allt som du själv får ändra i registren.', en: 'All that you may change in the registers yourself.' },
  },
  days: { sv: 'Hur länge ska den gälla?', en: 'How long is it to hold?' },
  forDays: {
    sv: ({ days }) => (days === 365 ? 'Ett år' : `${days} dagar`),
    en: ({ days }) => (days === 365 ? 'A year' : `${days} days`),
  } as Message<{ days: number }>,
  make: { sv: 'Gör en nyckel', en: 'Make a key' },
  made: { sv: 'Nyckeln är gjord', en: 'The key is made' },
  madeLead: {
    sv: 'Kopiera den nu och lägg den där programmet förvarar sina hemligheter. Den visas bara den här gången: vi sparar inte nyckeln, bara hur den känns igen.',
    en: 'Copy it now and put it where the program keeps its secrets. It is shown this once: we do not keep the key, only how to know it again.',
  },
  theKey: {
    sv: ({ name }) => `Nyckeln ”${name}”`,
    en: ({ name }) => `The key “${name}”`,
  } as Message<{ name: string }>,
  theKeyHint: {
    sv: 'Den som har nyckeln kan göra det som den tillåter i ditt namn. Skicka den inte i e-post.',
    en: 'Whoever has the key can do what it allows in your name. Do not send it by e-mail.',
  },
  toKeys: { sv: 'Till nycklarna', en: 'To the keys' },
  yours: { sv: 'Dina nycklar', en: 'Your keys' },
  noneYet: { sv: 'Du har ingen nyckel.', en: 'You have no key.' },
  others: { sv: 'Andras nycklar', en: 'Keys of others' },
  othersLead: {
    sv: 'Som administratör kan du återkalla vems nyckel som helst. När någon slutar, eller får en annan roll, gäller det deras nycklar i samma ögonblick.',
    en: 'As an administrator you can revoke anybody’s key. When somebody leaves, or is given another role, it holds for their keys at once.',
  },
  noOthers: { sv: 'Ingen annan har någon nyckel.', en: 'Nobody else has a key.' },
  name: { sv: 'Nyckel', en: 'Key' },
  whose: { sv: 'Vems', en: 'Whose' },
  may: { sv: 'Får', en: 'May' },
  until: { sv: 'Gäller till', en: 'Holds until' },
  lastUsed: { sv: 'Senast använd', en: 'Last used' },
  never: { sv: 'aldrig', en: 'never' },
  ended: { sv: 'har gått ut', en: 'has expired' },
  revoked: { sv: 'återkallad', en: 'revoked' },
  revoke: { sv: 'Återkalla', en: 'Revoke' },
  revokeNamed: {
    sv: ({ name }) => `Återkalla ${name}`,
    en: ({ name }) => `Revoke ${name}`,
  } as Message<{ name: string }>,
  revokeTitle: {
    sv: ({ name }) => `Återkalla nyckeln ”${name}”?`,
    en: ({ name }) => `Revoke the key “${name}”?`,
  } as Message<{ name: string }>,
  revokeLead: {
    sv: 'Programmet som använder den får nej från och med nu. Det går inte att ångra, men du kan göra en ny nyckel.',
    en: 'The program that uses it is refused from now on. This cannot be undone, but you can make a new key.',
  },
  revokedNotice: { sv: 'Nyckeln är återkallad.', en: 'The key is revoked.' },
  tooMany: {
    sv: 'Du har redan 20 nycklar. Återkalla någon som inte används och försök igen.',
    en: 'You have 20 keys already. Revoke one that is not used and try again.',
  },
  noKey: {
    sv: 'Nyckeln saknas eller gäller inte. Skicka den i huvudet Authorization: Bearer …, eller gör en ny på sidan Nycklar för andra program.',
    en: 'The key is missing or does not hold. Send it in the header Authorization: Bearer …, or make a new one on the page Keys for other programs.',
  },
  readOnly: {
    sv: 'Nyckeln får bara läsa. Gör en nyckel som också får ändra.',
    en: 'The key may only read. Make a key that may change too.',
  },
  tooOften: {
    sv: ({ most }) => `En nyckel får användas högst ${most} gånger i minuten. Vänta en minut och fortsätt.`,
    en: ({ most }) => `A key may be used at most ${most} times a minute. Wait a minute and go on.`,
  } as Message<{ most: number }>,
  notJson: { sv: 'Det som skickades är ingen JSON.', en: 'What was sent is no JSON.' },
  notObject: { sv: 'Skicka ett objekt med fälten i ”fields”.', en: 'Send an object with the fields in “fields”.' },
  unknownPart: {
    sv: 'Det här känner vi inte till. Fälten skickas i ”fields”.',
    en: 'This is not known. The fields are sent in “fields”.',
  },
  noSuchField: { sv: 'Registret har inget sådant fält.', en: 'The register has no such field.' },
  wrongType: {
    sv: ({ type }) => `Värdet ska vara ${type} eller null.`,
    en: ({ type }) => `The value is to be ${type} or null.`,
  } as Message<{ type: string }>,
  types: {
    text: { sv: 'text', en: 'a text' },
    number: { sv: 'ett heltal', en: 'a whole number' },
    flag: { sv: 'true eller false', en: 'true or false' },
  },
  noVersion: {
    sv: 'Skicka den version som du läste, i ”version” eller i huvudet If-Match.',
    en: 'Send the version that you read, in “version” or in the header If-Match.',
  },
  api: { sv: 'För andra program', en: 'For other programs' },
  apiLead: {
    sv: 'Registren går att läsa och ändra från andra program, med samma behörighet, samma spärrar och samma logg som på sidorna.',
    en: 'The registers can be read and changed by other programs, with the same permissions, the same limits and the same log as on the pages.',
  },
  description: { sv: 'Beskrivningen som OpenAPI', en: 'The description as OpenAPI' },
  makeOne: { sv: 'Gör en nyckel', en: 'Make a key' },
  askFirst: { sv: 'Så här börjar du', en: 'How to begin' },
  steps: [
    { sv: 'Gör en nyckel för programmet.', en: 'Make a key for the program.' },
    {
      sv: 'Skicka den i huvudet Authorization: Bearer, följt av nyckeln, i varje fråga.',
      en: 'Send it in the header Authorization: Bearer, followed by the key, in each request.',
    },
    {
      sv: 'Läs en post, ändra fälten och skicka tillbaka dem med postens version. Har någon annan ändrat under tiden får du svaret 409, med bådas värden.',
      en: 'Read a record, change the fields and send them back with its version. If somebody has changed it meanwhile the answer is 409, with both values.',
    },
    {
      sv: 'När något är fel står alla fel i svaret, ett för varje fält.',
      en: 'When something is wrong every fault is in the answer, one for each field.',
    },
  ],
  endpointsOf: {
    sv: ({ title }) => `Adresser för ${title}`,
    en: ({ title }) => `Addresses of ${title}`,
  } as Message<{ title: string }>,
  operations: {
    list: {
      sv: 'Listar poster, med sidans sökning, filter, ordning och sidor',
      en: 'Lists records, with the search, filters, order and pages of the list',
    },
    create: { sv: 'Lägger till en post', en: 'Adds a record' },
    read: { sv: 'Läser en post', en: 'Reads a record' },
    change: { sv: 'Ändrar fält i en post', en: 'Changes fields of a record' },
    history: { sv: 'Läser vad som har hänt med en post', en: 'Reads what has happened to a record' },
    end: { sv: 'Avslutar en post. Den finns kvar med sin historik', en: 'Ends a record. It stays, with its history' },
    restore: { sv: 'Tar tillbaka en avslutad post', en: 'Takes an ended record back' },
  },
  method: { sv: 'Metod', en: 'Method' },
  address: { sv: 'Adress', en: 'Address' },
  does: { sv: 'Vad den gör', en: 'What it does' },
} as const
