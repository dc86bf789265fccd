import type { ReactNode } from 'react'
import { type Language, say } from '../platform/i18n/index.ts'
import { messages } from './messages.ts'

export interface FigureProps {
  language: Language
  /** Written as it is read: "71". */
  count: string
  /** Of how many: "241". */
  total: string
  /** "29 %". Absent where the group is too small for a percentage. */
  share?: string
  /** What it is, and of whom. */
  children: ReactNode
}

/** A number as the picture: the count large, its base beside it, its share after, and what it says. */
export function Figure({ language, count, total, share, children }: FigureProps) {
  return (
    <p className="figure">
      <span className="figure-count">
        {count} <small>{say(language, messages.of, { total })}</small>
      </span>{' '}
      {share !== undefined && <span className="figure-share">{share}</span>}{' '}
      <span className="figure-words">{children}</span>
    </p>
  )
}
