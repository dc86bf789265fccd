import { type Language, say } from '../platform/i18n/index.ts'
import { Icon } from './Icon.tsx'
import { messages } from './messages.ts'

export interface ProgressItem {
  href: string
  label: string
  /** Questions answered, and questions that are asked. */
  done: number
  total: number
  /** The part that the page shows. */
  current?: boolean
}

/** How far one is in each part: tick, filled dot or ring, and the count in words. */
export function ProgressList({ language, items }: { language: Language; items: readonly ProgressItem[] }) {
  return (
    <ol className="progress-list">
      {items.map(({ href, label, done, total, current }) => {
        const complete = total > 0 && done >= total
        const state = complete ? messages.done : done > 0 ? messages.begun : messages.notBegun
        return (
          <li key={href}>
            {complete ? (
              <Icon name="check" label={say(language, state)} />
            ) : (
              <span>
                <span
                  className="dot"
                  data-on={done > 0 ? '' : undefined}
                  role="img"
                  aria-label={say(language, state)}
                />
              </span>
            )}
            <a href={href} aria-current={current ? 'step' : undefined}>
              {label}
            </a>
            <span className="count">
              {complete
                ? say(language, messages.doneCount)
                : say(language, messages.countOf, { count: String(done), total: String(total) })}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
