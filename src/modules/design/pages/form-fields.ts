import type { Context } from 'hono'
import { type Env, readForm } from '../../../platform/http/index.ts'
import type { Words } from '../rules/change/operation.ts'

/** The fields of a form as texts: trimmed, with plain line ends. */
export interface FormFields {
  (name: string): string
  readonly entries: readonly (readonly [string, string])[]
  /** The version of the draft that the form was made from; 0 where it does not say. */
  readonly version: number
}

export async function readFields(context: Context<Env>): Promise<FormFields> {
  return fieldsOf(await readForm(context))
}

export function fieldsOf(posted: readonly (readonly [string, unknown])[]): FormFields {
  const entries = posted.flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value.replaceAll('\r\n', '\n').trim()] as const] : [],
  )
  const value = (name: string) => entries.find(([field]) => field === name)?.[1] ?? ''
  const version = /^\d{1,9}$/.test(value('version')) ? Number(value('version')) : 0
  return Object.assign(value, { entries, version: Math.max(1, version) })
}

/** A text in both languages, from `NAME.sv` and `NAME.en`. */
export function wordsOf(fields: FormFields, name: string): Words {
  return { sv: fields(`${name}.sv`), en: fields(`${name}.en`) || null }
}
