import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { type DraftSummary, listDrafts, listPublished, type Questionnaire, readDraft } from '../../survey/index.ts'
import { draftId } from './input.ts'
import { openDraft } from './open-draft.ts'

/** A draft in the list, with what its text says. */
export interface ListedDraft extends Omit<DraftSummary, 'source'> {
  readonly title: Questionnaire['title']
  readonly questions: number
}

/** A published questionnaire in the list. */
export interface ListedQuestionnaire {
  readonly id: string
  readonly version: number
  readonly title: Questionnaire['title']
  readonly questions: number
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
        ({ source, ...draft }): ListedDraft => ({ ...draft, ...outline(source, draft.questionnaire) }),
      ),
      published: published.map(({ source, ...own }): ListedQuestionnaire => ({ ...own, ...outline(source, own.id) })),
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

function outline(source: string, id: string): { title: Questionnaire['title']; questions: number } {
  const read = readDraft(source, `${id}.yaml`)
  if (!read.ok) return { title: { sv: id, en: id }, questions: 0 }
  const { title, questions } = read.value.questionnaire
  return { title, questions: questions.length }
}
