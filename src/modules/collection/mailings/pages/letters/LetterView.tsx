import { type Language, say } from '../../../../../platform/i18n/index.ts'
import { type MailBlock, type MailMessage, renderMail } from '../../../../../platform/mail/index.ts'
import { Details } from '../../../../../ui/Details.tsx'
import { messages } from '../../messages/index.ts'

interface LetterViewProps {
  language: Language
  message: MailMessage
}

/** A letter as it is sent, drawn as a mail program draws it, and the same as plain text. Nothing in it can be followed. */
export function LetterView({ language, message }: LetterViewProps) {
  return (
    <>
      <article className="letter" lang={message.language} aria-label={message.subject}>
        <p className="letter-subject">{message.subject}</p>
        {message.blocks.map((block, index) => (
          <Block key={`${index}-${block.kind}`} block={block} />
        ))}
      </article>
      <Details summary={say(language, messages.asText)}>
        <pre className="letter-text" lang={message.language}>
          {renderMail(message, 'https://…').text}
        </pre>
      </Details>
    </>
  )
}

function Block({ block }: { block: MailBlock }) {
  switch (block.kind) {
    case 'text':
    case 'small':
      return <p className={block.kind === 'small' ? 'letter-small' : undefined}>{block.text}</p>
    case 'link':
      return (
        <p>
          <span className="letter-button">{block.label}</span>
        </p>
      )
    case 'facts':
      return (
        <p>
          {block.items.map(([label, value]) => (
            <span key={label}>
              {label}: {value}
            </span>
          ))}
        </p>
      )
  }
}
