import type { Viewer } from '../platform/http/index.ts'
import { may } from '../platform/tenancy/index.ts'

/**
 * Where somebody begins: whoever works in a municipality's registers at what there is to do, whoever only follows what is decided there at
 * what there is to read, everyone else at the surveys.
 */
export function firstPageOf({ workplace }: Viewer): string {
  if (workplace?.kind !== 'municipality') return '/enkater'
  if (may(workplace.role, 'task.read')) return '/hem'
  return may(workplace.role, 'document.acknowledge') ? '/att-lasa' : '/enkater'
}
