import { say } from '../../../platform/i18n/index.ts'
import { messages } from '../messages/index.ts'
import { DraftFrame } from './DraftFrame.tsx'
import type { ShownDraft } from './shown-draft.ts'

/** A draft that has nothing to show yet. */
export function EmptyPreviewPage(shown: ShownDraft) {
  return (
    <DraftFrame {...shown} view="preview">
      <p>{say(shown.frame.language, messages.previewNothing)}</p>
    </DraftFrame>
  )
}
