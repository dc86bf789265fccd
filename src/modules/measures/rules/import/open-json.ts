import type { Text } from '../catalogue/catalogue.ts'
import { messages } from './import-messages.ts'
import { inputWhere } from './json-place.ts'

type Report = (message: Text) => void

/** A value in a JSON file that knows its place: `catalog.groups[2].controls[0].title`. */
export interface JsonNode {
  readonly path: string
  has(key: string): boolean
  isObject(): boolean
  /** A part of an object; where there is none, one that holds nothing. */
  get(key: string): JsonNode
  /** The value where it is text, otherwise ''. */
  asText(): string
  /** A text that must be there. @returns '' where something is wrong with it, and reports that */
  text(key: string, longest: number, report: Report): string
  /** The parts of a list; an absent list is empty. */
  list(key: string, report: Report): readonly JsonNode[]
}

/** Reads a file as JSON. null where it cannot be read, or is no object; that is reported. */
export function openJson(source: string, largest: number, report: Report): JsonNode | null {
  if (source.length > largest) return refuse(messages.tooLarge(largest / 1e6), report)
  if (source.trim() === '') return refuse(messages.empty, report)
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch (error) {
    return refuse(messages.notJson(inputWhere(error, source)), report)
  }
  const root = nodeOf(value, '')
  return root.isObject() ? root : refuse(messages.notOscal, report)
}

function refuse(message: Text, report: Report): null {
  report(message)
  return null
}

function nodeOf(value: unknown, path: string): JsonNode {
  const object = isRecord(value) ? value : null
  const at = (key: string) => (path === '' ? key : `${path}.${key}`)
  const get = (key: string) => nodeOf(object && Object.hasOwn(object, key) ? object[key] : undefined, at(key))
  return {
    path,
    has: (key) => object !== null && Object.hasOwn(object, key),
    isObject: () => object !== null,
    get,
    asText: () => (typeof value === 'string' ? value : ''),
    text(key, longest, report) {
      const part = object?.[key]
      if (part === undefined || part === null) report(messages.missing(at(key)))
      else if (typeof part !== 'string') report(messages.wrongForm(at(key), 'text'))
      else if (part.trim() === '') report(messages.missing(at(key)))
      else if (part.length > longest) report(messages.tooLong(at(key), longest))
      else return part.trim()
      return ''
    },
    list(key, report) {
      const part = object?.[key]
      if (part === undefined) return []
      if (!Array.isArray(part)) {
        report(messages.wrongForm(at(key), 'list'))
        return []
      }
      return part.flatMap((each: unknown, index) => {
        const node = nodeOf(each, `${at(key)}[${index}]`)
        if (node.isObject()) return node
        report(messages.wrongForm(node.path, 'object'))
        return []
      })
    },
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
