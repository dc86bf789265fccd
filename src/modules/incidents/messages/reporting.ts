import type { Message } from '../../../platform/i18n/index.ts'

/** The open page, which anyone can use. */
export const reporting = {
  reportTitle: { sv: 'Rapportera en incident', en: 'Report an incident' },
  reportLead: {
    sv: 'Något som gått fel, eller kan gå fel, med information eller system. Det tar en minut. Du behöver inte vara säker.',
    en: 'Something that has gone wrong, or can go wrong, with information or systems. It takes a minute. You need not be sure.',
  },
  whatLabel: { sv: 'Vad har hänt?', en: 'What has happened?' },
  whatHint: {
    sv: 'Skriv som det är. Inga namn eller personnummer, och inget säkerhetsskyddsklassificerat.',
    en: 'Write it as it is. No names or personal identity numbers, and nothing security-classified.',
  },
  nowLabel: { sv: 'Pågår det nu?', en: 'Is it going on now?' },
  ongoing: {
    yes: { sv: 'Ja', en: 'Yes' },
    no: { sv: 'Nej', en: 'No' },
    unknown: { sv: 'Vet inte', en: 'Do not know' },
  },
  placeLabel: { sv: 'Arbetsplats eller system', en: 'Workplace or system' },
  contactLabel: { sv: 'Telefon eller e-post', en: 'Telephone or e-mail' },
  contactHint: { sv: 'Används bara för att fråga om det här.', en: 'Used only to ask about this.' },
  send: { sv: 'Skicka rapporten', en: 'Send the report' },
  goesTo: {
    sv: ({ name }) => `Går till den som samordnar informationssäkerheten i ${name}. Är det fara för liv, ring 112.`,
    en: ({ name }) =>
      `Goes to whoever coordinates information security in ${name}. If there is danger to life, call 112.`,
  } satisfies Message<{ name: string }>,
  receiptTitle: { sv: 'Tack, rapporten är mottagen', en: 'Thank you, the report has been received' },
  receiptCode: { sv: 'Din kod', en: 'Your code' },
  receiptLead: {
    sv: 'Skriv upp koden. Med den kan du se vad som händer och lägga till mer, utan att vi vet vem du är. Den visas bara nu.',
    en: 'Write down the code. With it you can see what happens and add more, without our knowing who you are. It is shown only now.',
  },
  followTitle: { sv: 'Följ en rapport', en: 'Follow a report' },
  followLead: { sv: 'Har du redan rapporterat?', en: 'Have you reported already?' },
  codeLabel: { sv: 'Kod från kvittot', en: 'Code from the receipt' },
  follow: { sv: 'Visa', en: 'Show' },
  reportedOn: { sv: 'Rapporterat', en: 'Reported' },
  stateLabel: { sv: 'Läge', en: 'State' },
  states: {
    new: { sv: 'Mottagen, inte bedömd än', en: 'Received, not judged yet' },
    incident: { sv: 'Hanteras som incident', en: 'Handled as an incident' },
    weakness: { sv: 'Hanteras som brist', en: 'Handled as a weakness' },
    dismissed: { sv: 'Bedömd: ingen incident', en: 'Judged: not an incident' },
  },
  answerLabel: { sv: 'Svar', en: 'Answer' },
  noAnswer: { sv: 'Inget svar än', en: 'No answer yet' },
  addTitle: { sv: 'Lägg till något', en: 'Add something' },
  addLabel: { sv: 'Vad vill du lägga till?', en: 'What do you want to add?' },
  addSend: { sv: 'Lägg till', en: 'Add' },
  added: { sv: 'Tack, det är tillagt.', en: 'Thank you, it has been added.' },
} as const
