import { type Language, say } from '../../../platform/i18n/index.ts'
import { messages } from '../messages/index.ts'

/** What an item is dragged by. It has no name for readers: the buttons beside it do the same. Shown where scripts run. */
export function DragHandle({ language }: { language: Language }) {
  return <span className="drag-handle" data-handle="" aria-hidden="true" title={say(language, messages.drag)} hidden />
}
