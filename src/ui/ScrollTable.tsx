import { Table, type TableProps } from './Table.tsx'

/** A table of figures that may be wider than the page: it scrolls by itself, by keyboard too, and the page does not. */
export function ScrollTable(props: Omit<TableProps, 'stack'>) {
  return (
    // A region that scrolls must be reachable by keyboard, or its far side cannot be read.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="scroll" tabIndex={0} aria-label={props.caption}>
      <Table {...props} />
    </section>
  )
}
