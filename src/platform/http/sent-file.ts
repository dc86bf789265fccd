import type { Context } from 'hono'
import type { Env } from './app.ts'
import { readForm } from './read-form.ts'

export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The file of a posted form: with nothing in it where none was chosen. */
export async function readSentFile(context: Context<Env>, field: string): Promise<SentFile> {
  return sentFileOf(await readForm(context), field)
}

/** The file in the fields of a form that was read. */
export async function sentFileOf(form: readonly (readonly [string, unknown])[], field: string): Promise<SentFile> {
  const value = form.find(([name]) => name === field)?.[1]
  if (!(value instanceof File)) return { name: '', bytes: new Uint8Array() }
  // Some browsers send the whole path
  const name = value.name.slice(Math.max(value.name.lastIndexOf('/'), value.name.lastIndexOf('\\')) + 1)
  return { name: name.slice(-200), bytes: new Uint8Array(await value.arrayBuffer()) }
}
