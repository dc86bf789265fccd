/** Where the parser stopped, as ` (rad 3, tecken 7)` in figures alone: ` (3:7)`. '' where it does not say. */
export function inputWhere(error: unknown, source: string): string {
  const message = error instanceof Error ? error.message : ''
  const found = /at position (\d+)/.exec(message)
  if (!found && !/Unexpected end/.test(message)) return ''
  const before = source.slice(0, found ? Number(found[1]) : source.length).split('\n')
  return ` (${before.length}:${(before.at(-1)?.length ?? 0) + 1})`
}
