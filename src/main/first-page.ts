import type { Viewer } from '../platform/http/index.ts'
import { may } from '../platform/tenancy/index.ts'

/** Where somebody begins: whoever works in a municipality's registers at what there is to do, everyone else at the surveys. */
export function firstPageOf({ workplace }: Viewer): string {
  return workplace?.kind === 'municipality' && may(workplace.role, 'task.read') ? '/hem' : '/enkater'
}
