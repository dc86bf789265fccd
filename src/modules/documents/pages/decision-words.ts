import { formatDate, type Language, say } from '../../../platform/i18n/index.ts'
import { messages } from '../messages/index.ts'
import type { VersionHead } from '../rules/version.ts'

/** "Beslutad av kommunfullmäktige den 24 november 2026, § 18, KS 2026/12". */
export function decisionLine(
  language: Language,
  { decidedBy, decidedOn, minute, diary, editorial }: VersionHead,
): string {
  if (decidedBy === null || decidedOn === null) return ''
  const who = say(language, messages.decidersInLine[decidedBy])
  return [
    say(language, messages.decidedLine, { who, date: formatDate(language, decidedOn) }),
    minute,
    diary,
    editorial ? say(language, messages.editorialChange) : null,
  ]
    .filter((part) => part !== null)
    .join(', ')
}

/** What became of a version that is no longer in force. */
export function endedLine(language: Language, { endedOn, endedWhy }: VersionHead): string {
  if (endedOn === null) return ''
  const date = formatDate(language, endedOn)
  return endedWhy === null
    ? say(language, messages.replacedOn, { date })
    : say(language, messages.repealedBecause, { date, why: endedWhy })
}
