import type { Language } from '../../../survey/index.ts'
import { messages } from '../../messages/index.ts'

/** Why an answer was changed, as it is kept when an earlier version was brought back. */
export function restoredReason(version: number): string {
  return `restored:${version}`
}

/** A reason as it is read. What a person has written stands as it was written. */
export function reasonWords(reason: string, language: Language): string {
  const version = /^restored:(\d+)$/.exec(reason)?.[1]
  return version === undefined ? reason : messages.broughtBack[language]({ version })
}
