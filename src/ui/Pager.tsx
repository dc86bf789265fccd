import { type Language, say } from '../platform/i18n/index.ts'
import { messages } from './messages.ts'

export interface PagerProps {
  language: Language
  /** From 1. */
  page: number
  pages: number
  /** Rows shown and rows in all, written as they are read. */
  from: string
  to: string
  total: string
  href: (page: number) => string
}

/** First, last, and two on each side of the page shown; `null` where pages are left out. */
function shown(page: number, pages: number): Array<number | null> {
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (n) => n === 1 || n === pages || Math.abs(n - page) <= 2,
  )
  return near.flatMap((n, index) => (index > 0 && n - (near[index - 1] ?? n) > 1 ? [null, n] : [n]))
}

/** Which rows are shown, and links to the other pages. A single page needs no links. */
export function Pager({ language, page, pages, from, to, total, href }: PagerProps) {
  return (
    <nav className="pager" aria-label={say(language, messages.pages)}>
      <span className="quiet">{say(language, messages.showing, { from, to, total })}</span>
      {pages > 1 && (
        <ol>
          {shown(page, pages).map((n, index) =>
            n === null ? (
              <li key={`gap-${index}`} aria-hidden="true">
                …
              </li>
            ) : (
              <li key={n}>
                <a
                  href={href(n)}
                  aria-current={n === page ? 'page' : undefined}
                  aria-label={say(language, messages.page, { page: n })}
                >
                  {n}
                </a>
              </li>
            ),
          )}
        </ol>
      )}
    </nav>
  )
}
