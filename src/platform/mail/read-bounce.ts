import PostalMime from 'postal-mime'

/** A report that a mail could not be delivered: which mail, and why. */
export interface Bounce {
  /** The mail's id, from its Message-ID. */
  readonly id: string
  readonly said: string
}

/**
 * Reads a delivery status notification (RFC 3464), as a mail server sends it to the sender's address. Gives null for any other mail,
 * and for a report of a mere delay or of success.
 *
 * @param mail the whole mail, headers included
 */
export async function readBounce(mail: Uint8Array): Promise<Bounce | null> {
  const { attachments } = await PostalMime.parse(mail, { attachmentEncoding: 'utf8', rfc822Attachments: true })
  const contents = (type: RegExp) =>
    attachments.filter(({ mimeType }) => type.test(mimeType)).map(({ content }) => String(content))
  const status = contents(/^message\/delivery-status$/i).join('\n')
  if (!/^action:\s*failed\s*$/im.test(status) || !/^status:\s*5\./im.test(status)) return null
  const original = contents(/^(message\/rfc822|text\/rfc822-headers|message\/rfc822-headers)$/i).join('\n')
  const id = /^message-id:\s*<([0-9a-f-]{36})@/im.exec(original)?.[1]
  if (id === undefined) return null
  const diagnostic = /^diagnostic-code:\s*(?:[\w-]+;)?\s*(.+(?:\r?\n[ \t].+)*)/im.exec(status)?.[1]
  const code = /^status:\s*(\S+)/im.exec(status)?.[1]
  return { id, said: (diagnostic?.replace(/\s+/g, ' ') ?? code ?? '').slice(0, 500) }
}
