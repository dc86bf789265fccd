import { z } from 'zod'
import type { Operation } from '../rules/change/operation.ts'

export const draftId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/)
export const version = z.number().int().min(1).max(2_000_000_000)

const text = z.string().max(20_000)
/** What an id may be is said with everything else that is wrong in a form. */
const id = text
const words = z.strictObject({ sv: text, en: text.nullable() })
const place = z.number().int().min(0).max(10_000)
const row = { from: place.nullable(), id: id.nullable(), sv: text, en: text.nullable() }
const fields = z.strictObject({
  id: id.nullable(),
  type: z.enum(['single', 'multi', 'matrix', 'number', 'text']),
  text: words,
  help: words.nullable(),
  options: z.array(z.strictObject({ ...row, exclusive: z.boolean(), other: z.boolean() })).max(500),
  rows: z.array(z.strictObject(row)).max(500),
})

/** What can be done to a draft, as it comes from outside. */
export const operation: z.ZodType<Operation> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('title'), id, title: words }),
  z.strictObject({ kind: z.literal('section-add'), id: id.nullable(), title: words }),
  z.strictObject({ kind: z.literal('section-change'), section: id, id, title: words }),
  z.strictObject({ kind: z.literal('section-move'), section: id, to: place }),
  z.strictObject({ kind: z.literal('section-copy'), section: id }),
  z.strictObject({ kind: z.literal('section-delete'), section: id }),
  z.strictObject({ kind: z.literal('question-add'), section: id, to: place.nullable(), fields }),
  z.strictObject({ kind: z.literal('question-change'), question: id, fields }),
  z.strictObject({ kind: z.literal('question-move'), question: id, section: id, to: place }),
  z.strictObject({ kind: z.literal('question-copy'), question: id }),
  z.strictObject({ kind: z.literal('question-delete'), question: id }),
  z.strictObject({ kind: z.literal('base'), question: id, base: text.nullable() }),
])
