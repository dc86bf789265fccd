import { type Language, say } from '../../platform/i18n/index.ts'
import { type ListRequest, levelParameter, type Register } from '../../platform/register/index.ts'
import { Button } from '../Button.tsx'
import { labelOf } from './filter-options.ts'
import { messages } from './messages.ts'
import { columnsOf } from './RecordTable.tsx'

interface ColumnFormProps {
  language: Language
  register: Register
  request: ListRequest
}

/** Which columns the list shows beside the name. The rest of what it asks for is kept. */
export function ColumnForm({ language, register, request }: ColumnFormProps) {
  const shown = columnsOf(register, request)
  const hidden: [string, string][] = [...request.filters]
  if (request.search !== '') hidden.push(['q', request.search])
  if (request.ended) hidden.push(['avslutade', 'ja'])
  hidden.push(['sort', `${request.sort.descending ? '-' : ''}${request.sort.field}`])
  const levels = new Set(register.levels?.fields)
  const offered = [
    ...(register.levels ? [levelParameter] : []),
    ...[...register.fields.keys()].filter((name) => name !== register.name && !levels.has(name)),
  ]
  return (
    <form action={register.path} method="get" className="column-form">
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset>
        <legend className="sr-only">{say(language, messages.columns)}</legend>
        {offered.map((name) => (
          <label className="tick" key={name}>
            <input type="checkbox" name="kolumner" value={name} defaultChecked={shown.includes(name)} />
            {labelOf(language, register, name)}
          </label>
        ))}
      </fieldset>
      <Button variant="secondary" size="sm">
        {say(language, messages.showColumns)}
      </Button>
    </form>
  )
}
