import type { ReactNode } from 'react'

export interface DetailsProps {
  summary: string
  open?: boolean
  /** On a narrow screen it folds a list that stands open on a wide one. */
  className?: string
  children: ReactNode
}

/** More of the same, for the one who wants it: the table behind a chart, an explanation. Opens when printed. */
export function Details({ summary, open, className, children }: DetailsProps) {
  return (
    <details className={className === undefined ? 'more' : `more ${className}`} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
