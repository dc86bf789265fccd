import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { Tag } from '../../../../ui/Tag.tsx'
import { UnitTree } from '../../units/pages/UnitTree.tsx'
import { sayHeld } from '../../units/pages/unit-words.ts'
import { treeOf } from '../../units/rules/tree.ts'
import type { MovedRecord, OpenReorganisation } from '../actions/read-reorganisations.ts'
import { messages } from '../messages.ts'
import type { PlannedUnit } from '../rules/apply-plan.ts'
import type { NameOf } from './say-step.ts'

/** The organisation before and after, beside each other. */
export function BeforeAndAfter({ language, open }: { language: Language; open: OpenReorganisation }) {
  const { units, after } = open
  const kept = new Set(after.map(({ id }) => id))
  return (
    <div className="pair above-6">
      <Section id="fore" title={say(language, messages.before)}>
        <UnitTree
          language={language}
          nodes={treeOf(units)}
          name={({ name }) => name}
          more={({ id }) => !kept.has(id) && <Tag>{say(language, messages.ends)}</Tag>}
        />
      </Section>
      <Section id="efter" title={say(language, messages.after)}>
        <UnitTree
          language={language}
          nodes={treeOf(after)}
          name={({ name }) => name}
          more={(unit) => <Changes language={language} unit={unit} />}
        />
      </Section>
    </div>
  )
}

function Changes({ language, unit: { made, wasName, moved } }: { language: Language; unit: PlannedUnit }) {
  if (!made && wasName === null && !moved) return null
  return (
    <span className="unit-changes">
      {made && <Tag>{say(language, messages.isNew)}</Tag>}
      {wasName !== null && <Tag>{say(language, messages.wasCalled, { name: wasName })}</Tag>}
      {moved && <Tag>{say(language, messages.isMoved)}</Tag>}
    </span>
  )
}

interface MovedProps {
  language: Language
  open: OpenReorganisation
  nameOf: NameOf
}

/** What happens to every record: how many of each register go from where to where, and each of them by name. */
export function Moved({ language, open: { moved, reorganisation }, nameOf }: MovedProps) {
  if (reorganisation.moved !== null) {
    const counts = Object.entries(reorganisation.moved).map(([table, count]) => sayHeld(language, table, count))
    return (
      <Section id="poster" title={say(language, messages.records)}>
        <p>
          {counts.length === 0
            ? say(language, messages.noRecords)
            : `${say(language, messages.movedDone)} ${counts.join(' · ')}`}
        </p>
      </Section>
    )
  }
  const wayOf = ({ unit, to }: MovedRecord) => `${unit} ${to}`
  const ways = [...new Set(moved.map(wayOf))].map((key) => moved.filter((record) => wayOf(record) === key))
  return (
    <Section
      id="poster"
      title={say(language, messages.records)}
      lead={
        moved.length === 0
          ? say(language, messages.noRecords)
          : say(language, messages.recordsLead, { count: moved.length })
      }
    >
      {ways.length > 0 && (
        <Table
          caption={say(language, messages.records)}
          captionHidden
          stack
          columns={[
            { key: 'from', label: say(language, messages.from) },
            { key: 'to', label: say(language, messages.to), wide: true },
            { key: 'what', label: say(language, messages.what), wide: true },
          ]}
          rows={ways.map((records) => ({
            key: records.map(wayOf)[0] ?? '',
            cells: [
              nameOf(records[0]?.unit ?? null),
              nameOf(records[0]?.to ?? null),
              <Records key="what" language={language} records={records} />,
            ],
          }))}
        />
      )}
    </Section>
  )
}

function Records({ language, records }: { language: Language; records: readonly MovedRecord[] }) {
  const tables = [...new Set(records.map(({ table }) => table))]
  const named = records.filter(({ name }) => name !== '')
  const count = (table: string) => records.filter((record) => record.table === table).length
  return (
    <>
      {tables.map((table) => sayHeld(language, table, count(table))).join(' · ')}
      {named.length > 0 && (
        <Details summary={say(language, messages.showAll, { count: named.length })}>
          <ul className="record-list">
            {named.map(({ table, id, name }) => (
              <li key={`${table}-${id}`}>{name}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}
