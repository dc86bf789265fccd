export { cancelMail, type ListedMail, listMail, type MailStatus } from './list-mail.ts'
export type { MailBlock, MailMessage } from './message.ts'
export { type OutgoingMail, type QueuedBy, queueMail } from './queue-mail.ts'
