import type { ReactNode } from 'react'

export interface EmptyStateProps {
  id: string
  /** What belongs here. */
  title: string
  /** What it gives when it is filled. */
  lead?: ReactNode
  /** The first step as the only button, other ways as links. */
  children?: ReactNode
}

/** A register or a page with nothing in it yet. */
export function EmptyState({ id, title, lead, children }: EmptyStateProps) {
  return (
    <section className="empty" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </section>
  )
}
