import type { ReactNode } from 'react'

/** A question that an earlier answer opened. `because` says which: "Följdfråga eftersom ni svarade Ja". */
export function Follow({ because, children }: { because: string; children: ReactNode }) {
  return (
    <div className="follow">
      <p className="because">{because}</p>
      {children}
    </div>
  )
}
