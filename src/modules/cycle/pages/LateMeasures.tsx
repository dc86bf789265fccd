import { type Language, say } from '../../../platform/i18n/index.ts'
import { Table } from '../../../ui/Table.tsx'
import { messages } from '../messages/index.ts'
import type { LateMeasure } from '../queries/holdings.ts'
import { DueStatus } from './TaskItem.tsx'

interface LateMeasuresProps {
  language: Language
  measures: readonly LateMeasure[]
  today: string
  /** Whose each of them is, where that is not said already. */
  owners?: boolean
}

/** What was to be ready by now, the oldest first. */
export function LateMeasures({ language, measures, today, owners = false }: LateMeasuresProps) {
  return (
    <div className="above-5">
      <Table
        caption={say(language, messages.lateMeasures)}
        stack
        columns={[
          { key: 'name', label: say(language, messages.measureColumn) },
          ...(owners ? [{ key: 'owner', label: say(language, messages.whose) }] : []),
          { key: 'due', label: say(language, messages.due) },
        ]}
        rows={measures.map(({ id, name, dueOn, owner }) => ({
          key: id,
          cells: [
            <a key="name" href={`/atgarder/${id}`}>
              {name}
            </a>,
            ...(owners ? [owner ?? say(language, messages.nobodyOwns)] : []),
            <DueStatus key="due" language={language} dueOn={dueOn} today={today} />,
          ],
        }))}
      />
    </div>
  )
}
