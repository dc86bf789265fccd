import type { ReceivedLetter } from '../../src/platform/mail/testing.ts'
import { addressOf, type Invitations } from './invite-people.ts'

export interface MailVerdict {
  /** Invitations that the server said yes to and that are in no outbox, and letters of the outbox that did not arrive. */
  readonly missing: number
  readonly again: number
  readonly unexplained: number
}

/** The mail server says that it does not know these. */
export const isUnknown = (number: number) => number % 50 === 7

/**
 * Holds what a mail server received against what is in the outbox, and that against what the server said yes to.
 *
 * @param kills how many copies a kill may have caused in all for each connection: it can cut off the answers of the letters that were
 *   on their way, five at most
 */
export function judgeMail(
  letters: ReadonlyArray<{ readonly number: number; readonly id: string }>,
  { confirmed }: Invitations,
  received: readonly ReceivedLetter[],
  kills: number,
): MailVerdict {
  const byAddress = Map.groupBy(received, ({ to }) => to)
  const queued = new Set(letters.map(({ number }) => number))
  let missing = confirmed.filter((number) => !queued.has(number)).length
  let lostOnPurpose = 0
  let cutOff = 0
  let wrong = 0
  for (const { number, id } of letters) {
    const copies = byAddress.get(addressOf(number)) ?? []
    byAddress.delete(addressOf(number))
    if (copies.length === 0 && !isUnknown(number)) missing += 1
    wrong += copies.filter(({ email }) => !email.messageId?.startsWith(`<${id}@`)).length
    const earlier = copies.slice(0, -1)
    cutOff += earlier.filter(({ answered }) => answered).length
    lostOnPurpose += earlier.filter(({ answered }) => !answered).length
  }
  // A letter that no outbox has told of a save that was rolled back
  wrong += byAddress.size
  const tooMany = Math.max(0, cutOff - kills * 5)
  return { missing, again: lostOnPurpose + cutOff, unexplained: wrong + tooMany }
}
