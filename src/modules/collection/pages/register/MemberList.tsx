import type { ReactNode } from 'react'
import { type Language, type Message, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Button } from '../../../../ui/Button.tsx'
import { counties as known } from '../../../../ui/charts/index.ts'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import { Pager } from '../../../../ui/Pager.tsx'
import { pageOf, queryOf } from './page-of.ts'

/** What is looked for among those that a survey asks, as the address has it. */
export interface MemberQuery {
  readonly search: string
  readonly county: string
  readonly page: string | undefined
}

interface MemberListProps<Row> {
  language: Language
  /** The page of the list. */
  path: string
  words: Readonly<Record<'search' | 'county' | 'everyCounty' | 'show' | 'nothingFound' | 'showAll', Message>>
  /** Everyone that the survey asks: their counties can be chosen. */
  members: ReadonlyArray<{ readonly countyCode: string | null }>
  query: MemberQuery
  /** What else the address says, which a search and another page keep. */
  kept?: Readonly<Record<string, string>>
  /** Those that were found. */
  rows: readonly Row[]
  /** The table of those on the page. */
  children: (rows: Row[]) => ReactNode
}

const rowsOnPage = 50

/** A list of those that a survey asks, by county and what is looked for, a page at a time. */
export function MemberList<Row>(props: MemberListProps<Row>) {
  const { language, path, words, members, query, kept = {}, rows: found, children } = props
  const { search, county } = query
  const { page, pages, from, rows } = pageOf(found, query.page, rowsOnPage)
  const number = (value: number) => formatNumber(value, language)
  const inFrame = [...new Set(members.flatMap(({ countyCode }) => countyCode ?? []))].sort()
  return (
    <>
      <search>
        <form className="filter" method="get" action={path}>
          <label>
            {say(language, words.search)}
            <input className="ds-input" type="search" name="sok" defaultValue={search} />
          </label>
          <label>
            {say(language, words.county)}
            <select className="ds-input" name="lan" defaultValue={county}>
              <option value="">{say(language, words.everyCounty)}</option>
              {inFrame.map((code) => (
                <option key={code} value={code}>
                  {known[code]?.name ?? code}
                </option>
              ))}
            </select>
          </label>
          {Object.entries(kept)
            .filter(([, value]) => value !== '')
            .map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
          <Button variant="secondary">{say(language, words.show)}</Button>
        </form>
      </search>
      {found.length === 0 ? (
        <div className="above-5">
          <EmptyState id="inget" title={say(language, words.nothingFound)}>
            <a href={path}>{say(language, words.showAll)}</a>
          </EmptyState>
        </div>
      ) : (
        <div className="above-4">
          {children(rows)}
          <Pager
            language={language}
            page={page}
            pages={pages}
            from={number(from + 1)}
            to={number(from + rows.length)}
            total={number(found.length)}
            href={(to) => `${path}${queryOf({ ...kept, sok: search, lan: county, sida: `${to}` })}`}
          />
        </div>
      )}
    </>
  )
}
