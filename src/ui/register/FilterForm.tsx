import { formatWhole, type Language, say } from '../../platform/i18n/index.ts'
import { type FoundList, fieldOf, levelParameter, type Register } from '../../platform/register/index.ts'
import { Button } from '../Button.tsx'
import { Details } from '../Details.tsx'
import { Removable } from '../Removable.tsx'
import { filterOptions, filterWords, labelOf } from './filter-options.ts'
import { hrefOf, hrefWithout, isEmptyRequest } from './list-addresses.ts'
import { messages } from './messages.ts'

interface FilterFormProps {
  language: Language
  register: Register
  found: FoundList
}

/** Filters that stand in the page at once, beside the search; the others are one step away. */
const atOnce = 3

/** Search and filters. What else the address asks for, as the order, is kept. */
export function FilterForm({ language, register, found }: FilterFormProps) {
  const { request, choosable, sought } = found
  const usual = filterNames(register)
  // A list that a link leads to may hold what no filter of the form asks for
  const names = [...usual, ...[...request.filters.keys()].filter((name) => !usual.includes(name))]
  const first = names.slice(0, atOnce)
  const rest = names.slice(atOnce)
  const select = (name: string) => (
    <label key={name}>
      {labelOf(language, register, name)}
      <select className="ds-input" name={name} defaultValue={request.filters.get(name) ?? ''}>
        {filterOptions(language, register, name, choosable[name] ?? [], request.filters.get(name), name in sought).map(
          (option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ),
        )}
      </select>
    </label>
  )
  const filter = (name: string) =>
    name in sought ? (
      <div key={name} className="filter-sought">
        {select(name)}
        <label>
          <span>
            <span className="sr-only">{labelOf(language, register, name)}: </span>
            {say(language, messages.filterSearch)}
          </span>
          <input className="ds-input" type="search" name={name} maxLength={200} autoComplete="off" />
        </label>
      </div>
    ) : (
      select(name)
    )
  return (
    <search>
      <form action={register.path} method="get" aria-label={say(language, messages.searchAndFilter)}>
        <div className="filter">
          <label>
            {say(language, messages.searchIn, { fields: searchedFields(language, register) })}
            <input className="ds-input" type="search" name="q" defaultValue={request.search} />
          </label>
          {first.map(filter)}
          <Button variant="secondary">{say(language, messages.show)}</Button>
        </div>
        {rest.length > 0 && (
          <Details
            summary={say(language, messages.moreFilters)}
            open={request.ended || rest.some((name) => request.filters.has(name))}
          >
            <div className="filter more-filters">
              {rest.map(filter)}
              <label className="tick">
                <input type="checkbox" name="avslutade" value="ja" defaultChecked={request.ended} />
                {say(language, messages.ended)}
              </label>
            </div>
          </Details>
        )}
        {(request.sort.field !== register.list.sort || request.sort.descending) && (
          <input type="hidden" name="sort" value={`${request.sort.descending ? '-' : ''}${request.sort.field}`} />
        )}
        {request.columns && <input type="hidden" name="kolumner" value={request.columns.join(',')} />}
      </form>
    </search>
  )
}

/** The levels come after the first filters: they are what is asked for next. */
function filterNames(register: Register): string[] {
  const { filters } = register.list
  return register.levels ? [...filters.slice(0, 2), levelParameter, ...filters.slice(2)] : [...filters]
}

function searchedFields(language: Language, register: Register): string {
  const small = new Set(Object.values(register.list.under))
  const named = register.list.search.filter((name) => !small.has(name))
  const names = named.map((name) => say(language, fieldOf(register, name).label).toLowerCase())
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names)
}

/** How many there are of all, and what is on: each a link to the list without it. */
export function ChosenFilters({ language, register, found }: FilterFormProps) {
  const { request, matched, total, choosable } = found
  const many = say(language, register.words.many)
  const everything = isEmptyRequest(request)
  const number = (value: number) => formatWhole(language, value)
  return (
    <div className="chosen">
      <strong>
        {everything
          ? say(language, messages.count, { total: number(matched), many })
          : say(language, messages.countOf, { matched: number(matched), total: number(total), many })}
      </strong>
      {request.search !== '' && (
        <Removable
          language={language}
          href={hrefOf(register, request, { search: '' })}
          label={say(language, messages.searched, { words: request.search })}
        />
      )}
      {[...request.filters].map(([name, value]) => (
        <Removable
          key={name}
          language={language}
          href={hrefWithout(register, request, name)}
          label={say(language, messages.chosen, {
            field: labelOf(language, register, name),
            value: filterWords(language, register, name, value, choosable[name] ?? []),
          })}
        />
      ))}
      {request.ended && (
        <Removable
          language={language}
          href={hrefOf(register, request, { ended: false })}
          label={say(language, messages.ended)}
        />
      )}
      {!everything && (
        <a href={hrefOf(register, request, { search: '', filters: new Map(), ended: false })}>
          {say(language, messages.clear)}
        </a>
      )}
    </div>
  )
}
