import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { ownCatalogues } from '../../own-catalogues.ts'
import { type Decision, listDecisionsOf } from '../../queries/applicability.ts'
import { listDocuments } from '../../queries/links.ts'
import { type Choosable, listOtherMeasures, listOwners, listServing, type Serving } from '../../queries/measures.ts'
import { listPlacedMeasures } from '../../queries/situation.ts'
import { findRequirement, mappedTo, type Requirement, type Text } from '../../rules/catalogue/catalogue.ts'
import { statesOf } from '../../rules/state/gap.ts'
import { type RequirementState, whyPartly } from '../../rules/state/requirement-state.ts'
import { allCatalogues } from '../all-catalogues.ts'
import { changesAll } from '../require-own-measure.ts'

/** A requirement, the measures that serve it and what shows them: three things. */
export interface RequirementPicture {
  readonly catalogue: { readonly id: string; readonly title: Text }
  readonly theme: Text
  readonly requirement: Requirement
  readonly state: RequirementState
  /** Why what is done does not suffice; `place` where it works in some places alone. null where it does, or nothing is done. */
  readonly why: 'expired' | 'not-shown' | 'part' | 'place' | null
  readonly measures: readonly Serving[]
  /** The one that holds first. */
  readonly decisions: readonly Decision[]
  /** What it is mapped to in other catalogues. */
  readonly mapped: readonly Requirement[]
  /** What a new measure may be chosen from. Empty for whoever may not. */
  readonly others: readonly Choosable[]
  readonly owners: readonly Choosable[]
  readonly documents: readonly Choosable[]
  readonly today: string
  /** Changes every measure and decides what applies; or changes what is one's own. */
  readonly mayChange: boolean
  readonly mayEdit: boolean
}

export const readRequirement = defineAction({
  name: 'requirement.read',
  permission: 'measure.read',
  effect: 'read',
  input: z.strictObject({ requirement: z.string().min(3).max(200) }),
  run: async (context, { requirement: id }): Promise<RequirementPicture> => {
    const { db, organisation, person, role, now } = context
    const catalogues = await allCatalogues(context)
    const found = findRequirement(catalogues, id)
    if (!found) throw new Problem('not-found')
    const { catalogue, theme, requirement } = found
    const measures = await listServing(db, { organisation, person }, id)
    const decisions = await listDecisionsOf(db, organisation, id)
    const today = dayOf(now)
    const holds = decisions.filter(({ replacedAt }) => replacedAt === null)
    const states = statesOf(catalogue, {
      units: [],
      assets: [],
      measures: await listPlacedMeasures(db, organisation),
      applicability: new Map(holds.map((decision) => [id, decision])),
      today,
    })
    const mayChange = changesAll(context)
    const mayEdit = role !== null && may(role, 'measure.edit')
    const state = states.get(id) ?? 'not-assessed'
    return {
      catalogue: { id: catalogue.id, title: catalogue.title },
      theme: theme.title,
      requirement,
      state,
      why: state === 'partly' ? (whyPartly(measures, today) ?? 'place') : null,
      measures,
      decisions,
      mapped: mappedTo(ownCatalogues().mappings, id).flatMap(
        (end) => findRequirement(catalogues, end)?.requirement ?? [],
      ),
      others: mayChange ? await listOtherMeasures(db, organisation, id) : [],
      owners: mayChange ? await listOwners(db, organisation) : [],
      documents: mayEdit ? await listDocuments(db, organisation) : [],
      today,
      mayChange,
      mayEdit,
    }
  },
})
