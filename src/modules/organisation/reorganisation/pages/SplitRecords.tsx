import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { sayHeld } from '../../units/pages/unit-words.ts'
import type { HeldRecord } from '../../units/queries/holdings.ts'
import { messages } from '../messages.ts'
import { pageOf } from '../rules/page-of.ts'
import type { Step } from '../rules/plan.ts'
import type { WrittenStep } from '../rules/read-step.ts'

interface SplitRecordsProps {
  language: Language
  held: readonly HeldRecord[]
  step: Step & { kind: 'split' }
  written: WrittenStep
  /** Which page of them, as it was asked for. */
  page: string
}

/** Which of the new units each record of a unit that splits goes to, a page at a time: going to another page saves this one. */
export function SplitRecords({ language, held, step, written, page: asked }: SplitRecordsProps) {
  const records = held.filter(({ unit, name }) => unit === step.unit && name !== '')
  const options = step.into.map(({ id, name }) => ({ value: id, label: name }))
  const { shown, page, pages, from, to } = pageOf(records, asked)
  const tables = [...new Set(shown.map(({ table }) => table))]
  if (tables.length === 0) return null
  const chosen = new Map<string, string>(written)
  const countOf = (of: string) => records.filter(({ table }) => table === of).length
  return (
    <Section id="poster" title={say(language, messages.splitRecords)} lead={say(language, messages.splitRecordsLead)}>
      {pages > 1 && <p>{say(language, messages.splitShown, { from, to, total: records.length })}</p>}
      {tables.map((table) => (
        <div key={table} className="above-4">
          <h3 className="below-3">{sayHeld(language, table, countOf(table))}</h3>
          {shown
            .filter((record) => record.table === table)
            .map(({ id, name }) => (
              <SelectField
                key={id}
                language={language}
                id={`post.${id}`}
                label={name}
                value={chosen.get(`post.${id}`) ?? step.rest}
                options={options}
              />
            ))}
        </div>
      ))}
      {pages > 1 && (
        <div className="actions above-4">
          <input type="hidden" name="sida" value={page} />
          {page > 1 && (
            <Button variant="secondary" name="visa" value={String(page - 1)}>
              {say(language, messages.splitPrevious)}
            </Button>
          )}
          {page < pages && (
            <Button variant="secondary" name="visa" value={String(page + 1)}>
              {say(language, messages.splitNext)}
            </Button>
          )}
        </div>
      )}
    </Section>
  )
}
