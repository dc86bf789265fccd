import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Pager } from '../../../../ui/Pager.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { Dependencies } from '../../actions/dependencies.ts'
import { messages } from '../../messages/index.ts'
import { kindNames } from '../../rules/aspect-messages.ts'
import { surroundingsOf } from '../../rules/surroundings.ts'
import { type Drawn, dependenciesAddress } from './drawn.ts'

interface DependencyListProps {
  language: Language
  dependencies: Dependencies
  drawn: Drawn
}

const rowsOnPage = 100

/** The dependencies of the picture as a list, a page of it: the one that it is about and what is near it, or everything. */
export function DependencyList({ language, dependencies, drawn }: DependencyListProps) {
  const { assets, edges, mayChange } = dependencies
  const byId = new Map(assets.map((asset) => [asset.id, asset]))
  const near = drawn.around === null ? null : surroundingsOf(edges, drawn.around, drawn.depth)
  const listed = edges.filter(({ asset, needs }) => near === null || (near.has(asset) && near.has(needs)))
  const nameOf = (id: string) => byId.get(id)?.name ?? ''
  // The assets come in Swedish order
  const place = new Map(assets.map(({ id }, at) => [id, at]))
  const placeOf = (id: string) => place.get(id) ?? 0
  const sorted = [...listed].sort((a, b) => placeOf(a.asset) - placeOf(b.asset) || placeOf(a.needs) - placeOf(b.needs))
  const pages = Math.max(1, Math.ceil(sorted.length / rowsOnPage))
  const page = Math.min(drawn.page ?? 1, pages)
  const shown = sorted.slice((page - 1) * rowsOnPage, page * rowsOnPage)
  const figure = new Intl.NumberFormat(language).format
  const link = (id: string) => {
    const asset = byId.get(id)
    if (!asset) return null
    return (
      <>
        <a href={dependenciesAddress({ ...drawn, around: id, page: 1 })}>{asset.name}</a>
        <span className="second-line">{say(language, kindNames[asset.kind])}</span>
      </>
    )
  }
  const table = (
    <Table
      caption={say(language, messages.list)}
      captionHidden
      stack
      columns={[
        { key: 'asset', label: say(language, messages.asset) },
        { key: 'needs', label: say(language, messages.needsColumn), wide: true },
        ...(mayChange ? [{ key: 'end', label: say(language, messages.end), wide: true }] : []),
      ]}
      rows={shown.map(({ id, asset, needs }) => ({
        key: id,
        cells: [
          link(asset),
          link(needs),
          <a
            key="end"
            href={`/system/beroenden/${id}/avsluta`}
            aria-label={say(language, messages.endOf, { asset: nameOf(asset), needs: nameOf(needs) })}
          >
            {say(language, messages.end)}
          </a>,
        ],
      }))}
    />
  )
  if (pages === 1) return table
  return (
    <>
      {table}
      <Pager
        language={language}
        {...{ page, pages }}
        from={figure((page - 1) * rowsOnPage + 1)}
        to={figure((page - 1) * rowsOnPage + shown.length)}
        total={figure(sorted.length)}
        href={(to) => `${dependenciesAddress({ ...drawn, page: to })}#lista`}
      />
    </>
  )
}
