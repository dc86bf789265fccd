import { type Language, say } from '../../../../platform/i18n/index.ts'
import { messages } from '../messages.ts'
import type { Change } from '../together.ts'
import { whoWords } from './change-words.ts'
import { listNames } from './SharedTable.tsx'

/** On the page of the survey: how much others have done since one was there, and the way to it. */
export function ChangesNotice({
  language,
  survey,
  changes,
}: {
  language: Language
  /** Id of the survey. */
  survey: string
  changes: readonly Change[]
}) {
  const names = [...new Set(changes.map((change) => whoWords(change, language)).filter((name) => name !== null))]
  const n = changes.length
  return (
    <p>
      {n === 0
        ? say(language, messages.noChanges)
        : `${names.length === 0 ? say(language, messages.changesAlone, { n }) : say(language, messages.changesBy, { n, names: listNames(language, names) })}.`}{' '}
      <a href={`/enkater/${survey}/andringar`}>{say(language, messages.seeChanges)}</a>
    </p>
  )
}
