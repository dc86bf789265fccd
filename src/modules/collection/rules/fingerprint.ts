import { createHash } from 'node:crypto'
import type { AnswerValue } from '../../survey/index.ts'

/** A short text that two answers share only when they are the same, whatever the order of their keys; '' for no answer. */
export function fingerprint(answer: AnswerValue | null | undefined): string {
  if (!answer) return ''
  return createHash('sha256').update(canonical(answer)).digest('base64url').slice(0, 16)
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`
}
