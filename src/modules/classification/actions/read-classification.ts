import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { dayOf } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import {
  decidedIn,
  draftIn,
  quickIn,
  readAnswers,
  readAssessments,
  type StoredAnswers,
  type StoredAssessment,
} from '../queries/assessments.ts'
import { readGraph, type StoredAsset } from '../queries/graph.ts'
import { readModels } from '../queries/models.ts'
import type { Aspect, Levels } from '../rules/aspects.ts'
import { type Difference, differencesBetween, type Standing, standingOf } from '../rules/assessment.ts'
import { type Effective, effectiveLevels, type Inherited } from '../rules/inherit.ts'
import { defaultModel, type Model } from '../rules/model.ts'
import { nextDateOf } from '../rules/next-date.ts'

/** An assessment with what its answers come to, by the model that it goes by. */
export interface Assessed {
  readonly assessment: StoredAssessment
  readonly model: Model
  readonly answers: StoredAnswers
  readonly standing: Standing
}

/** Where a level comes from, with the names of it. */
export interface InheritedFrom extends Inherited {
  readonly fromName: string
  readonly viaName: string
}

/** What is known of how an asset is classified, and what whoever looks may do about it. */
export interface Classification {
  readonly asset: StoredAsset
  readonly model: Model
  /** What holds: its own and what it inherits. */
  readonly levels: Levels
  readonly inherited: Readonly<Partial<Record<Aspect, InheritedFrom>>>
  /** What would be inherited beyond what the answers of the draft came to. */
  readonly beyondDraft: Readonly<Partial<Record<Aspect, InheritedFrom>>>
  /** The other assets, whose levels would or do come from this one. */
  readonly hands: readonly StoredAsset[]
  readonly decided: Assessed | null
  readonly draft: Assessed | null
  readonly quick: StoredAssessment | null
  /** What was decided before, the newest first. */
  readonly earlier: readonly StoredAssessment[]
  /** From what holds to what is being worked on; else from what held before to what holds. */
  readonly differences: readonly Difference[]
  readonly proposedNextDate: string | null
  readonly mayAssess: boolean
  readonly mayDecide: boolean
}

/** Five statements, whatever the number of assets. @throws Problem `not-found` */
export const readClassification = defineAction({
  name: 'classification.read',
  permission: 'classification.read',
  effect: 'read',
  input: z.strictObject({ asset: z.uuid() }),
  run: async ({ db, organisation, role, now }, input): Promise<Classification> => {
    const { assets, edges } = await readGraph(db, organisation)
    const asset = assets.find(({ id }) => id === input.asset)
    if (!asset) throw new Problem('not-found')
    const byId = new Map(assets.map((each) => [each.id, each]))
    const assessments = await readAssessments(db, organisation, input.asset)
    const earlier = assessments.filter((each) => each.decided !== null && each.replacedAt !== null)
    const draft = draftIn(assessments)
    const decided = decidedIn(assessments)
    const shown = [draft, decided, earlier[0]].flatMap((each) => (each ? [each.id] : []))
    const answers = await readAnswers(db, organisation, shown)
    const models = (await readModels(db, organisation)).map(({ model }) => model)
    const newest = models[0] ?? defaultModel
    const assessed = (assessment: StoredAssessment | null | undefined, model: Model): Assessed | null => {
      if (!assessment) return null
      const given = answers.get(assessment.id) ?? {}
      return { assessment, model, answers: given, standing: standingOf(model, given) }
    }
    const modelOf = (version: number) => models.find((each) => each.version === version) ?? defaultModel
    const drafted = assessed(draft, newest)
    const holding = decided && assessed(decided, modelOf(decided.model))
    const before = earlier[0] && assessed(earlier[0], modelOf(earlier[0].model))
    const effective = effectiveLevels(assets, edges).get(asset.id)
    const named = (inherited: Effective['inherited']): Classification['inherited'] =>
      Object.fromEntries(
        Object.entries(inherited).map(([aspect, from]) => [
          aspect,
          { ...from, fromName: byId.get(from.from)?.name ?? '', viaName: byId.get(from.via)?.name ?? '' },
        ]),
      )
    const withDraft = assets.map((each) =>
      each === asset && drafted ? { ...each, own: drafted.standing.levels } : each,
    )
    return {
      asset,
      model: newest,
      levels: effective?.levels ?? asset.now,
      inherited: named(effective?.inherited ?? {}),
      beyondDraft: drafted ? named(effectiveLevels(withDraft, edges).get(asset.id)?.inherited ?? {}) : {},
      hands: edges.filter((edge) => edge.asset === asset.id).flatMap(({ needs }) => byId.get(needs) ?? []),
      decided: holding,
      draft: drafted,
      quick: quickIn(assessments),
      earlier,
      differences: differencesOf(drafted ?? holding, drafted ? holding : (before ?? null)),
      proposedNextDate: drafted && nextDateOf(newest, drafted.standing.levels, dayOf(now)),
      mayAssess: role !== null && may(role, 'classification.assess'),
      mayDecide: role !== null && may(role, 'classification.decide'),
    }
  },
})

function differencesOf(after: Assessed | null, before: Assessed | null): readonly Difference[] {
  if (!after || !before) return []
  const side = ({ standing, answers }: Assessed) => ({ levels: standing.levels, answers })
  return differencesBetween(side(before), side(after))
}
