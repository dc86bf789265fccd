import { expect, it } from 'vitest'
import { definitionSchema, type ReportDefinition } from './definition.ts'
import { editDefinition } from './edit-definition.ts'

const start: ReportDefinition = {
  title: 'Rapporten',
  language: 'sv',
  blocks: [
    { id: 'b1', kind: 'heading', level: 1, text: 'Först' },
    { id: 'b2', kind: 'text', text: 'Sedan' },
    { id: 'b7', kind: 'method' },
  ],
}
const ids = (definition: ReportDefinition | null) => definition?.blocks.map(({ id }) => id)

it('adds, moves, writes and removes one part at a time, and leaves the others as they are', () => {
  const text = { id: 'x', kind: 'text', text: 'Ny' } as const
  expect(ids(editDefinition(start, { do: 'add', after: 'b1', block: text }))).toEqual(['b1', 'b8', 'b2', 'b7'])
  expect(ids(editDefinition(start, { do: 'add', after: '', block: text }))).toEqual(['b8', 'b1', 'b2', 'b7'])
  expect(ids(editDefinition(start, { do: 'move', block: 'b2', by: -1 }))).toEqual(['b2', 'b1', 'b7'])
  expect(ids(editDefinition(start, { do: 'move', block: 'b7', by: 1 }))).toEqual(['b1', 'b2', 'b7'])
  expect(ids(editDefinition(start, { do: 'remove', block: 'b2' }))).toEqual(['b1', 'b7'])
  expect(editDefinition(start, { do: 'write', block: { ...text, id: 'b2' } })?.blocks[1]).toEqual({ ...text, id: 'b2' })
  expect(start.blocks).toHaveLength(3)
})

it('is nothing where the part is gone', () => {
  const gone = { id: 'b9', kind: 'text', text: '' } as const
  expect(editDefinition(start, { do: 'add', after: 'b9', block: gone })).toBeNull()
  expect(editDefinition(start, { do: 'write', block: gone })).toBeNull()
  expect(editDefinition(start, { do: 'move', block: 'b9', by: 1 })).toBeNull()
  expect(editDefinition(start, { do: 'remove', block: 'b9' })).toBeNull()
})

it('has no two parts of the same id, and no text without end', () => {
  const [first] = start.blocks
  expect(definitionSchema.safeParse({ ...start, blocks: [first, first] }).success).toBe(false)
  const text = { id: 'b1', kind: 'text', text: 'x'.repeat(10_000_000) }
  expect(definitionSchema.safeParse({ ...start, blocks: [text] }).success).toBe(false)
  expect(definitionSchema.safeParse({ ...start, extra: 1 }).success).toBe(false)
})
