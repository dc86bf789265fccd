import type { ReactNode } from 'react'

/** A short word that says what kind of thing this is, in a frame of its own. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="tag">{children}</span>
}
