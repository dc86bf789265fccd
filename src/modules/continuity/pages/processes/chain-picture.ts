import type { Language } from '../../../../platform/i18n/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import type { DependencyNode } from '../../../../ui/charts/index.ts'
import { kindNames } from '../../../classification/index.ts'
import { messages } from '../../messages/index.ts'
import type { Chain, ChainLink, Reached } from '../../rules/chain.ts'
import { hoursIn } from '../finding-words.ts'

/** More boxes than this are not seen as a picture any more. */
const mostBoxes = 36

export interface ChainPicture {
  readonly nodes: readonly DependencyNode[]
  readonly edges: readonly (ChainLink & { readonly strong?: boolean })[]
  /** Something is left out. */
  readonly partly: boolean
}

/** What is drawn of a chain: all of it, or the way to the weakest link and what is nearest. */
export function drawChain(
  language: Language,
  process: { readonly id: string; readonly name: string; readonly asset: string },
  { reached, links, weakest, required }: Chain,
): ChainPicture {
  const way = new Set(weakest?.way.map(({ id }) => id))
  const shown = new Set([...way, ...reached.map(({ id }) => id)].slice(0, mostBoxes))
  const note = (node: Reached) =>
    `${kindOf(language, node.kind)}, ${node.hours === null ? say(language, messages.noTime) : hoursIn(language, node.hours)}`
  const strongFrom = new Map(weakest?.way.map((node) => [node.id, node.above ?? process.asset]))
  return {
    nodes: [
      {
        id: process.asset,
        label: process.name,
        note: required === null ? say(language, messages.notSaid) : hoursIn(language, required),
        href: `/kontinuitet/processer/${process.id}`,
        centre: true,
      },
      ...reached
        .filter(({ id }) => shown.has(id))
        .map((node) => ({
          id: node.id,
          label: node.name,
          note: note(node),
          href: hrefOf(node),
          weak: node.id === weakest?.node.id,
        })),
    ],
    edges: links
      .filter(({ from, to }) => shown.has(to) && (from === process.asset || shown.has(from)))
      .map((link) => ({ ...link, strong: strongFrom.get(link.to) === link.from })),
    partly: shown.size < reached.length,
  }
}

export function hrefOf({ id, kind }: Reached): string {
  return kind === 'supplier' ? `/leverantorer/${id}` : `/system/${id}`
}

export function kindOf(language: Language, kind: Reached['kind']): string {
  return say(language, kind === 'supplier' ? messages.supplierKind : kindNames[kind])
}
