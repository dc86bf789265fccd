import { type Language, say } from '../../../../../platform/i18n/index.ts'
import { messages } from '../../messages/index.ts'
import type { MailedRecipient } from '../../queries/recipients.ts'
import { writeRegister } from '../../rules/write-register.ts'
import { mailKindWords } from '../reminders/wave-words.ts'

/** Every letter as a row of a file for a spreadsheet. Moments are in UTC, as ISO 8601. */
export function writeRecord(language: Language, recipients: readonly MailedRecipient[]): string {
  const header = [
    messages.municipality,
    messages.contactName,
    messages.address,
    messages.letter,
    messages.became,
    messages.attemptsColumn,
    messages.queuedColumn,
    messages.settledColumn,
    messages.serverSaid,
  ].map((message) => say(language, message))
  return writeRegister([
    header,
    ...recipients.map((recipient) => [
      recipient.municipality,
      recipient.name,
      recipient.email,
      mailKindWords(language, recipient.kind),
      say(language, messages.letterState[recipient.state]),
      String(recipient.attempts),
      recipient.queuedAt.toISOString(),
      recipient.settledAt?.toISOString() ?? '',
      recipient.said ?? '',
    ]),
  ])
}
