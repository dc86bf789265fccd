import { type Language, say } from '../../../../platform/i18n/index.ts'
import { messages } from '../../messages/index.ts'
import type { Change } from '../../together.ts'
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
  const names = [...new Set(changes.map(({ by }) => by ?? say(language, messages.someoneElse)))]
  return (
    <p>
      {changes.length === 0
        ? say(language, messages.noChanges)
        : `${say(language, messages.changesBy, { n: changes.length, names: listNames(language, names) })}.`}{' '}
      <a href={`/enkater/${survey}/andringar`}>{say(language, messages.seeChanges)}</a>
    </p>
  )
}
