import type { Message } from '../../../platform/i18n/index.ts'
import { contactFaults } from './read-contact-messages.ts'

/** A record that has the name that was written. */
export interface KnownName {
  readonly register: 'person' | 'supplier'
  readonly id: string
  /** It has a number there. */
  readonly reachable: boolean
}

export interface WrittenContact {
  readonly duty: string
  readonly name: string
  readonly phone: string
}

export interface ReadContact {
  readonly duty: string
  readonly person: string | null
  readonly supplier: string | null
  readonly name: string | null
  readonly phone: string | null
}

interface Fault {
  readonly field: keyof WrittenContact
  readonly message: Message
}

/** Who stands in a plan, as it was written; one whom a register knows alone is that one. Every fault at once. */
export function readContact(
  written: WrittenContact,
  known: readonly KnownName[],
): { readonly contact: ReadContact } | { readonly faults: readonly Fault[] } {
  const [duty, name, phone] = [written.duty.trim(), written.name.trim(), written.phone.trim()]
  const [one, ...more] = known
  const only = more.length === 0 ? one : undefined
  const faults: (Fault | false)[] = [
    duty === '' && { field: 'duty', message: contactFaults.duty },
    duty.length > 200 && { field: 'duty', message: contactFaults.long },
    name === '' && { field: 'name', message: contactFaults.name },
    name.length > 200 && { field: 'name', message: contactFaults.long },
    name !== '' && phone === '' && only?.reachable !== true && { field: 'phone', message: contactFaults.phone },
    phone !== '' && !/^[+\d][\d\s()/-]{1,59}$/.test(phone) && { field: 'phone', message: contactFaults.phoneForm },
  ]
  const found = faults.filter((each): each is Fault => each !== false)
  if (found.length > 0) return { faults: found }
  return {
    contact: {
      duty,
      person: only?.register === 'person' ? only.id : null,
      supplier: only?.register === 'supplier' ? only.id : null,
      name: only === undefined ? name : null,
      phone: phone === '' ? null : phone,
    },
  }
}
