import { languages, type Message } from '../i18n/index.ts'
import type { Field, Value } from './field.ts'
import { messages } from './messages.ts'

/** What a person wrote of a field, as a value or as what to do about it. References are read elsewhere: they need the database. */
export type ReadValue = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Message }

const fault = (message: Message): ReadValue => ({ ok: false, fault: message })
const value = (of: Value): ReadValue => ({ ok: true, value: of })

/** Reads what is written of a field that is no reference. The empty text is null. */
export function readValue(field: Field, written: string): ReadValue {
  const text = written.replace(/\r\n?/g, '\n').trim()
  if (text === '') return field.required ? fault(messages.isRequired) : value(null)
  switch (field.kind) {
    case 'text':
      return readText(field, text.replace(/\s+/g, ' '))
    case 'long-text':
      return readText(field, text)
    case 'date':
      return readDay(text)
    case 'number':
      return readWhole(field, text)
    case 'flag':
      return readFlag(text)
    case 'choice':
      return readChoice(field.options, text)
    case 'reference':
      return value(text)
  }
}

function readText(field: { readonly max: number; readonly form?: 'email' | 'phone' }, text: string): ReadValue {
  if (text.length > field.max) return fault(messages.tooLong(text.length, field.max))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)) return fault(messages.controlCharacter)
  if (field.form === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return fault(messages.notAnAddress)
  return value(text)
}

/** A day as it is written in Sweden or shown by a spreadsheet: 2026-11-30, 20261130, 30/11 2026. */
function readDay(text: string): ReadValue {
  const [, y = '', m = '', d = ''] =
    /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text) ?? reorder(/^(\d{1,2})[./](\d{1,2})[./ ]{1,2}(\d{4})$/.exec(text)) ?? []
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  const time = Date.parse(`${day}T00:00:00Z`)
  if (y === '' || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    return fault(messages.notADay)
  if (y < '1900' || y > '2200') return fault(messages.farDay)
  return value(day)
}

function reorder(match: RegExpExecArray | null): readonly string[] | null {
  return match && ['', match[3] ?? '', match[2] ?? '', match[1] ?? '']
}

function readWhole({ min, max }: { readonly min: number; readonly max: number }, text: string): ReadValue {
  const digits = text.replace(/[\s\u00a0]/g, '').replace(/^−/, '-')
  if (!/^-?\d{1,9}$/.test(digits)) return fault(messages.notWhole)
  const number = Number(digits)
  return number < min || number > max ? fault(messages.outside(min, max)) : value(number)
}

const yes = new Set(['ja', 'j', 'yes', 'y', 'x', '1', 'true', 'sant'])
const no = new Set(['nej', 'n', 'no', '0', 'false', 'falskt'])

function readFlag(text: string): ReadValue {
  const word = text.toLowerCase()
  return yes.has(word) ? value(true) : no.has(word) ? value(false) : fault(messages.notYesOrNo)
}

/** A choice by its id or by its word in either language, whatever the case. */
function readChoice(options: Readonly<Record<string, Message>>, text: string): ReadValue {
  const word = text.toLowerCase()
  const found = Object.entries(options).find(
    ([id, message]) => id === word || languages.some((language) => message[language].toLowerCase() === word),
  )
  return found ? value(found[0]) : fault(messages.noSuchChoice(Object.values(options).map((message) => message)))
}
