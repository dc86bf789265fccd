import type { Message } from '../../../platform/i18n/index.ts'

/** Reading, and saying that one has. */
export const reading = {
  mineTitle: { sv: 'Dokument att läsa', en: 'Documents to read' },
  mineLead: {
    sv: 'Det som kommunen har beslutat och som gäller där du arbetar. Läs, och bekräfta längst ner på sidan att du har läst.',
    en: 'What the municipality has decided and that applies where you work. Read, and confirm at the end of the page that you have.',
  },
  toRead: { sv: 'Att läsa', en: 'To read' },
  toReadNone: {
    sv: 'Du har läst allt som du är ombedd att läsa.',
    en: 'You have read all that you are asked to read.',
  },
  haveRead: { sv: 'Har du läst', en: 'You have read' },
  alsoApplies: { sv: 'Gäller också där du arbetar', en: 'Also in force where you work' },
  mineNothing: { sv: 'Inget dokument gäller där du arbetar än.', en: 'No document is in force where you work yet.' },
  mineUnknown: {
    sv: 'Du finns inte bland kommunens personer, så vi vet inte var du arbetar. Be samordnaren lägga till dig, med den e-postadress du loggar in med.',
    en: 'You are not among the people of the municipality, so we do not know where you work. Ask the coordinator to add you, with the e-mail address you sign in with.',
  },
  minutesToRead: {
    sv: ({ minutes }) => (minutes === 1 ? 'ungefär en minut' : `ungefär ${minutes} minuter`),
    en: ({ minutes }) => (minutes === 1 ? 'about one minute' : `about ${minutes} minutes`),
  } satisfies Message<{ minutes: number }>,
  readOn: { sv: ({ date }) => `läst ${date}`, en: ({ date }) => `read ${date}` } satisfies Message<{ date: string }>,
  decidedShort: { sv: ({ date }) => `beslutad ${date}`, en: ({ date }) => `decided ${date}` } satisfies Message<{
    date: string
  }>,
  noText: { sv: 'texten finns inte här', en: 'the text is not here' },
  askedNotice: {
    sv: 'Du är ombedd att läsa det här. Bekräfta längst ner på sidan.',
    en: 'You are asked to read this. Confirm at the end of the page.',
  },
  confirmHeading: { sv: 'Har du läst?', en: 'Have you read it?' },
  confirmWhat: {
    sv: 'Med knappen säger du att du har läst och vet vad det betyder för ditt arbete. Fråga din chef om något är oklart.',
    en: 'By the button you say that you have read it and know what it means for your work. Ask your manager if something is unclear.',
  },
  confirm: { sv: 'Jag har läst', en: 'I have read it' },
  confirmed: {
    sv: ({ date }) => `Du bekräftade den ${date} att du har läst.`,
    en: ({ date }) => `You confirmed on ${date} that you have read it.`,
  } satisfies Message<{ date: string }>,
  thanks: { sv: 'Tack. Det är noterat att du har läst.', en: 'Thank you. It is noted that you have read it.' },
  readingTitle: { sv: 'Vilka har läst?', en: 'Who has read it?' },
  readingOf: {
    sv: ({ read, asked }) => `${read} av ${asked} har läst`,
    en: ({ read, asked }) => `${read} of ${asked} have read`,
  } satisfies Message<{ read: number; asked: number }>,
  readingNobodyAsked: { sv: 'Ingen är ombedd att bekräfta.', en: 'Nobody is asked to confirm.' },
  readingFew: {
    sv: 'De som är ombedda är för få för att visas utan att peka ut någon.',
    en: 'Those who are asked are too few to be shown without pointing somebody out.',
  },
  readingNobody: {
    sv: 'Bland kommunens personer finns ingen som är ombedd. Lägg in personer och var de arbetar.',
    en: 'Nobody among the people of the municipality is asked. Enter people and where they work.',
  },
  readingLead: {
    sv: 'De som dokumentet gäller för och som är ombedda att läsa, efter nämnd och bolag.',
    en: 'Those whom the document applies to and who are asked to read, by board and company.',
  },
  readingSmall: {
    sv: 'De med färre än fem är lagda ihop, så att ingen pekas ut.',
    en: 'Those with fewer than five are put together, so that nobody is pointed out.',
  },
  smallUnits: { sv: 'Små tillsammans', en: 'Small ones together' },
  noUnit: { sv: 'Utan enhet', en: 'Without a unit' },
  columnUnit: { sv: 'Nämnd eller bolag', en: 'Board or company' },
  columnRead: { sv: 'Har läst', en: 'Have read' },
  columnAsked: { sv: 'Är ombedda', en: 'Are asked' },
  columnShare: { sv: 'Andel', en: 'Share' },
  notYetTitle: { sv: 'Har inte läst än', en: 'Have not read yet' },
  notYetNone: { sv: 'Alla har läst.', en: 'Everyone has read.' },
  readTitle: { sv: 'Har läst', en: 'Have read' },
  seeWho: { sv: 'Se hur många som har läst', en: 'See how many have read' },
} as const
