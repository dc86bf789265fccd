import { type Language, say } from '../../../../platform/i18n/index.ts'
import { type MailBlock, type MailMessage, renderMail } from '../../../../platform/mail/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import { messages } from '../../messages/inviting.ts'

interface MailViewProps {
  language: Language
  message: MailMessage
  /** What the view is called, for who hears the page. */
  label: string
}

/** A mail as it reads: with its button, and as plain text. The mail's own style would not pass the page's policy, so the page's is used. */
export function MailView({ language, message, label }: MailViewProps) {
  return (
    <article className="mail-view" aria-label={label}>
      <Facts items={[[say(language, messages.subject), message.subject]]} />
      <div className="mail-body" lang={message.language}>
        {message.blocks.map((block, index) => (
          <Block key={index} block={block} />
        ))}
      </div>
      <p className="quiet">{say(language, messages.linkIsOwn)}</p>
      <Details summary={say(language, messages.asText)}>
        <pre className="mail-text" lang={message.language}>
          {renderMail(message, '…').text}
        </pre>
      </Details>
    </article>
  )
}

function Block({ block }: { block: MailBlock }) {
  switch (block.kind) {
    case 'text':
      return <p>{block.text}</p>
    case 'small':
      return <p className="quiet">{block.text}</p>
    case 'link':
      return (
        <p>
          <span className="mail-button">{block.label}</span>
        </p>
      )
    case 'facts':
      return <Facts items={block.items} />
  }
}
