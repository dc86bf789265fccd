import { findNearest } from '../../survey/index.ts'
import { messages } from './municipality-messages.ts'

/** A municipality that can be asked, by its code. */
export type Municipalities = ReadonlyMap<string, { readonly name: string; readonly countyCode: string | null }>

/** A code as it is kept: spreadsheet programs drop the zero that it begins with. */
export function cleanCode(written: string): string {
  const code = written.trim()
  return /^\d{3}$/.test(code) ? `0${code}` : code
}

/** What is wrong with a code; null where a municipality has it. Whoever wrote a name instead is told the code. */
export function codeFault(code: string, municipalities: Municipalities) {
  if (code === '') return messages.noCode
  if (municipalities.has(code)) return null
  const named = [...municipalities].find(([, { name }]) => name.toLowerCase() === code.toLowerCase())
  const nearest = named?.[0] ?? findNearest(code, [...municipalities.keys()])
  const name = nearest === null ? undefined : municipalities.get(nearest)?.name
  return messages.unknownMunicipality(code.slice(0, 40), name === undefined ? null : `${nearest} (${name})`)
}
