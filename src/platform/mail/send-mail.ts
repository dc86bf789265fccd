import type { Job } from '../jobs/index.ts'
import { type HeldMail, type Settlement, settleMail, takeMail } from './outbox.ts'
import { renderMail } from './render-mail.ts'
import { connections, type Delivery, type Transport } from './transport.ts'

export interface MailSender {
  readonly transport: Transport
  /** The address that mail comes from, with a name or without. */
  readonly from: string
  /** The program's address, for links. */
  readonly baseUrl: string
}

const minute = 60_000

/** How long to wait after each failed attempt; after the last the mail has bounced. About five days in all: RFC 5321, 4.5.4.1. */
const waits = [1, 5, 15, 60, 240, 720, 1440, 1440, 1440, 1440].map((minutes) => minutes * minute)

/** Sends what waits in the outbox, a few at a time. Each is written down as taken before it is sent, and as settled after. */
export function sendMailJob({ transport, from, baseUrl }: MailSender): Job {
  return {
    name: 'mail.send',
    run: async ({ db, now }) => {
      const held = await takeMail(db, connections, now)
      await Promise.all(
        held.map(async (mail) => {
          const delivery = await transport.deliver({
            ...renderMail(mail.message, baseUrl),
            messageId: messageIdOf(mail.id, baseUrl),
            from,
            to: { name: mail.toName, address: mail.toAddress },
            date: mail.queuedAt,
          })
          const settledAt = new Date()
          await settleMail(db, mail, settlementOf(mail, delivery, settledAt), settledAt)
        }),
      )
      return held.length
    },
  }
}

export function messageIdOf(id: string, baseUrl: string): string {
  return `<${id}@${new URL(baseUrl).hostname}>`
}

function settlementOf({ attempts }: HeldMail, { outcome, said }: Delivery, now: Date): Settlement {
  if (outcome === 'taken') return { status: 'sent', said, sendAfter: null }
  const wait = waits[attempts - 1]
  if (outcome === 'refused' || wait === undefined) return { status: 'bounced', said, sendAfter: null }
  return { status: 'queued', said, sendAfter: new Date(now.getTime() + wait) }
}
