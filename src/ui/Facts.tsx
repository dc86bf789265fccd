import { Fragment, type ReactNode } from 'react'

/** Terms with their values, the term to the left. */
export function Facts({ items }: { items: ReadonlyArray<readonly [term: string, value: ReactNode]> }) {
  return (
    <dl className="facts">
      {items.map(([term, value]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
