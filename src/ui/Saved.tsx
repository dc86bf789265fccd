import { type Language, say } from '../platform/i18n/index.ts'
import { Icon } from './Icon.tsx'
import { messages } from './messages.ts'

export interface SavedProps {
  language: Language
  /** Time of the latest save, as "10.04". Absent before the first. */
  time?: string
}

/** Says that what was written is saved, is being saved, or is not. The browser's autosave changes it in place with the
 *  sentences that it carries. */
export function Saved({ language, time }: SavedProps) {
  return (
    <span
      className="saved"
      role="status"
      data-saved=""
      data-state={time === undefined ? 'none' : 'saved'}
      data-saving={say(language, messages.saving)}
      data-saved-at={say(language, messages.savedAt, { time: '{time}' })}
      data-failed={say(language, messages.notSaved)}
      data-offline={say(language, messages.offline)}
      data-given-back={say(language, messages.givenBack)}
      data-corrected-since={say(language, messages.correctedSince)}
    >
      <Icon name="done" />
      <Icon name="warning" />
      <span data-saved-text="">{time === undefined ? '' : say(language, messages.savedAt, { time })}</span>
    </span>
  )
}
