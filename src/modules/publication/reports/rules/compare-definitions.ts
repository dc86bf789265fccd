import type { ReportBlock, ReportDefinition } from './definition.ts'

/** What is not the same in two versions of a report, part by part. A part is known by its id wherever it stands. */
export interface DefinitionChange {
  /** Null where the part was not there. */
  readonly before: ReportBlock | null
  readonly after: ReportBlock | null
}

export interface DefinitionComparison {
  readonly changes: readonly DefinitionChange[]
  /** The parts that both have stood in another order. */
  readonly moved: boolean
  readonly renamed: boolean
}

/** In the order of the later version, with what it no longer has last. */
export function compareDefinitions(before: ReportDefinition, after: ReportDefinition): DefinitionComparison {
  const [were, are] = [before, after].map(({ blocks }) => new Map(blocks.map((block) => [block.id, block])))
  const changes = [
    ...after.blocks.map((block) => ({ before: were?.get(block.id) ?? null, after: block })),
    ...before.blocks.filter(({ id }) => !are?.has(id)).map((block) => ({ before: block, after: null })),
  ].filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
  const orderOf = ({ blocks }: ReportDefinition) =>
    blocks.flatMap(({ id }) => (were?.has(id) && are?.has(id) ? [id] : [])).join(' ')
  return {
    changes,
    moved: orderOf(before) !== orderOf(after),
    renamed: before.title !== after.title || before.language !== after.language,
  }
}
