import { type Language, say } from '../../../platform/i18n/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { messages } from '../messages/index.ts'
import { DragHandle } from './DragHandle.tsx'
import type { ItemValues } from './question-form.ts'

interface ItemListProps {
  language: Language
  list: 'options' | 'rows'
  items: readonly ItemValues[]
  /** Empty lines after them. */
  blank: number
  faults: ReadonlyMap<string, string>
}

/** The options of a question or the rows of a matrix, a line each, and some empty ones to fill in. */
export function ItemList({ language, list, items, blank, faults }: ItemListProps) {
  const lines: readonly (ItemValues | null)[] = [...items, ...Array.from({ length: blank }, () => null)]
  return (
    <div className="item-list" data-drop={list}>
      {lines.map((item, index) => (
        <Line
          key={index}
          {...{ language, list, item, index, faults }}
          isNew={index === items.length}
          last={index === items.length - 1}
        />
      ))}
      <Button variant="secondary" size="sm" icon="add" name="press" value={`${list}:${items.length}:more`}>
        {say(language, messages.saveAndAdd)}
      </Button>
    </div>
  )
}

interface LineProps {
  language: Language
  list: 'options' | 'rows'
  item: ItemValues | null
  index: number
  faults: ReadonlyMap<string, string>
  /** The first that is empty. */
  isNew: boolean
  last: boolean
}

function Line({ language, list, item, index, faults, isNew, last }: LineProps) {
  const number = index + 1
  const name = say(language, list === 'options' ? messages.optionNumbered : messages.rowNumbered, { number })
  const at = `${list}.${index}`
  const error = faults.get(`${at}.sv`) ?? faults.get(`${at}.en`) ?? faults.get(`${at}.id`)
  const called = item === null || item.sv === '' ? name : item.sv
  return (
    <fieldset
      className="item-line"
      id={isNew ? `${list}-ny` : `${list}-${index}`}
      tabIndex={-1}
      {...(item !== null && { 'data-move': `${list}:${index}`, 'data-drag': list })}
    >
      <legend>
        {item !== null && <DragHandle language={language} />}
        {name}
      </legend>
      {error !== undefined && (
        <p className="ds-validation-message" data-field="validation" id={`${at}-fel`}>
          {error}
        </p>
      )}
      {item !== null && item.from !== null && <input type="hidden" name={`${at}.from`} value={item.from} />}
      <div className="item-words">
        <Cell
          id={`${at}.sv`}
          label={say(language, messages.swedish)}
          value={item?.sv ?? ''}
          error={error && `${at}-fel`}
        />
        <Cell id={`${at}.en`} label={say(language, messages.english)} value={item?.en ?? ''} />
        <Cell id={`${at}.id`} label={say(language, messages.idField)} value={item?.id ?? ''} narrow />
      </div>
      <div className="item-tools">
        {list === 'options' && (
          <>
            <Flag
              name={`${at}.exclusive`}
              label={say(language, messages.exclusive)}
              on={item?.exclusive ?? false}
              only="multi"
            />
            <Flag name={`${at}.other`} label={say(language, messages.other)} on={item?.other ?? false} only="choice" />
          </>
        )}
        {item !== null && (
          <span className="item-buttons">
            {index > 0 && (
              <Press
                language={language}
                value={`${list}:${index}:up`}
                label={say(language, messages.moveUp, { name: called })}
                word="up"
              />
            )}
            {!last && (
              <Press
                language={language}
                value={`${list}:${index}:down`}
                label={say(language, messages.moveDown, { name: called })}
                word="down"
              />
            )}
            <Press
              language={language}
              value={`${list}:${index}:copy`}
              label={`${say(language, messages.copy)}: ${called}`}
              word="copy"
            />
            <Press
              language={language}
              value={`${list}:${index}:remove`}
              label={say(language, messages.removeOf, { name: called })}
              word="remove"
            />
          </span>
        )}
      </div>
    </fieldset>
  )
}

function Press({
  language,
  value,
  label,
  word,
}: {
  language: Language
  value: string
  label: string
  word: 'up' | 'down' | 'copy' | 'remove'
}) {
  return (
    <Button variant="tertiary" size="sm" name="press" value={value} label={label}>
      {say(language, messages[word])}
    </Button>
  )
}

interface CellProps {
  id: string
  label: string
  value: string
  error?: string | undefined
  narrow?: boolean
}

function Cell({ id, label, value, error, narrow }: CellProps) {
  return (
    <label className={narrow ? 'item-cell item-id' : 'item-cell'}>
      <span>{label}</span>
      <input
        className="ds-input"
        type="text"
        id={id}
        name={id}
        defaultValue={value}
        autoComplete="off"
        {...(error !== undefined && { 'aria-invalid': true as const, 'aria-describedby': error })}
      />
    </label>
  )
}

/** What only some types have room for; the style sheet hides it for the others. */
function Flag({ name, label, on, only }: { name: string; label: string; on: boolean; only: 'multi' | 'choice' }) {
  return (
    <label className="item-flag" data-only={only}>
      <input className="ds-input" type="checkbox" name={name} value="ja" defaultChecked={on} />
      <span>{label}</span>
    </label>
  )
}
