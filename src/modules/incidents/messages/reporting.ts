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
  moreLabel: { sv: 'Lägg till bild, plats eller vem vi kan nå', en: 'Add a picture, a place or whom we can reach' },
  moreLabelKnown: { sv: 'Lägg till bild eller plats', en: 'Add a picture or a place' },
  photosLabel: { sv: 'Bilder', en: 'Pictures' },
  photosHint: {
    sv: 'Högst fyra, tillsammans högst 10\u00a0MB. Var och när de togs, och med vilken telefon, tar vi bort ur dem.',
    en: 'At most four, together at most 10\u00a0MB. Where and when they were taken, and with which telephone, we take out of them.',
  },
  photosAgain: {
    sv: 'Välj bilderna igen: webbläsaren glömmer dem.',
    en: 'Choose the pictures again: the browser forgets them.',
  },
  photosTooLarge: {
    sv: 'Bilderna är för stora tillsammans. Det du skrev finns kvar här. Välj färre bilder eller skärmbilder av dem, eller skicka utan.',
    en: 'The pictures are too large together. What you wrote is still here. Choose fewer, or screenshots of them, or send without.',
  },
  photosNoRoom: {
    sv: ({ count }) =>
      count === 1
        ? 'En bild fick inte plats hos oss och är inte sparad. Det du skrev är sparat.'
        : `${count} bilder fick inte plats hos oss och är inte sparade. Det du skrev är sparat.`,
    en: ({ count }) =>
      count === 1
        ? 'One picture did not fit with us and is not kept. What you wrote is kept.'
        : `${count} pictures did not fit with us and are not kept. What you wrote is kept.`,
  } satisfies Message<{ count: number }>,
  notSentTitle: { sv: 'Rapporten är inte skickad än', en: 'The report has not been sent yet' },
  tooMany: {
    sv: 'Det har kommit många rapporter på kort tid. Det du skrev finns kvar här. Vänta en stund och skicka igen. Är det bråttom, ring it-stödet.',
    en: 'Many reports have come in a short time. What you wrote is still here. Wait a while and send again. If it is urgent, call the IT support.',
  },
  notKept: {
    sv: 'Vi kunde inte spara just nu. Det du skrev finns kvar här. Försök igen om en stund. Är det bråttom, ring it-stödet.',
    en: 'We could not save just now. What you wrote is still here. Try again in a while. If it is urgent, call the IT support.',
  },
  diskFull: {
    sv: 'Disken hos oss är full, så rapporten är inte sparad. Det du skrev finns kvar här. Ring it-stödet, och försök igen senare.',
    en: 'Our disk is full, so the report is not kept. What you wrote is still here. Call the IT support, and try again later.',
  },
  followTooMany: {
    sv: 'Många har frågat härifrån på kort tid. Vänta en stund och försök igen.',
    en: 'Many have asked from here in a short time. Wait a while and try again.',
  },
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
  addNothing: { sv: 'Skriv vad du vill lägga till.', en: 'Write what you want to add.' },
  ownGoesTo: {
    sv: 'Går till den som samordnar informationssäkerheten, med ditt namn. Är det fara för liv, ring 112.',
    en: 'Goes to whoever coordinates information security, with your name. If there is danger to life, call 112.',
  },
  toOwnReports: { sv: 'Mina rapporter', en: 'My reports' },
  ownReportsTitle: { sv: 'Mina rapporter', en: 'My reports' },
  noOwnReports: { sv: 'Du har inte rapporterat något här', en: 'You have reported nothing here' },
  noOwnReportsLead: {
    sv: 'Har något gått fel, eller kan gå fel, med information eller system: rapportera det. Det tar en minut, och du ser här vad som händer.',
    en: 'If something has gone wrong, or can go wrong, with information or systems, report it. It takes a minute, and here you see what happens.',
  },
  ownWords: { sv: 'Det du skrev', en: 'What you wrote' },
  added: { sv: 'Tack, det är tillagt.', en: 'Thank you, it has been added.' },
} as const
