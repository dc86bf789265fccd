import { z } from 'zod'
import { blockSchema, definitionSchema, freshBlockId, type ReportBlock, type ReportDefinition } from './definition.ts'

const id = z.string().max(16)

/** One thing that is done to a report. Every one of them makes a new version. */
export const editSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('name'), title: definitionSchema.shape.title, language: z.enum(['sv', 'en']) }),
  /** The block is put after the one that is named, or first (''). Its id is given here. */
  z.strictObject({ do: z.literal('add'), after: id, block: blockSchema }),
  /** In the place of the block that has its id. */
  z.strictObject({ do: z.literal('write'), block: blockSchema }),
  z.strictObject({ do: z.literal('move'), block: id, by: z.union([z.literal(-1), z.literal(1)]) }),
  z.strictObject({ do: z.literal('remove'), block: id }),
  z.strictObject({ do: z.literal('restore'), definition: definitionSchema }),
])
export type ReportEdit = z.infer<typeof editSchema>

/** The report after an edit; null when the block that it names is not there. */
export function editDefinition(definition: ReportDefinition, edit: ReportEdit): ReportDefinition | null {
  const { blocks } = definition
  switch (edit.do) {
    case 'name':
      return { ...definition, title: edit.title, language: edit.language }
    case 'restore':
      return edit.definition
    case 'add': {
      const at = edit.after === '' ? 0 : placeOf(blocks, edit.after) + 1
      if (edit.after !== '' && at === 0) return null
      return { ...definition, blocks: blocks.toSpliced(at, 0, { ...edit.block, id: freshBlockId(blocks) }) }
    }
    case 'write': {
      const at = placeOf(blocks, edit.block.id)
      return at < 0 ? null : { ...definition, blocks: blocks.with(at, edit.block) }
    }
    case 'move': {
      const at = placeOf(blocks, edit.block)
      const [moved] = blocks.slice(at, at + 1)
      if (at < 0 || moved === undefined) return null
      const to = Math.min(blocks.length - 1, Math.max(0, at + edit.by))
      return { ...definition, blocks: blocks.toSpliced(at, 1).toSpliced(to, 0, moved) }
    }
    case 'remove': {
      const at = placeOf(blocks, edit.block)
      return at < 0 ? null : { ...definition, blocks: blocks.toSpliced(at, 1) }
    }
  }
}

function placeOf(blocks: readonly ReportBlock[], id: string): number {
  return blocks.findIndex((each) => each.id === id)
}
