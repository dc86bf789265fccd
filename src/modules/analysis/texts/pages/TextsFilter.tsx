import { type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Removable } from '../../../../ui/Removable.tsx'
import type { TextFilter } from '../rules/filter-texts.ts'
import { type FieldQuery, filterWord, writeQuery } from './field-query.ts'
import { messages } from './messages.ts'

const words = {
  all: messages.all,
  uncoded: messages.uncoded,
  disagreed: messages.disagreed,
  flagged: messages.flagged,
  undecided: messages.undecided,
  released: messages.releasedOnes,
} as const

interface TextsFilterProps {
  language: Language
  /** The address of the list, without a query. */
  path: string
  query: FieldQuery
  choices: readonly TextFilter[]
  found: number
  total: number
}

/** The filter of a list of texts, what is on, and how many it leaves. */
export function TextsFilter({ language, path, query, choices, found, total }: TextsFilterProps) {
  const without = (change: Partial<FieldQuery>) => `${path}${writeQuery({ ...query, page: 1, ...change })}`
  return (
    <>
      <form className="filter above-4" method="get" action={path}>
        <label>
          {say(language, messages.search)}
          <input className="ds-input" type="search" name="sok" defaultValue={query.search} maxLength={200} />
        </label>
        <label>
          {say(language, messages.show)}
          <select className="ds-input" name="visa" defaultValue={filterWord(query.show)}>
            {choices.map((choice) => (
              <option key={choice} value={filterWord(choice)}>
                {say(language, words[choice])}
              </option>
            ))}
          </select>
        </label>
        <Button variant="secondary">{say(language, messages.find)}</Button>
      </form>
      <div className="chosen">
        <strong>
          {say(language, messages.shown, {
            count: formatNumber(found, language),
            total: formatNumber(total, language),
          })}
        </strong>
        {query.search !== '' && (
          <Removable
            language={language}
            href={without({ search: '' })}
            label={say(language, messages.searchedFor, { text: query.search })}
          />
        )}
        {query.show !== 'all' && (
          <Removable language={language} href={without({ show: 'all' })} label={say(language, words[query.show])} />
        )}
      </div>
    </>
  )
}
