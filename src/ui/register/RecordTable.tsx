import type { ReactNode } from 'react'
import { type Language, say } from '../../platform/i18n/index.ts'
import {
  type FoundList,
  fieldOf,
  type ListRequest,
  levelParameter,
  type Register,
  type RegisterRecord,
} from '../../platform/register/index.ts'
import { Button } from '../Button.tsx'
import { Icon } from '../Icon.tsx'
import { Status } from '../Status.tsx'
import { labelOf } from './filter-options.ts'
import { LevelCells } from './LevelCells.tsx'
import { hrefOf } from './list-addresses.ts'
import { messages } from './messages.ts'
import { wordsIn } from './write-value.ts'

interface RecordTableProps {
  language: Language
  register: Register
  found: FoundList
  /** ISO date. */
  today: string
}

/** The columns of a list beside the name: those that were chosen, or those from the start with the levels after the first. */
export function columnsOf(register: Register, request: ListRequest): readonly string[] {
  if (request.columns) return request.columns
  const { columns } = register.list
  return register.levels ? [...columns.slice(0, 1), levelParameter, ...columns.slice(1)] : columns
}

/** The records of a page. Rows that are ticked can be changed together, without script too. */
export function RecordTable({ language, register, found, today }: RecordTableProps) {
  const { request, records, mayChange } = found
  const columns = columnsOf(register, request)
  const marks = mayChange && !request.ended
  return (
    <form className="register" action={`${register.path}/andra-flera`} method="post">
      {marks && (
        <div className="bulk">
          <span className="bulk-off">{say(language, messages.markToChange)}</span>
          <span className="bulk-on">{say(language, messages.withMarked)}</span>
          <Button size="sm" variant="secondary" name="gor" value="andra">
            {say(language, messages.changeMarked)}
          </Button>
          <Button size="sm" variant="secondary" name="gor" value="avsluta">
            {say(language, messages.endMarked)}
          </Button>
        </div>
      )}
      <table className="table stack">
        <caption className="sr-only">
          {say(language, messages.caption, {
            title: say(language, register.words.title),
            field: labelOf(language, register, request.sort.field).toLowerCase(),
          })}
        </caption>
        <thead>
          <tr>
            {marks && <td className="pick" />}
            <SortHead {...{ language, register, request }} name={register.name} />
            {columns.map((name) => (
              <SortHead key={name} {...{ language, register, request, name }} />
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.id}>
              {marks && (
                <td className="pick">
                  <label>
                    <input
                      type="checkbox"
                      name="rad"
                      value={record.id}
                      aria-label={say(language, messages.mark, { name: nameOf(register, record) })}
                    />
                  </label>
                </td>
              )}
              <th scope="row">
                <a href={`${register.path}/${record.id}`}>{nameOf(register, record)}</a>
                <Under {...{ language, register, record }} name={register.name} />
              </th>
              {columns.map((name) => (
                <td key={name} className="wide" data-label={labelOf(language, register, name)}>
                  <Cell {...{ language, register, record, name, today }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </form>
  )
}

export function nameOf(register: Register, record: RegisterRecord): string {
  return String(record.values[register.name] ?? '')
}

interface HeadProps {
  language: Language
  register: Register
  request: ListRequest
  name: string
}

function SortHead({ language, register, request, name }: HeadProps) {
  const label = labelOf(language, register, name)
  if (name === levelParameter) return <th scope="col">{label}</th>
  const sorted = request.sort.field === name
  const descending = sorted && !request.sort.descending
  const numeric = fieldOf(register, name).kind === 'number'
  return (
    <th
      scope="col"
      className={numeric ? 'num' : undefined}
      aria-sort={sorted ? (request.sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <a className="sort" href={hrefOf(register, request, { sort: { field: name, descending } })}>
        {label}
        {sorted && <Icon name={request.sort.descending ? 'sortDown' : 'sortUp'} />}
      </a>
    </th>
  )
}

interface CellProps {
  language: Language
  register: Register
  record: RegisterRecord
  name: string
  today: string
}

function Cell({ language, register, record, name, today }: CellProps) {
  if (name === levelParameter) {
    if (!register.levels) return null
    return (
      <LevelCells
        language={language}
        levels={register.levels}
        values={record.values}
        labelOf={(field) => labelOf(language, register, field)}
      />
    )
  }
  return (
    <>
      {shownValue({ language, register, record, name, today })}
      <Under {...{ language, register, record, name }} />
    </>
  )
}

function shownValue({ language, register, record, name, today }: CellProps): ReactNode {
  const field = fieldOf(register, name)
  const words = wordsIn(language, field, name, record)
  if (words === null) {
    // Somebody must own it, and a day that must come must be set
    const lacking = name === register.owner
    return lacking ? (
      <Status kind="late">{say(language, messages.nobody)}</Status>
    ) : (
      <span className="quiet" role="img" aria-label={say(language, messages.notFilled)}>
        –
      </span>
    )
  }
  if (field.kind !== 'date' || field.due === undefined) return words
  const { settled } = field.due
  if (settled?.is.includes(String(record.values[settled.field]))) return words
  const day = String(record.values[name])
  return day < today ? (
    <Status kind="late">{words}</Status>
  ) : day <= inDays(today, field.due.ahead) ? (
    <Status kind="soon">{words}</Status>
  ) : (
    words
  )
}

function inDays(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function Under({ language, register, record, name }: Omit<CellProps, 'today'>) {
  const under = register.list.under[name]
  if (under === undefined) return null
  const words = wordsIn(language, fieldOf(register, under), under, record)
  return words === null ? null : <small className="second-line">{words}</small>
}
