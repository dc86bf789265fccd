/**
 * A value as JSON with the keys of every object in order and nothing between, so that equal values have the same text whatever
 * way they came: through a database, a file or neither. For plain data only: no undefined, no functions.
 *
 * Example: `canonicalJson({ b: 1, a: [true] })` is `{"a":[true],"b":1}`.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`
}
