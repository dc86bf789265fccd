import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Removable } from '../../../../ui/Removable.tsx'
import type { Language } from '../../../survey/index.ts'
import { messages } from '../../messages.ts'
import { messages as words } from '../breakdown-messages.ts'
import type { ResultFilter } from '../rules/filter-parts.ts'

export interface FilterFormProps {
  language: Language
  basePath: string
  filter: ResultFilter
  sections: readonly { readonly id: string; readonly title: string }[]
  count: number
  total: number
  /** The published breakdowns to choose among. */
  breakdowns: readonly { readonly by: string; readonly name: string }[]
}

/** Finds a question by section and by words: a form that asks the server, so that it works without script and has an address. */
export function FilterForm(props: FilterFormProps) {
  const { language, basePath, filter, sections, count, total, breakdowns } = props
  const chosen = sections.find(({ id }) => id === filter.section)
  const broken = breakdowns.find(({ by }) => by === filter.by)
  const isOn = chosen !== undefined || filter.search !== '' || broken !== undefined
  return (
    <search aria-label={say(language, messages.filter)}>
      <form className="filter" method="get" action={basePath}>
        <label>
          {say(language, messages.search)}
          <input className="ds-input" type="search" name="sok" defaultValue={filter.search} maxLength={100} />
        </label>
        <label>
          {say(language, messages.part)}
          <select className="ds-input" name="del" defaultValue={chosen?.id ?? ''}>
            <option value="">{say(language, messages.allParts)}</option>
            {sections.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        {breakdowns.length > 0 && (
          <label>
            {say(language, words.by)}
            <select className="ds-input" name="efter" defaultValue={broken?.by ?? ''}>
              <option value="">{say(language, words.everyone)}</option>
              {breakdowns.map(({ by, name }) => (
                <option key={by} value={by}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <Button variant="secondary">{say(language, messages.show)}</Button>
      </form>
      {isOn && (
        <p className="chosen">
          {chosen && (
            <Removable
              language={language}
              href={address(basePath, { ...filter, section: null })}
              label={chosen.title}
            />
          )}
          {filter.search !== '' && (
            <Removable
              language={language}
              href={address(basePath, { ...filter, search: '' })}
              label={say(language, messages.searchedFor, { text: filter.search })}
            />
          )}
          {broken && (
            <Removable
              language={language}
              href={address(basePath, { ...filter, by: null })}
              label={say(language, words.byChosen, { name: broken.name })}
            />
          )}
          <span>{say(language, messages.shown, { count: `${count}`, total: `${total}` })}</span>
        </p>
      )}
    </search>
  )
}

function address(basePath: string, { search, section, by }: ResultFilter): string {
  const query = new URLSearchParams()
  if (search !== '') query.set('sok', search)
  if (section !== null) query.set('del', section)
  if (by) query.set('efter', by)
  return query.size === 0 ? basePath : `${basePath}?${query}`
}
