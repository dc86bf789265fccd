import { createHash } from 'node:crypto'

/**
 * The id of an invented record: the same each time, so that tests and links find it. As a UUID of version 8 (RFC 9562, 5.8).
 *
 * @param organisation no two municipalities have a record with the same id, though both have a policy
 */
export function recordId(register: string, name: string, organisation = 'ekebro'): string {
  const key = organisation === 'ekebro' ? name : `${organisation} ${name}`
  const hex = createHash('sha256').update(`${register} ${key}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
