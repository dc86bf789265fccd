import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { addRevision, type Fault, readDraft } from '../../survey/index.ts'
import { applyOperation } from '../rules/change/apply-operation.ts'
import { Refusal } from '../rules/change/refusal.ts'
import { draftId, operation, version } from './input.ts'
import { keepSaid, refuseStale, requireVersion } from './open-draft.ts'

/** What a change gave: where what was changed stands now. */
export interface Changed {
  readonly place: string
}

/**
 * Changes one place of a draft. Three statements: the draft, its new text, and where that is written that it counts.
 *
 * @throws Problem `bad-input` with everything that is wrong, DraftConflict where somebody has changed the draft since
 */
export const changeDraft = defineAction({
  name: 'draft.change',
  permission: 'survey.design',
  effect: 'write',
  input: z.strictObject({ draft: draftId, version, operation }),
  run: async (context, input): Promise<Changed> => {
    const { draft, questionnaire: before } = await requireVersion(context, input.draft, input.version)
    const applied = apply(draft.source, input.operation, before)
    const { source, questionnaire, place, name } = applied
    if (source === draft.source) return { place }
    const text = { source, questionnaire: questionnaire.id }
    const change = { kind: input.operation.kind, name: name.slice(0, 200) }
    if (!(await addRevision(context.db, draft, text, change, context))) return refuseStale(context, input.draft)
    keepSaid(source, applied)
    return { place }
  },
  audit: ({ draft, operation }, { place }) => ({ subject: draft, detail: { change: operation.kind, place } }),
})

/** A text that cannot be saved, with every fault by its line. */
export class TextRefused extends Problem {
  readonly inText: readonly Fault[]

  constructor(inText: readonly Fault[]) {
    super('bad-input', { faults: inText.map(({ message }) => ({ field: 'source', message })) })
    this.inText = inText
  }
}

/** Gives a draft a text of one's own. How long it may be is said by its reader, with everything else that is wrong in it. @throws TextRefused, DraftConflict */
export const replaceDraft = defineAction({
  name: 'draft.replace',
  permission: 'survey.design',
  effect: 'write',
  input: z.strictObject({ draft: draftId, version, source: z.string() }),
  run: async (context, input): Promise<void> => {
    const { draft } = await requireVersion(context, input.draft, input.version)
    const read = readDraft(input.source, `${draft.questionnaire}.yaml`)
    if (!read.ok) throw new TextRefused(read.faults)
    if (input.source === draft.source) return
    const text = { source: input.source, questionnaire: read.value.questionnaire.id }
    if (!(await addRevision(context.db, draft, text, { kind: 'text' }, context)))
      await refuseStale(context, input.draft)
  },
  audit: ({ draft }) => ({ subject: draft, detail: {} }),
})

/** @throws Problem `bad-input` */
function apply(...given: Parameters<typeof applyOperation>) {
  try {
    return applyOperation(...given)
  } catch (error) {
    if (error instanceof Refusal) throw new Problem('bad-input', { faults: error.refused, cause: error })
    throw error
  }
}
