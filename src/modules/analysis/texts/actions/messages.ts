import type { Message } from '../../../../platform/i18n/index.ts'

/** Why something about texts is refused. */
export const messages = {
  alreadyCompared: {
    sv: 'Något av svaren är redan jämfört, och kodningen av det ändras inte längre. Skiljer sig kodarna åt avgörs det under Jämför.',
    en: 'One of the answers has been compared, and its coding does not change any more. Where the coders differ it is settled under Compare.',
  },
  codeEnded: {
    sv: 'Koden är avslutad och ges inte längre. Välj en annan kod.',
    en: 'The code has ended and is not given any more. Choose another.',
  },
  nameMissing: { sv: 'Skriv vad koden heter på svenska.', en: 'Write what the code is called in Swedish.' },
  nameTaken: {
    sv: 'En annan kod har redan det namnet. Skriv ett annat, eller slå ihop koderna.',
    en: 'Another code has that name. Write another, or merge the codes.',
  },
  mergeIntoGiven: {
    sv: 'Välj en annan kod som inte är avslutad.',
    en: 'Choose another code that has not ended.',
  },
  nothingToCompare: {
    sv: 'Det finns inga fler svar som två personer har kodat. Jämförelsen öppnas när de finns.',
    en: 'There are no more answers that two people have coded. The comparison opens when there are.',
  },
  nothingToSettle: {
    sv: 'Kodarna är ense om svaret, eller så är jämförelsen inte öppnad. Det finns inget att avgöra.',
    en: 'The coders agree on the answer, or the comparison has not been opened. There is nothing to settle.',
  },
  confirmFlags: (flagged: Message) => ({
    sv: `I texten finns: ${flagged.sv}. Kryssa i att du har läst det och att det ska publiceras ändå, eller maskera det.`,
    en: `In the text there is: ${flagged.en}. Tick that you have read it and that it is to be published all the same, or mask it.`,
  }),
  redactionEmpty: {
    sv: 'Skriv den maskade texten, eller publicera svaret som det står.',
    en: 'Write the masked text, or publish the answer as it stands.',
  },
  notPublished: {
    sv: 'Svaret är inte publicerat.',
    en: 'The answer is not published.',
  },
} as const
