import { type Language, say } from '../../../platform/i18n/index.ts'
import type { FrozenDataset } from '../../collection/index.ts'
import { messages } from './dataset-messages.ts'

/** Which frozen dataset the figures of a page rest on, with its checksum; or that they rest on what is not frozen. */
export function DatasetLine({ language, frozen }: { language: Language; frozen: FrozenDataset | null }) {
  if (!frozen) return <p className="quiet">{say(language, messages.notFrozen)}</p>
  return (
    <p className="quiet">
      {say(language, messages.restsOn, { number: frozen.number })} <code className="checksum">{frozen.sha256}</code>
    </p>
  )
}
