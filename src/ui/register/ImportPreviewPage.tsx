import type { ReactNode } from 'react'
import { formatWhole, type Language, say } from '../../platform/i18n/index.ts'
import {
  type CellFault,
  fieldOf,
  type ImportPreview,
  type PlannedRow,
  type Register,
  registerOf,
  type SentFile,
} from '../../platform/register/index.ts'
import { Button } from '../Button.tsx'
import { ButtonLink } from '../ButtonLink.tsx'
import { Facts } from '../Facts.tsx'
import type { Framing } from '../frame/maker.ts'
import { WorkFrame } from '../frame/WorkFrame.tsx'
import { Notice } from '../Notice.tsx'
import { PageHead } from '../PageHead.tsx'
import { Section } from '../Section.tsx'
import { Table } from '../Table.tsx'
import { messages } from './import-messages.ts'
import { messages as formMessages } from './messages.ts'
import { SentFileFields } from './SentFileFields.tsx'
import { wordsIn, wordsOf } from './write-value.ts'

interface ImportPreviewPageProps {
  frame: Framing
  register: Register
  file: SentFile
  preview: ImportPreview
  stale: boolean
}

/** Rows of a list that are shown before "and 12 more". */
const mostRows = 50

/** What reading a list would do, and what of it cannot be read, cell by cell. */
export function ImportPreviewPage({ frame, register, file, preview, stale }: ImportPreviewPageProps) {
  const { language } = frame
  const { path, words } = register
  const { added, changed, unchanged, faults, makes } = preview
  const rows = added.length + changed.length
  const faultyRows = new Set(faults.map(({ row }) => row)).size
  const number = (value: number) => formatWhole(language, value)
  const made = [...Map.groupBy(makes, ({ table }) => table)].map(([table, each]): [string, ReactNode] => {
    const target = registerOf(table)
    return [target ? say(language, target.words.title) : table, each.map(({ name }) => name).join(', ')]
  })
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={path}>{say(language, words.title)}</a>}
        title={say(language, messages.previewTitle)}
        lead={file.name}
      />
      {stale && <Notice kind="warning" live title={say(language, messages.stale)} />}
      {!preview.mapping.includes(register.name) && <Notice kind="warning" title={say(language, messages.noName)} />}
      {rows === 0 && <Notice title={say(language, messages.nothing)} />}
      <Facts
        items={[
          [say(language, messages.added), number(added.length)],
          [say(language, messages.changed), number(changed.length)],
          [say(language, messages.unchanged), number(unchanged)],
          [say(language, messages.faulty), number(faultyRows)],
        ]}
      />
      <div className="above-5 actions">
        {rows > 0 && (
          <form method="post" action={`${path}/las-in`}>
            <SentFileFields step="spara" file={{ ...file, mapping: [...preview.mapping] }} />
            <input type="hidden" name="underlag" value={preview.base} />
            <Button>{say(language, messages.save, { rows })}</Button>
          </form>
        )}
        <form method="post" action={`${path}/las-in`}>
          <SentFileFields step="kolumner" file={{ ...file, mapping: [...preview.mapping] }} />
          <Button variant="secondary">{say(language, messages.backToColumns)}</Button>
        </form>
        <ButtonLink href={path} variant="tertiary">
          {say(language, formMessages.backToList)}
        </ButtonLink>
      </div>
      {faults.length > 0 && <Faults language={language} faults={faults} rows={faultyRows} />}
      {changed.length > 0 && (
        <Section id="andras" title={say(language, messages.changed)}>
          <PlannedTable language={language} register={register} rows={changed} />
        </Section>
      )}
      {added.length > 0 && (
        <Section id="nya" title={say(language, messages.added)}>
          <ul className="plain names">
            {added.slice(0, mostRows).map(({ row, values }) => (
              <li key={row}>{String(values[register.name] ?? '')}</li>
            ))}
          </ul>
          <More language={language} count={added.length - mostRows} />
        </Section>
      )}
      {made.length > 0 && (
        <Section id="medfoljande" title={say(language, messages.made)}>
          <Facts items={made} />
        </Section>
      )}
    </WorkFrame>
  )
}

function More({ language, count }: { language: Language; count: number }) {
  return count > 0 ? <p className="quiet above-3">{say(language, messages.more, { count })}</p> : null
}

function Faults({ language, faults, rows }: { language: Language; faults: readonly CellFault[]; rows: number }) {
  return (
    <Section id="fel" title={say(language, messages.faultsTitle, { rows })} lead={say(language, messages.faultsLead)}>
      <Table
        caption={say(language, messages.faultsTitle, { rows })}
        captionHidden
        stack
        columns={[
          { key: 'row', label: say(language, messages.row) },
          { key: 'column', label: say(language, messages.column) },
          { key: 'fault', label: say(language, messages.whatToDo), wide: true },
        ]}
        rows={faults.slice(0, mostRows * 4).map(({ row, column, heading, written, message }) => ({
          key: `${row} ${column} ${message.sv}`,
          cells: [
            String(row),
            <span key="column">
              {heading}
              {written !== '' && <span className="second-line">{written}</span>}
            </span>,
            say(language, message),
          ],
        }))}
      />
      <More language={language} count={faults.length - mostRows * 4} />
    </Section>
  )
}

function PlannedTable(props: { language: Language; register: Register; rows: readonly PlannedRow[] }) {
  const { language, register, rows } = props
  return (
    <>
      <Table
        caption={say(language, messages.changed)}
        captionHidden
        stack
        columns={[
          { key: 'name', label: say(language, fieldOf(register, register.name).label) },
          { key: 'changes', label: say(language, messages.whatChanges), wide: true },
        ]}
        rows={rows.slice(0, mostRows).map((row) => ({
          key: String(row.row),
          cells: [
            String(row.values[register.name] ?? ''),
            <ul className="plain" key="changes">
              {row.changed.map((name) => (
                <li key={name}>{changeLine(language, register, row, name)}</li>
              ))}
            </ul>,
          ],
        }))}
      />
      <More language={language} count={rows.length - mostRows} />
    </>
  )
}

function changeLine(language: Language, register: Register, row: PlannedRow, name: string): string {
  const field = fieldOf(register, name)
  const empty = say(language, formMessages.empty)
  const before = row.record ? (wordsIn(language, field, name, row.record) ?? empty) : empty
  const after =
    row.makes[name] ?? wordsOf(language, field, row.values[name] ?? null, row.written[name] ?? null) ?? empty
  return say(language, messages.becomes, { field: say(language, field.label), before, after })
}
