import { NotChangeable, openSource, type Path, type SourceText } from './source-text.ts'

/**
 * Makes sure that a change of the text changed what it was to change and nothing else: `change` does the same to the plain
 * value at `path`. Else the text has something in it that we do not know how to keep.
 *
 * @throws NotChangeable
 */
export function checkChange(
  before: SourceText,
  after: string,
  path: Path,
  change: (value: never) => unknown,
): SourceText {
  const opened = openSource(after)
  const expected = replaceAt(before.document.toJS(), path, change as (value: unknown) => unknown)
  if (!isSame(opened.document.toJS(), expected)) throw new NotChangeable(`more changed than ${path.join('/')}`)
  return opened
}

function replaceAt(value: unknown, [head, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (head === undefined) return change(value)
  if (Array.isArray(value)) return value.map((item, index) => (index === head ? replaceAt(item, rest, change) : item))
  const map = value as Record<string, unknown>
  return { ...map, [head]: replaceAt(map[head], rest, change) }
}

/** Whether two plain values hold the same, whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b)
  const [keys, others] = [Object.keys(a), Object.keys(b)]
  if (Array.isArray(a) !== Array.isArray(b) || keys.length !== others.length) return false
  return keys.every(
    (key) => Object.hasOwn(b, key) && isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  )
}
