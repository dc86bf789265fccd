import { type Language, say } from '../../../../platform/i18n/index.ts'
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

/** The dependencies of the picture as a list: the one that it is about and what is near it, or everything. */
export function DependencyList({ language, dependencies, drawn }: DependencyListProps) {
  const { assets, edges, mayChange } = dependencies
  const byId = new Map(assets.map((asset) => [asset.id, asset]))
  const near = drawn.around === null ? null : surroundingsOf(edges, drawn.around, drawn.depth)
  const listed = edges.filter(({ asset, needs }) => near === null || (near.has(asset) && near.has(needs)))
  const nameOf = (id: string) => byId.get(id)?.name ?? ''
  const sorted = [...listed].sort(
    (a, b) =>
      nameOf(a.asset).localeCompare(nameOf(b.asset), 'sv') || nameOf(a.needs).localeCompare(nameOf(b.needs), 'sv'),
  )
  const link = (id: string) => {
    const asset = byId.get(id)
    if (!asset) return null
    return (
      <>
        <a href={dependenciesAddress({ ...drawn, around: id })}>{asset.name}</a>
        <span className="second-line">{say(language, kindNames[asset.kind])}</span>
      </>
    )
  }
  return (
    <Table
      caption={say(language, messages.list)}
      captionHidden
      stack
      columns={[
        { key: 'asset', label: say(language, messages.asset) },
        { key: 'needs', label: say(language, messages.needsColumn), wide: true },
        ...(mayChange ? [{ key: 'end', label: say(language, messages.end), wide: true }] : []),
      ]}
      rows={sorted.map(({ id, asset, needs }) => ({
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
}
