import type { Message } from '../../../platform/i18n/index.ts'

/** The words of publishing a picture. */
export const publishMessages = {
  title: { sv: 'Publicera', en: 'Publish' },
  lead: {
    sv: 'Välj vad som ska publiceras med bilden av landet. Det som publiceras kan alla läsa.',
    en: 'Choose what to publish with the picture of the country. Everyone can read what is published.',
  },
  choose: { sv: 'Välj', en: 'Choose' },
  breakdowns: { sv: 'Redovisa efter', en: 'Break down by' },
  breakdownsHint: {
    sv: 'De skyddas tillsammans, så varje redovisning till kan dölja mer i de andra.',
    en: 'They are protected together, so each breakdown more can hide more in the others.',
  },
  question: { sv: 'Och efter svaren på en fråga', en: 'And by the answers to a question' },
  pair: { sv: 'Och efter två på en gång', en: 'And by two at once' },
  pairWith: { sv: 'tillsammans med', en: 'together with' },
  nothing: { sv: 'Ingen', en: 'None' },
  weights: { sv: 'Vikta efter', en: 'Weight by' },
  weightsHint: {
    sv: 'Det viktade visas bredvid det oviktade. Antal viktas aldrig.',
    en: 'The weighted stands beside the unweighted. Counts are never weighted.',
  },
  preview: { sv: 'Förhandsgranska', en: 'Preview' },
  previewTitle: { sv: 'Så mycket döljs', en: 'How much is hidden' },
  previewLead: {
    sv: 'En siffra döljs när den skulle peka ut en kommun, eller avslöja en annan dold siffra.',
    en: 'A figure is hidden when it would point out a municipality, or give another hidden figure away.',
  },
  previewTable: { sv: 'Andel dolda siffror i varje redovisning', en: 'Share of hidden figures in each breakdown' },
  breakdown: { sv: 'Redovisning', en: 'Breakdown' },
  groups: { sv: 'Grupper', en: 'Groups' },
  figures: { sv: 'Siffror', en: 'Figures' },
  hidden: { sv: 'Dolda', en: 'Hidden' },
  share: { sv: 'Andel', en: 'Share' },
  national: {
    sv: 'Bara siffrorna för hela landet publiceras. Inget i dem döljs.',
    en: 'Only the figures of the whole country are published. Nothing in them is hidden.',
  },
  tables: { sv: 'Tabeller', en: 'Tables' },
  see: { sv: 'Se tabellerna', en: 'See the tables' },
  publish: { sv: 'Publicera bilden', en: 'Publish the picture' },
  publishAgain: {
    sv: ({ revision }) => `Publicera utgåva ${revision}`,
    en: ({ revision }) => `Publish revision ${revision}`,
  } satisfies Message<{ revision: number }>,
  onlyLead: {
    sv: 'Bara den som är enkätansvarig kan publicera.',
    en: 'Only the survey lead can publish.',
  },
  notClosed: {
    sv: 'Enkäten samlar fortfarande in svar. Bilden kan publiceras när insamlingen är avslutad.',
    en: 'The survey is still collecting answers. The picture can be published when collection has ended.',
  },
  isPublished: {
    sv: ({ revision, date }) => `Utgåva ${revision} publicerades ${date}.`,
    en: ({ revision, date }) => `Revision ${revision} was published ${date}.`,
  } satisfies Message<{ revision: number; date: string }>,
  seePublished: { sv: 'Se den publicerade bilden', en: 'See the published picture' },
  willReplace: {
    sv: 'En ny utgåva ersätter den. Den tidigare går inte att läsa här, men den som har hämtat den har den kvar.',
    en: 'A new revision replaces it. The earlier one cannot be read here, but whoever has downloaded it still has it.',
  },
  staysLead: {
    sv: 'Redovisningar och vikter är desamma i varje utgåva av samma svar. Med andra skulle det som är dolt kunna räknas ut.',
    en: 'Breakdowns and weights are the same in every revision of the same answers. With others, what is hidden could be worked out.',
  },
  stays: { sv: 'Det här är publicerat och ligger fast', en: 'This is published and stays' },
  'breakdowns-stay': {
    sv: 'Bilden är redan publicerad med andra redovisningar av samma svar. Tillsammans med dem skulle dolda siffror kunna räknas ut, så redovisningarna ligger fast.',
    en: 'The picture is already published with other breakdowns of the same answers. Together with them hidden figures could be worked out, so the breakdowns stay.',
  },
  'weights-stay': {
    sv: 'Bilden är redan publicerad med andra vikter av samma svar. Tillsammans med dem skulle dolda siffror kunna räknas ut, så vikterna ligger fast.',
    en: 'The picture is already published with other weights of the same answers. Together with them hidden figures could be worked out, so the weights stay.',
  },
  diverges: {
    sv: 'Vikterna går inte ihop: kolumnerna går inte att uppfylla samtidigt. Vikta efter färre kolumner.',
    en: 'The weights do not converge: the columns cannot be met at the same time. Weight by fewer columns.',
  },
} as const
