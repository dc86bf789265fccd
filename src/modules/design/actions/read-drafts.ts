import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { type DraftSummary, listDrafts, listPublished, type Outline, outlineOf } from '../../survey/index.ts'
import { draftId } from './input.ts'
import { openDraft } from './open-draft.ts'

/** A draft in the list, with what its text says. */
export interface ListedDraft extends Omit<DraftSummary, 'source'>, Outline {}

/** A published questionnaire in the list. */
export interface ListedQuestionnaire extends Outline {
  readonly id: string
  readonly version: number
}

/** The drafts of one's organisation and the questionnaires that it has published. Two statements. */
export const readDrafts = defineAction({
  name: 'draft.list',
  permission: 'survey.design',
  effect: 'read',
  input: z.strictObject({}),
  run: async ({ db, organisation }) => {
    const drafts = await listDrafts(db, organisation)
    const published = await listPublished(db, organisation)
    return {
      drafts: drafts.map(
        ({ source, ...draft }): ListedDraft => ({ ...draft, ...outlineOf(source, draft.questionnaire) }),
      ),
      published: published.map(({ source, ...own }): ListedQuestionnaire => ({ ...own, ...outlineOf(source, own.id) })),
    }
  },
})

/** One draft with what its text says. @throws Problem `not-found` */
export const readOneDraft = defineAction({
  name: 'draft.read',
  permission: 'survey.design',
  effect: 'read',
  input: z.strictObject({ draft: draftId }),
  run: (context, { draft }) => openDraft(context, draft),
})
