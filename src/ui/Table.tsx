import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

export interface Column {
  key: string
  label: string
  /** Numbers stand to the right. */
  numeric?: boolean
  /** Takes the whole width of the record on a narrow screen. */
  wide?: boolean
  /** A link that sorts; `sorted` where the table is sorted by this column now. */
  sort?: { href: string; sorted?: 'ascending' | 'descending' }
}

export interface TableRow {
  key: string
  /** One for each column. The first is the heading of the row, and the link where the row has one. */
  cells: readonly ReactNode[]
}

export interface TableProps {
  /** What the table shows and how it is sorted. */
  caption: string
  /** The heading above says it already: the caption is then only for who hears the page. */
  captionHidden?: boolean
  columns: readonly Column[]
  rows: readonly TableRow[]
  /** On a narrow screen each row becomes a small record. For registers, not for figures. */
  stack?: boolean
}

/** A calm table: hairlines, the first column as headings of the rows. */
export function Table({ caption, captionHidden, columns, rows, stack }: TableProps) {
  return (
    <table className={stack ? 'table stack' : 'table'}>
      <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th scope="row" key={column.key}>
                  {cells[index]}
                </th>
              ) : (
                <td
                  key={column.key}
                  className={column.numeric ? 'num' : column.wide ? 'wide' : undefined}
                  data-label={stack ? column.label : undefined}
                >
                  {cells[index]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Head({ column: { label, numeric, sort } }: { column: Column }) {
  return (
    <th scope="col" className={numeric ? 'num' : undefined} aria-sort={sort?.sorted}>
      {sort === undefined ? (
        label
      ) : (
        <a className="sort" href={sort.href}>
          {label}
          {sort.sorted && <Icon name={sort.sorted === 'ascending' ? 'sortUp' : 'sortDown'} />}
        </a>
      )}
    </th>
  )
}
