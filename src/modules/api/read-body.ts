import type { Message } from '../../platform/i18n/index.ts'
import type { FieldFault } from '../../platform/problem/index.ts'
import { type Field, type Register, readValue } from '../../platform/register/index.ts'
import { messages } from './messages.ts'

/** What a program sends of a record, as a form would have it written. */
export interface SentRecord {
  readonly fields: Record<string, string>
  readonly secrecy?: Record<string, string>
  readonly version: number | null
}

const parts = ['fields', 'secrecy', 'version']

/**
 * Reads the JSON of a record. Values have types there: what is of another is a fault, and so is what the register does not know. Where
 * there is one, the faults of the other values are told with it; what only the database knows is left to the action.
 */
export function readBody(register: Register, body: unknown): SentRecord | readonly FieldFault[] {
  if (!isObject(body)) return [{ field: '', message: messages.notObject }]
  const { fields, secrecy, version } = body
  const faults: FieldFault[] = Object.keys(body)
    .filter((name) => !parts.includes(name))
    .map((field) => ({ field, message: messages.unknownPart }))
  if (!isObject(fields)) faults.push({ field: 'fields', message: messages.notObject })
  const written: Record<string, string> = {}
  const wrong = new Set<string>()
  for (const [name, value] of Object.entries(isObject(fields) ? fields : {})) {
    const field = register.fields.get(name)
    const fault = field && faultOf(field, value)
    if (fault) {
      faults.push({ field: name, message: fault })
      wrong.add(name)
    } else written[name] = writtenOf(value)
  }
  if (version !== undefined && !(Number.isInteger(version) && Number(version) > 0))
    faults.push({ field: 'version', message: messages.noVersion })
  const grounds = isObject(secrecy) ? Object.entries(secrecy) : []
  if ((secrecy !== undefined && !isObject(secrecy)) || grounds.some(([, ground]) => typeof ground !== 'string'))
    faults.push({ field: 'secrecy', message: messages.notObject })
  if (faults.length > 0) return [...faults, ...otherFaults(register, written)]
  return {
    fields: written,
    ...(secrecy !== undefined && { secrecy: Object.fromEntries(grounds) as Record<string, string> }),
    version: typeof version === 'number' ? version : null,
  }
}

/** A fault where the value is of another type than the field. */
function faultOf(field: Field, value: unknown): Message | undefined {
  const type = field.kind === 'number' ? 'number' : field.kind === 'flag' ? 'flag' : 'text'
  const right = { number: Number.isInteger(value), flag: typeof value === 'boolean', text: typeof value === 'string' }
  if (value === null || right[type]) return undefined
  const words = messages.types[type]
  return { sv: messages.wrongType.sv({ type: words.sv }), en: messages.wrongType.en({ type: words.en }) }
}

function writtenOf(value: unknown): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function otherFaults(register: Register, written: Readonly<Record<string, string>>): FieldFault[] {
  return Object.entries(written).flatMap(([name, text]) => {
    const field = register.fields.get(name)
    if (field === undefined) return [{ field: name, message: messages.noSuchField }]
    const read = readValue(field, text)
    return read.ok ? [] : [{ field: name, message: read.fault }]
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
