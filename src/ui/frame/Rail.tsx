import { type Language, say } from '../../platform/i18n/index.ts'
import { messages } from '../messages.ts'

export interface NavItem {
  href: string
  label: string
  /** A few words about it, like "1 pågår". Never a number alone. */
  note?: string
  /** Addresses of pages that belong to it though they do not begin as it does. */
  also?: readonly string[]
}

export interface NavGroup {
  /** The first group may stand without a heading. */
  heading?: string
  items: readonly NavItem[]
}

/** The item with an address that is this path or the longest beginning of it, so that a record marks its register. */
function currentOf(groups: readonly NavGroup[], path: string): string | undefined {
  const here = path.split('?')[0] ?? path
  return groups
    .flatMap(({ items }) => items.flatMap(({ href, also = [] }) => [href, ...also].map((at) => ({ href, at }))))
    .filter(({ at }) => at === here || (at !== '/' && here.startsWith(`${at}/`)))
    .sort((a, b) => b.at.length - a.at.length)[0]?.href
}

/** The menu of a work page: in its column on a wide screen, a popover behind the menu button on a narrow one. */
export function Rail({ language, groups, path }: { language: Language; groups: readonly NavGroup[]; path: string }) {
  const current = currentOf(groups, path)
  const here = path.split('?')[0]
  return (
    <nav className="rail" id="meny" popover="auto" aria-label={say(language, messages.mainMenu)}>
      {groups.map(({ heading, items }, index) => {
        const id = `meny-${index}`
        return (
          <div key={heading ?? id}>
            {heading !== undefined && (
              <h2 className="nav-heading" id={id}>
                {heading}
              </h2>
            )}
            <ul aria-labelledby={heading === undefined ? undefined : id}>
              {items.map(({ href, label, note }) => (
                <li key={href}>
                  <a href={href} aria-current={href === current ? (href === here ? 'page' : 'true') : undefined}>
                    {label}
                    {note !== undefined && <span className="nav-note">{note}</span>}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </nav>
  )
}
