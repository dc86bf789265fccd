import type { ActionContext } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { ownCatalogues } from '../own-catalogues.ts'
import { listImported } from '../queries/catalogues.ts'
import { type Catalogue, findRequirement } from '../rules/catalogue/catalogue.ts'

/** The catalogues that the organisation has: the program's own, then those that it has read in. One statement. */
export async function allCatalogues({ db, organisation }: ActionContext): Promise<readonly Catalogue[]> {
  return [...ownCatalogues().catalogues, ...(await listImported(db, organisation))]
}

/** The requirement of an id in any of the organisation's catalogues. At most one statement. @throws Problem `not-found` */
export async function requireRequirement(context: ActionContext, id: string) {
  const found =
    findRequirement(ownCatalogues().catalogues, id) ??
    findRequirement(await listImported(context.db, context.organisation), id)
  if (!found) throw new Problem('not-found')
  return found
}
