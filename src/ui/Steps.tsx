import type { ReactNode } from 'react'

/** Numbered advice: what to do first, then, and after. */
export function Steps({ items }: { items: ReadonlyArray<{ title: string; children: ReactNode }> }) {
  return (
    <ol className="steps">
      {items.map(({ title, children }) => (
        <li key={title}>
          <div>
            <h3>{title}</h3>
            {children}
          </div>
        </li>
      ))}
    </ol>
  )
}
