import type { Message } from '../../platform/i18n/index.ts'

/** What is said of the files beside a record. */
export const attachmentMessages = {
  attachments: { sv: 'Bilagor', en: 'Attachments' },
  attachmentsLead: {
    sv: 'Avtal, intyg och annat som hör till. Den som får läsa posten får hämta dem, och det står i loggen.',
    en: 'Agreements, certificates and what else belongs to it. Who may read the record may fetch them, and the log keeps that they did.',
  },
  noAttachments: { sv: 'Inga bilagor än.', en: 'No attachments yet.' },
  attach: { sv: 'Lägg till en bilaga', en: 'Add an attachment' },
  attachTo: {
    sv: ({ name }) => `Lägg till en bilaga till ${name}`,
    en: ({ name }) => `Add an attachment to ${name}`,
  } satisfies Message<{ name: string }>,
  saveAttachment: { sv: 'Lägg till', en: 'Add' },
  attachment: { sv: 'Bilaga', en: 'Attachment' },
  attachmentKind: { sv: 'Slag', en: 'Kind' },
  attachmentAdded: { sv: 'Tillagd', en: 'Added' },
  attachmentAddedBy: {
    sv: ({ date, name }) => `${date} av ${name}`,
    en: ({ date, name }) => `${date} by ${name}`,
  } satisfies Message<{ date: string; name: string }>,
  endAttachment: { sv: 'Ta bort', en: 'Take away' },
  endAttachmentOf: {
    sv: ({ name }) => `Ta bort bilagan ${name}`,
    en: ({ name }) => `Take away the attachment ${name}`,
  } satisfies Message<{ name: string }>,
  endAttachmentTitle: {
    sv: ({ name }) => `Ta bort ${name}?`,
    en: ({ name }) => `Take ${name} away?`,
  } satisfies Message<{ name: string }>,
  endAttachmentLead: {
    sv: 'Bilagan går inte längre att hämta. Att den har funnits, och vem som tog bort den, står i loggen. Är den en allmän handling: pröva först om den får gallras.',
    en: 'The attachment can no longer be fetched. The log keeps that it was there, and who took it away. If it is an official document, consider first whether it may be disposed of.',
  },
  attachedNotice: { sv: 'Bilagan är tillagd.', en: 'The attachment is added.' },
  attachmentEndedNotice: { sv: 'Bilagan är borttagen.', en: 'The attachment is taken away.' },
  attachmentsLeftOut: {
    sv: 'Bilagorna ingår inte i utdraget. Pröva var och en för sig.',
    en: 'The attachments are not part of the extract. Consider each by itself.',
  },
  attachmentLeftOut: {
    sv: ({ type, size, date }) => `${type}, ${size}, tillagd ${date}`,
    en: ({ type, size, date }) => `${type}, ${size}, added ${date}`,
  } satisfies Message<{ type: string; size: string; date: string }>,
} as const
