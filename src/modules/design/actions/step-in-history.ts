import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { type DraftChange, moveInHistory, setDiscarded } from '../../survey/index.ts'
import { messages } from '../messages/index.ts'
import { DraftConflict } from './draft-conflict.ts'
import { draftId, version } from './input.ts'
import { openDraft, refuseStale, requireVersion } from './open-draft.ts'

const input = z.strictObject({ draft: draftId, version })

/** Takes back the last change. @throws Problem `not-ready` where there is none, DraftConflict */
export const undoChange = defineAction({
  name: 'draft.undo',
  permission: 'survey.design',
  effect: 'write',
  input,
  run: async (context, { draft, version }): Promise<DraftChange> => {
    const opened = await requireVersion(context, draft, version)
    if (opened.draft.undo === null) throw new Problem('not-ready', { detail: messages.nothingToUndo })
    return (await moveInHistory(context.db, opened.draft, 'undo', context)) ?? refuseStale(context, draft)
  },
  audit: ({ draft }, { kind }) => ({ subject: draft, detail: { change: kind } }),
})

/** Does again what was taken back. @throws as undoChange */
export const redoChange = defineAction({
  name: 'draft.redo',
  permission: 'survey.design',
  effect: 'write',
  input,
  run: async (context, { draft, version }): Promise<DraftChange> => {
    const opened = await requireVersion(context, draft, version)
    if (opened.draft.redo === null) throw new Problem('not-ready', { detail: messages.nothingToRedo })
    return (await moveInHistory(context.db, opened.draft, 'redo', context)) ?? refuseStale(context, draft)
  },
  audit: ({ draft }, { kind }) => ({ subject: draft, detail: { change: kind } }),
})

/** Puts a draft aside: out of the list, with everything in it kept. @throws DraftConflict */
export const discardDraft = defineAction({
  name: 'draft.discard',
  permission: 'survey.design',
  effect: 'write',
  input,
  run: async (context, { draft, version }): Promise<void> => {
    const opened = await requireVersion(context, draft, version)
    if (!(await setDiscarded(context.db, opened.draft, true, context))) await refuseStale(context, draft)
  },
  audit: ({ draft }) => ({ subject: draft, detail: {} }),
})

/** Takes a draft back that was put aside. @throws DraftConflict */
export const restoreDraft = defineAction({
  name: 'draft.restore',
  permission: 'survey.design',
  effect: 'write',
  input,
  run: async (context, { draft, version }): Promise<void> => {
    const opened = await openDraft(context, draft)
    if (opened.draft.version !== version) throw new DraftConflict(opened.draft)
    if (!(await setDiscarded(context.db, opened.draft, false, context))) await refuseStale(context, draft)
  },
  audit: ({ draft }) => ({ subject: draft, detail: {} }),
})
