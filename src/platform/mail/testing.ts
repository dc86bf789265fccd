import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'

/** What the server does with a letter: as a real one may. */
export type Reception =
  | 'take'
  /** 550 to the recipient: no such address. */
  | 'no-such-address'
  /** 451 after the content. */
  | 'try-later'
  /** Takes the letter, and the connection breaks before it has said so. */
  | 'lose-answer'
  /** Takes the letter and never says so: the sender waits in vain. */
  | 'no-answer'
  /** Breaks off in the middle of the content. */
  | 'break-off'

export interface ReceivedLetter {
  readonly to: string
  /** Whether the sender was answered. */
  readonly answered: boolean
  readonly email: Email
}

export interface SmtpServer {
  readonly url: string
  /** Every letter that was taken, in order: also those whose answer was lost. */
  readonly received: ReceivedLetter[]
  stop(): Promise<void>
}

/**
 * A real SMTP server on a port of its own that behaves as it is told.
 *
 * @param receive what to do with the next letter to an address; `attempt` counts from 1 for each address
 */
export async function startSmtpServer(
  receive: (to: string, attempt: number) => Reception = () => 'take',
): Promise<SmtpServer> {
  const received: ReceivedLetter[] = []
  const attempts = new Map<string, number>()
  const chosen = new Map<string, Reception>()
  const sockets = new Map<string, { destroy(): void }>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onConnect: (_session, callback) => callback(),
    onRcptTo: ({ address }, session, callback) => {
      const attempt = (attempts.get(address) ?? 0) + 1
      attempts.set(address, attempt)
      const reception = receive(address, attempt)
      chosen.set(session.id, reception)
      callback(reception === 'no-such-address' ? replyOf(550, `5.1.1 <${address}> does not exist`) : null)
    },
    onData: (stream: SMTPServerDataStream, session: SMTPServerSession, callback) => {
      void take(stream, session, callback)
    },
  })
  async function take(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    callback: (error?: Error | null) => void,
  ): Promise<void> {
    const reception = chosen.get(session.id)
    const drop = () => sockets.get(`${session.remoteAddress}:${session.remotePort}`)?.destroy()
    if (reception === 'break-off') return drop()
    const content = await buffer(stream).catch(() => null) // null: the sender went away in the middle
    if (content === null) return
    if (reception === 'try-later') return callback(replyOf(451, '4.3.0 try later'))
    const to = session.envelope.rcptTo[0]?.address ?? ''
    const answered = reception !== 'lose-answer' && reception !== 'no-answer'
    received.push({ to, answered, email: await PostalMime.parse(content) })
    if (reception === 'lose-answer') return drop()
    if (answered) callback()
  }
  server.on('error', () => {}) // connections that were broken on purpose
  server.server.on('connection', (socket) => {
    const name = `${socket.remoteAddress?.replace('::ffff:', '')}:${socket.remotePort}`
    sockets.set(name, socket)
    socket.on('close', () => sockets.delete(name))
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    stop: async () => {
      for (const socket of sockets.values()) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

function replyOf(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
