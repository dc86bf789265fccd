import { linkHorizontal } from 'd3-shape'
import { type LayeredEdge, layeredLayout } from './layered-layout.ts'
import { wrapLabel } from './wrap-label.ts'

export interface DependencyNode {
  readonly id: string
  readonly label: string
  /** A few words under the label, as "System K2 R1". */
  readonly note: string
  /** Where the box leads. */
  readonly href: string
  /** The one that the picture is about. */
  readonly centre?: boolean
  /** What breaks first. */
  readonly weak?: boolean
}

export interface DependencyGraphProps {
  /** Unique on the page. */
  id: string
  title: string
  /** The picture in words. */
  words: string
  nodes: readonly DependencyNode[]
  /** From what needs to what is needed, with a few words on it where it stands for several; strong where the eye is to follow it. */
  edges: ReadonlyArray<LayeredEdge & { readonly label?: string; readonly strong?: boolean }>
  /** 1 is its own size. */
  zoom?: number
}

const boxWidth = 184
const lineHeight = 16
const labelWidth = boxWidth - 20
const gap = { x: 72, y: 18 }
const margin = 6

/** What needs what, from left to right. Every box is a link; the picture is never the only place of anything it says. */
export function DependencyGraph({ id, title, words, nodes, edges, zoom = 1 }: DependencyGraphProps) {
  const { nodes: placed, layers, rows } = layeredLayout(nodes, edges)
  const lines = Math.max(1, ...nodes.map(({ label }) => wrapLabel(label, labelWidth, 14).length))
  const box = { width: boxWidth, height: 30 + lines * lineHeight }
  const width = layers * (box.width + gap.x) - gap.x + 2 * margin
  const height = rows * (box.height + gap.y) - gap.y + 2 * margin
  const perLayer = new Map<number, number>()
  for (const { layer } of placed) perLayer.set(layer, (perLayer.get(layer) ?? 0) + 1)
  const at = new Map(
    placed.map(({ node, layer, row }) => {
      const inset = ((rows - (perLayer.get(layer) ?? 0)) * (box.height + gap.y)) / 2
      return [
        node.id,
        { x: margin + layer * (box.width + gap.x), y: margin + inset + row * (box.height + gap.y) },
      ] as const
    }),
  )
  const curve = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture with links in it, no fields of a form
    <svg
      className="chart dependency-graph"
      width={Math.round(width * zoom)}
      height={Math.round(height * zoom)}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{words}</desc>
      <defs>
        <marker id={`${id}-pil`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0 8 4 0 8Z" className="dependency-tip" />
        </marker>
      </defs>
      {edges.map(({ from, to, label, strong }) => {
        const source = at.get(from)
        const target = at.get(to)
        if (!source || !target) return null
        const start: [number, number] = [source.x + box.width, source.y + box.height / 2]
        const end: [number, number] = [target.x - 2, target.y + box.height / 2]
        return (
          <g key={`${from} ${to}`}>
            <path
              className={strong ? 'dependency-edge dependency-strong' : 'dependency-edge'}
              d={curve({ source: start, target: end }) ?? ''}
              markerEnd={`url(#${id}-pil)`}
            />
            {label !== undefined && (
              <text className="lab" x={(start[0] + end[0]) / 2} y={(start[1] + end[1]) / 2 - 5} textAnchor="middle">
                {label}
              </text>
            )}
          </g>
        )
      })}
      {placed.map(({ node }) => (
        <Box key={node.id} node={node} height={box.height} place={at.get(node.id) ?? { x: 0, y: 0 }} />
      ))}
    </svg>
  )
}

interface BoxProps {
  node: DependencyNode
  place: { x: number; y: number }
  height: number
}

function Box({ node, place: { x, y }, height }: BoxProps) {
  return (
    <a href={node.href}>
      <rect
        className={`dependency-box${node.centre ? ' dependency-centre' : ''}${node.weak ? ' dependency-weak' : ''}`}
        x={x}
        y={y}
        width={boxWidth}
        height={height}
        rx="4"
      />
      {wrapLabel(node.label, labelWidth, 14).map((line, index) => (
        <text key={`${y + index}`} className="lab" x={x + 10} y={y + 19 + index * lineHeight} fontWeight="600">
          {`${line} `}
        </text>
      ))}
      <text className="lab small quiet" x={x + 10} y={y + height - 9}>
        {node.note}
      </text>
    </a>
  )
}
