import { type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Button } from '../../../../ui/Button.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import { Pager } from '../../../../ui/Pager.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { messages } from '../../messages/index.ts'
import { aspects } from '../../rules/catalogue/catalogue.ts'
import { type Asset, type GapRow, leftOf } from '../../rules/state/gap.ts'

interface SystemListProps {
  language: Language
  /** The id of the catalogue. */
  catalogue: string
  assets: readonly Asset[]
  rows: readonly GapRow[]
  search: string
  page: string | undefined
}

const rowsOnPage = 25

/** Systems with what their classification demands, those where most is left first. */
export function SystemList({ language, catalogue, assets, rows, search, page: wanted }: SystemListProps) {
  if (assets.length === 0) return <p>{say(language, messages.noSystems)}</p>
  const sought = search.trim().toLowerCase()
  const found = rows.filter(({ name }) => name.toLowerCase().includes(sought)).toSorted((a, b) => leftOf(b) - leftOf(a))
  const pages = Math.max(1, Math.ceil(found.length / rowsOnPage))
  const page = Math.min(pages, Math.max(1, Math.floor(Number(wanted)) || 1))
  const from = (page - 1) * rowsOnPage
  const shown = found.slice(from, from + rowsOnPage)
  const byId = new Map(assets.map((asset) => [asset.id, asset]))
  const here = (query: Record<string, string>) =>
    `/krav/brister?${new URLSearchParams({ katalog: catalogue, ...query })}#system`
  return (
    <>
      <search>
        <form className="filter" method="get" action="/krav/brister#system">
          <label>
            {say(language, messages.searchSystem)}
            <input className="ds-input" type="search" name="sok" defaultValue={search} />
          </label>
          <input type="hidden" name="katalog" value={catalogue} />
          <Button variant="secondary">{say(language, messages.show)}</Button>
        </form>
      </search>
      {shown.length === 0 ? (
        <div className="above-5">
          <EmptyState id="inga-system" title={say(language, messages.nothingFound)}>
            <a href={here({})}>{say(language, messages.clear)}</a>
          </EmptyState>
        </div>
      ) : (
        <div className="above-4">
          <Table
            caption={say(language, messages.gapSystems)}
            captionHidden
            stack
            columns={[
              { key: 'system', label: say(language, messages.system) },
              { key: 'classified', label: say(language, messages.classified), wide: true },
              { key: 'demanded', label: say(language, messages.demandedColumn), numeric: true },
              { key: 'met', label: say(language, messages.metColumn), numeric: true },
              { key: 'left', label: say(language, messages.leftColumn), numeric: true },
            ]}
            rows={shown.map((row) => ({
              key: row.id,
              cells: [
                <a key="system" href={`/krav/system?${new URLSearchParams({ katalog: catalogue, system: row.id })}`}>
                  {row.name}
                </a>,
                levelWords(language, byId.get(row.id)?.levels ?? {}),
                ...countsOf(row).map((count) => formatNumber(count, language)),
              ],
            }))}
          />
          <Pager
            language={language}
            page={page}
            pages={pages}
            from={formatNumber(from + 1, language)}
            to={formatNumber(from + shown.length, language)}
            total={formatNumber(found.length, language)}
            href={(to) => here({ sok: search, sida: `${to}` })}
          />
        </div>
      )}
    </>
  )
}

function countsOf(row: GapRow): [demanded: number, met: number, left: number] {
  const demanded = row.cells.reduce((sum, cell) => sum + cell.demanded, 0)
  return [demanded, demanded - leftOf(row), leftOf(row)]
}

/** `konfidentialitet 3, tillgänglighet 2`. */
export function levelWords(language: Language, levels: Asset['levels']): string {
  const known = aspects.flatMap((aspect) =>
    levels[aspect] === undefined ? [] : `${say(language, messages.aspect[aspect])} ${levels[aspect]}`,
  )
  return known.length === 0 ? say(language, messages.unclassified) : known.join(', ')
}
