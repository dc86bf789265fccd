import type { Message } from '../../../platform/i18n/index.ts'
import type { Register } from '../../../platform/register/index.ts'
import { messages } from '../messages.ts'

export const apiBase = '/api/v1'

export type Operation = keyof typeof messages.operations

/** Something that a program can do with a register. */
export interface Endpoint {
  readonly operation: Operation
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** After the address of the register, with `{id}` for a record's. */
  readonly path: string
  readonly does: Message
  readonly writes: boolean
}

const ways: Readonly<Record<Operation, readonly [Endpoint['method'], string]>> = {
  list: ['GET', ''],
  create: ['POST', ''],
  read: ['GET', '/{id}'],
  change: ['PATCH', '/{id}'],
  history: ['GET', '/{id}/history'],
  end: ['POST', '/{id}/end'],
  restore: ['POST', '/{id}/restore'],
}

/** The same for every register: what it has more follows from its fields. */
export const endpoints: readonly Endpoint[] = (Object.keys(ways) as Operation[]).map((operation) => {
  const [method, path] = ways[operation]
  return { operation, method, path, does: messages.operations[operation], writes: method !== 'GET' }
})

/** Where a register is for programs: by the name of its table, which stays when a page is renamed. */
export function addressOf({ table }: Register): string {
  return `${apiBase}/${table}`
}
