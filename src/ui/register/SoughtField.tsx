import { formatWhole, say } from '../../platform/i18n/index.ts'
import type { Sought } from '../../platform/register/index.ts'
import { Button } from '../Button.tsx'
import { SelectField, type SelectFieldProps } from '../SelectField.tsx'
import { messages } from './messages.ts'

interface SoughtFieldProps extends SelectFieldProps {
  /** The name of the field in its register. */
  field: string
  sought: Sought
  action: string | undefined
}

/** One of more than a list can hold: what is chosen and the first that a search finds, with the search beside. It is sent with the form. */
export function SoughtField({ field, sought, action, hint, ...select }: SoughtFieldProps) {
  const { language, id, label } = select
  const { total, search, matched } = sought
  const found =
    search === ''
      ? say(language, messages.soughtNothing, { total: formatWhole(language, total) })
      : say(language, messages.soughtFound, { words: search, count: matched, matched: formatWhole(language, matched) })
  return (
    <div className="sought">
      <SelectField {...select} hint={hint === undefined ? found : `${hint} ${found}`} />
      <div className="sought-search">
        <label htmlFor={`${id}-sok`}>
          {say(language, messages.soughtAmong, { total: formatWhole(language, total) })}
          <span className="sr-only">: {label}</span>
        </label>
        <div className="actions">
          <input
            className="ds-input"
            type="search"
            id={`${id}-sok`}
            name={`sok.${field}`}
            defaultValue={search}
            maxLength={200}
            autoComplete="off"
          />
          <input type="hidden" name={`sokt.${field}`} value={search} />
          <Button
            variant="secondary"
            name="sok"
            value={field}
            label={say(language, messages.soughtButton, { label })}
            formNoValidate
            {...(action !== undefined && { formAction: `${action}#${id}` })}
          >
            {say(language, messages.search)}
          </Button>
        </div>
      </div>
    </div>
  )
}
