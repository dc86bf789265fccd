import type { Message } from '../../../../platform/i18n/index.ts'
import { responsibilityFaults } from './responsibility-messages.ts'

/** Somebody of the register, as they can be written. */
export interface NamedPerson {
  readonly id: string
  readonly name: string
  readonly email: string | null
}

export interface ReadHolder {
  readonly person: string | null
  readonly role: string | null
}

const longestRole = 120
const mostHolders = 20

/**
 * Reads who has a part in a duty, as it was written: names or addresses of people in the register, and roles, with commas between. What is
 * no person of the register is a role. Nothing written is nobody.
 */
export function readHolders(
  written: string,
  people: readonly NamedPerson[],
): { readonly holders: readonly ReadHolder[]; readonly faults: readonly Message[] } {
  const words = [...new Set(written.split(/[,;\n]/).map((word) => word.trim().replace(/\s+/g, ' ')))].filter(
    (word) => word !== '',
  )
  const faults: Message[] = []
  if (words.length > mostHolders) faults.push(responsibilityFaults.tooMany)
  const holders = words.map((word): ReadHolder => {
    const alike = people.filter(({ name, email }) => same(name, word) || (email !== null && same(email, word)))
    const [only] = alike
    if (alike.length > 1) faults.push(responsibilityFaults.ambiguous(word))
    if (only === undefined && word.length > longestRole) faults.push(responsibilityFaults.tooLong)
    return only === undefined ? { person: null, role: word } : { person: only.id, role: null }
  })
  return { holders, faults }
}

function same(a: string, b: string): boolean {
  return a.toLocaleLowerCase('sv') === b.toLocaleLowerCase('sv')
}
