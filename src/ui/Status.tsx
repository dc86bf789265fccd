import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

/** `late` only for what is overdue, missing or running. */
export type StatusKind = 'late' | 'soon' | 'done' | 'open'

const icons: Readonly<Record<StatusKind, IconName | null>> = { late: 'late', soon: 'clock', done: 'done', open: null }

/** A word with a mark. The word says everything; the mark and the colour only help the eye. */
export function Status({ kind, children }: { kind: StatusKind; children: ReactNode }) {
  const icon = icons[kind]
  return (
    <span className="status" data-kind={kind}>
      {icon !== null && <Icon name={icon} />}
      {children}
    </span>
  )
}
