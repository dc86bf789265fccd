import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import { z } from 'zod'
import { decodeText, type Fault, type Read } from '../../../survey/index.ts'
import { messages } from './messages.ts'
import type { PublishedFigures } from './published.ts'

const text = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) })
const count = z.number().int().nonnegative().max(1_000_000_000)
const percent = z.number().min(0).max(100)
const fraction = z.tuple([count, count.positive()])
const words = { sv: text.shape.sv, en: text.shape.en }

const said = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('count-between'), from: count, to: count, ...words }),
  z.strictObject({ rule: z.literal('share-between'), from: fraction, below: fraction, ...words }),
  z.strictObject({ rule: z.literal('most-common'), ...words }),
  z.strictObject({ rule: z.literal('most-common-first'), ...words }),
  z.strictObject({ rule: z.literal('percents-in-any-order'), percents: z.array(percent).min(1), ...words }),
])

const figure = z.strictObject({
  question: z.string().min(1),
  row: z.string().min(1).nullable().default(null),
  options: z.array(z.string().min(1)).min(1),
  n: count.nullable().default(null),
  count: count.nullable().default(null),
  percent: percent.nullable().default(null),
  said: said
    .transform(({ sv, en, rule, ...rest }) => ({ rule: { kind: rule, ...rest }, words: { sv, en } }))
    .nullable()
    .default(null),
  note: text.nullable().default(null),
})

const file = z.strictObject({
  about: text.optional(),
  participation: z.array(
    z.strictObject({
      status: z.enum(['complete', 'partial', 'none']),
      n: count,
      count: count.nullable().default(null),
      percent: percent.nullable().default(null),
    }),
  ),
  figures: z.array(figure),
})

/**
 * Reads published figures from their JSON file, in UTF-8. Gives them, or every fault found with its line and column.
 * The text is parsed as YAML, which JSON is part of, since that keeps the places.
 */
export function readPublished(source: string | Uint8Array, name: string): Read<PublishedFigures> {
  const decoded = decodeText(source)
  if (!decoded.ok)
    return { ok: false, faults: [{ file: name, line: decoded.line, column: 0, message: decoded.message }] }
  const lines = new LineCounter()
  const document = parseDocument(decoded.text, { lineCounter: lines, prettyErrors: false })
  const fault = (offset: number, message: Fault['message']): Fault => {
    const { line, col } = lines.linePos(offset)
    return { file: name, line: Math.max(1, line), column: Math.max(1, col), message }
  }
  if (document.errors.length > 0) {
    return { ok: false, faults: document.errors.map((error) => fault(error.pos[0], messages.notJson)) }
  }
  const parsed = file.safeParse(document.toJS(), { reportInput: true })
  if (parsed.success) return { ok: true, value: parsed.data as PublishedFigures }
  const faults = parsed.error.issues.flatMap((issue) => {
    // Each unknown key is a fault of its own, at its own place.
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [null]
    return keys.map((key) => {
      const path = key === null ? issue.path : [...issue.path, key]
      return fault(findOffset(document.contents, path), say(path, key, issue))
    })
  })
  return { ok: false, faults: faults.toSorted((a, b) => a.line - b.line || a.column - b.column) }
}

function say(path: readonly PropertyKey[], key: string | null, issue: z.core.$ZodIssue): Fault['message'] {
  if (key !== null) return messages.unknownKey(key)
  const where = path.map(String).join('.')
  if (issue.code === 'invalid_type' && issue.input === undefined) return messages.missing(where)
  switch (issue.code) {
    case 'invalid_type':
      return messages.wrongType(where, issue.expected)
    case 'too_small':
    case 'too_big':
      return messages.outOfRange(where)
    default:
      return messages.notAllowed(where)
  }
}

/** Where the thing at the path starts; where it is missing, what it is missing from. */
function findOffset(root: Node | null, path: readonly PropertyKey[]): number {
  let node: Node | null = root
  let offset = root?.range?.[0] ?? 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && each.key.value === step)
      offset = isScalar(pair?.key) ? (pair.key.range?.[0] ?? offset) : offset
      node = (pair?.value as Node | undefined) ?? null
    } else {
      const items: readonly unknown[] = node !== null && 'items' in node ? (node.items as readonly unknown[]) : []
      node = (items[Number(step)] as Node | undefined) ?? null
      offset = node?.range?.[0] ?? offset
    }
    if (node === null) break
  }
  return offset
}
