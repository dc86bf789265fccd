import { type Language, say } from '../../platform/i18n/index.ts'
import type { Fault } from '../../platform/tables/fault.ts'
import { Notice } from '../Notice.tsx'
import { Table } from '../Table.tsx'
import { messages } from './messages.ts'

/** More than anyone corrects at a time. */
const mostShown = 200

interface FaultTableProps {
  language: Language
  title: string
  file: string
  faults: readonly Fault[]
  /** The names of the columns as the file has them, where they were read. */
  header: readonly string[]
}

/** Everything that is wrong with a file, by row and column. */
export function FaultTable({ language, title, file, faults, header }: FaultTableProps) {
  return (
    <>
      <div className="below-5">
        <Notice kind="warning" live title={title}>
          <p>{say(language, messages.faults, { n: faults.length, file })}</p>
        </Notice>
      </div>
      <Table
        caption={title}
        captionHidden
        stack
        columns={[
          { key: 'row', label: say(language, messages.row) },
          { key: 'column', label: say(language, messages.column) },
          { key: 'what', label: say(language, messages.what), wide: true },
        ]}
        rows={faults.slice(0, mostShown).map(({ line, column, message }, index) => ({
          key: `${index}`,
          cells: [
            line === 0 ? say(language, messages.whole) : line,
            column === 0 ? '' : say(language, messages.cell, { number: column, name: header[column - 1] ?? '' }),
            message[language],
          ],
        }))}
      />
      {faults.length > mostShown && (
        <p className="quiet above-4">{say(language, messages.moreFaults, { n: faults.length - mostShown })}</p>
      )}
    </>
  )
}
