import type { ReceivedLetter } from '../../src/platform/mail/testing.ts'

export interface MailVerdict {
  readonly missing: number
  readonly again: number
  readonly unexplained: number
}

/** The mail server says that it does not know these. */
const unknown = (i: number) => i % 50 === 7

/**
 * Holds what a mail server received against what was queued, the i-th mail to mottagare<i>.
 *
 * @param kills how many copies a kill may have caused in all for each connection: it can cut off the answers of the letters that were
 *   on their way, five at most
 */
export function judgeMail(ids: readonly string[], received: readonly ReceivedLetter[], kills: number): MailVerdict {
  const byAddress = Map.groupBy(received, ({ to }) => to)
  let missing = 0
  let lostOnPurpose = 0
  let cutOff = 0
  let wrongId = 0
  for (const [i, id] of ids.entries()) {
    const letters = byAddress.get(`mottagare${i}@kommun.example`) ?? []
    if (letters.length === 0 && !unknown(i)) missing += 1
    wrongId += letters.filter(({ email }) => !email.messageId?.startsWith(`<${id}@`)).length
    const copies = letters.slice(0, -1)
    cutOff += copies.filter(({ answered }) => answered).length
    lostOnPurpose += copies.filter(({ answered }) => !answered).length
  }
  const tooMany = Math.max(0, cutOff - kills * 5)
  return { missing, again: lostOnPurpose + cutOff, unexplained: wrongId + tooMany }
}
