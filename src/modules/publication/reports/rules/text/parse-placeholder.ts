import { messages } from './messages.ts'
import type { Place, Placeholder, TextFault } from './tree.ts'

/**
 * What stands between the braces of a reference to a figure:
 *
 *     reference = path [ "|" filter { "," filter } ]
 *     path      = name { "." name }          name as the questionnaire has its ids
 *     filter    = column "=" value           value is all to the next comma or to the end
 */
export function parsePlaceholder(inside: string, place: Place): Placeholder | TextFault {
  const source = `{${inside}}`
  const fault = (message: TextFault['message']): TextFault => ({ ...place, message })
  const bar = inside.indexOf('|')
  const path = (bar < 0 ? inside : inside.slice(0, bar)).trim().split('.')
  if (path.length === 1 && path[0] === '') return fault(messages.emptyPlaceholder)
  if (!path.every((name) => /^[\p{L}\p{N}_-]+$/u.test(name))) return fault(messages.malformedPath(shorten(source)))
  if (bar < 0) return { source, path, filter: [], place }
  const filter = inside
    .slice(bar + 1)
    .split(',')
    .map((part) => /^\s*([^=]*?)\s*=\s*(.*?)\s*$/u.exec(part))
    .map((found) => ({ by: found?.[1] ?? '', value: found?.[2] ?? '' }))
  if (filter.some(({ by, value }) => by === '' || value === '')) return fault(messages.malformedFilter(shorten(source)))
  return { source, path, filter, place }
}

/** A source in a message: its beginning, where it is long. */
function shorten(source: string): string {
  return source.length > 60 ? `${source.slice(0, 59)}…` : source
}
