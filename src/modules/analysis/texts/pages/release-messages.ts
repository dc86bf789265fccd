import type { Message } from '../../../../platform/i18n/index.ts'

/** The words of publishing texts one by one. */
export const messages = {
  lead: {
    sv: 'Läs varje svar innan det publiceras. Det visas utan avsändare, i slumpad ordning, på frågans sida när enkäten är publicerad. Ett markerat svar kräver att du bekräftar eller maskerar.',
    en: 'Read each answer before it is published. It is shown without sender, in random order, on the question’s page once the survey is published. A flagged answer must be confirmed or masked.',
  },
  onlyLead: {
    sv: 'Bara den som är enkätansvarig publicerar och tar tillbaka svar.',
    en: 'Only the survey lead publishes and takes back answers.',
  },
  publishedText: { sv: 'Publicerat, maskerat', en: 'Published, masked' },
  flags: { sv: 'Markerat:', en: 'Flagged:' },
  flag: {
    sv: ({ what, text }) => `${what} (${text})`,
    en: ({ what, text }) => `${what} (${text})`,
  } satisfies Message<{ what: string; text: string }>,
  state: {
    undecided: { sv: 'inte bestämt', en: 'not decided' },
    released: { sv: 'publicerat', en: 'published' },
    withdrawn: { sv: 'tillbakataget', en: 'taken back' },
    'kept-back': { sv: 'publiceras inte', en: 'not published' },
  },
  decidedBy: {
    sv: ({ name, date }) => `${name}, ${date}`,
    en: ({ name, date }) => `${name}, ${date}`,
  } satisfies Message<{ name: string; date: string }>,
  confirm: {
    sv: 'Jag har läst det markerade, och det ska publiceras ändå',
    en: 'I have read what is flagged, and it is to be published all the same',
  },
  mask: { sv: 'Maskera svaret', en: 'Mask the answer' },
  maskedText: { sv: 'Texten som publiceras', en: 'The text to be published' },
  maskedHint: {
    sv: 'Det kommunen skrev sparas som det är. Byt ut det som pekar ut någon.',
    en: 'What the municipality wrote is kept as it is. Replace what points someone out.',
  },
  publishMasked: { sv: 'Publicera den maskade', en: 'Publish the masked' },
  publishWritten: { sv: 'Publicera som det står', en: 'Publish as it stands' },
  keepBack: { sv: 'Publicera inte', en: 'Do not publish' },
  withdraw: { sv: 'Ta tillbaka', en: 'Take back' },
  contested: { sv: 'Beslutet', en: 'The decision' },
  textWas: {
    sv: ({ state, text }) => `${state}: ${text}`,
    en: ({ state, text }) => `${state}: ${text}`,
  } satisfies Message<{
    state: string
    text: string
  }>,
} as const
