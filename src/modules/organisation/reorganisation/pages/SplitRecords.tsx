import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Section } from '../../../../ui/Section.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { sayHeld } from '../../units/pages/unit-words.ts'
import type { HeldRecord } from '../../units/queries/holdings.ts'
import { messages } from '../messages.ts'
import type { Step } from '../rules/plan.ts'
import type { WrittenStep } from '../rules/read-step.ts'

interface SplitRecordsProps {
  language: Language
  held: readonly HeldRecord[]
  step: Step & { kind: 'split' }
  written: WrittenStep
}

/** Which of the new units each record of a unit that splits goes to. */
export function SplitRecords({ language, held, step, written }: SplitRecordsProps) {
  const records = held.filter(({ unit, name }) => unit === step.unit && name !== '')
  const options = step.into.map(({ id, name }) => ({ value: id, label: name }))
  const tables = [...new Set(records.map(({ table }) => table))]
  if (tables.length === 0) return null
  const chosen = (id: string) => written.find(([field]) => field === `post.${id}`)?.[1] ?? step.rest
  return (
    <Section id="poster" title={say(language, messages.splitRecords)} lead={say(language, messages.splitRecordsLead)}>
      {tables.map((table) => {
        const of = records.filter((record) => record.table === table)
        return (
          <div key={table} className="above-4">
            <h3 className="below-3">{sayHeld(language, table, of.length)}</h3>
            {of.map(({ id, name }) => (
              <SelectField
                key={id}
                language={language}
                id={`post.${id}`}
                label={name}
                value={chosen(id)}
                options={options}
              />
            ))}
          </div>
        )
      })}
    </Section>
  )
}
