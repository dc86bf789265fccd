import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

export interface NoticeProps {
  /** `done` after something went well, `warning` for what to know before going on. */
  kind?: 'plain' | 'done' | 'warning'
  title?: string
  /** It is the answer to what the person just did: read out at once. */
  live?: boolean
  children?: ReactNode
}

/** A calm note on a wash of its own. */
export function Notice({ kind = 'plain', title, live, children }: NoticeProps) {
  return (
    <div className="note" data-kind={kind} role={live ? 'status' : undefined}>
      {title !== undefined && (
        <p className="note-title">
          {kind !== 'plain' && <Icon name={kind === 'done' ? 'done' : 'warning'} />}
          {title}
        </p>
      )}
      {children}
    </div>
  )
}
