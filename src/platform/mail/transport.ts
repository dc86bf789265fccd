import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { RenderedMail } from './render-mail.ts'

/** A mail on its way out. The same mail has the same `messageId` at every attempt, so that a receiver can tell a copy. */
export interface Letter extends RenderedMail {
  readonly messageId: string
  readonly from: string
  readonly to: { readonly name: string; readonly address: string }
  readonly date: Date
}

/** What became of an attempt: taken; refused for good, so that trying again is in vain; or failed for the time being. */
export interface Delivery {
  readonly outcome: 'taken' | 'refused' | 'failed'
  /** What the receiving server said, or what came between. */
  readonly said: string
}

export interface Transport {
  deliver(letter: Letter): Promise<Delivery>
  close(): void
}

/** Shorter than the time that a worker holds a mail, so that it has settled it before another may take it. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 }

/** How many letters are on their way at once. */
export const connections = 5

/**
 * Sends by SMTP.
 *
 * @param url smtp://user:password@host:587 or smtps://…
 */
export function smtpTransport(url: string): Transport {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: connections,
    // The outbox says when to try again
    maxRequeues: 0,
    ...timeouts,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    deliver: async (letter) => {
      try {
        const { response } = await transport.sendMail(envelopeOf(letter))
        return { outcome: 'taken', said: response }
      } catch (error) {
        return refusalOf(error as SmtpError)
      }
    },
    close: () => transport.close(),
  }
}

/** Writes each letter as a file to be opened in a mail program: for a demonstration, where nobody is to get mail. */
export function folderTransport(folder: string): Transport {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    deliver: async (letter) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const { message } = await transport.sendMail(envelopeOf(letter))
      const name = `${letter.date.toISOString().replace(/[:.]/g, '-')} ${letter.to.address.replace(/[^\w.@-]/g, '_')}.eml`
      await writeFile(join(folder, name), message as Buffer, { mode: 0o600 })
      return { outcome: 'taken', said: name }
    },
    close: () => transport.close(),
  }
}

function envelopeOf({ messageId, from, to, date, subject, text, html }: Letter) {
  // Automatic, so that no out-of-office reply comes: RFC 3834
  return { messageId, from, to, date, subject, text, html, headers: { 'Auto-Submitted': 'auto-generated' } }
}

interface SmtpError extends Error {
  readonly code?: string
  readonly command?: string
  readonly responseCode?: number
  readonly response?: string
}

/**
 * A reply of 500 to 599 to the recipient or the content is final (RFC 5321, 4.2.1). One to our name, password or sender is a fault of
 * ours, which mending cures: the mail waits for that.
 */
function refusalOf({ code, command, responseCode, response, message }: SmtpError): Delivery {
  const final = responseCode !== undefined && responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA')
  const said = (response ?? `${code ?? ''} ${message}`.trim()).slice(0, 500)
  return { outcome: final ? 'refused' : 'failed', said }
}
