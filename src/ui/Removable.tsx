import { type Language, say } from '../platform/i18n/index.ts'
import { Icon } from './Icon.tsx'
import { messages } from './messages.ts'

/** A filter that is on. A link to the same list without it, so it works without script. */
export function Removable({ language, href, label }: { language: Language; href: string; label: string }) {
  return (
    <a className="removable" href={href}>
      {label}
      <Icon name="remove" label={say(language, messages.remove)} />
    </a>
  )
}
