import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { messages } from '../../messages/index.ts'
import type { StatementRow } from '../../rules/statement/statement.ts'

/** Whether a requirement applies, and why: the same on the page, in the document and in the sheet. */
export function appliesWord(language: Language, { decision }: StatementRow): string {
  if (decision === null) return say(language, messages.appliesUndecided)
  return say(language, decision.applicable ? messages.appliesYes : messages.appliesNo)
}

export function appliesWords(language: Language, row: StatementRow): string {
  const reason = row.decision?.reason
  return reason ? `${appliesWord(language, row)}: ${reason}` : appliesWord(language, row)
}

/** `Öva återläsning (klar)`, each measure. */
export function measureWords(language: Language, { measures }: StatementRow): readonly string[] {
  return measures.map(({ name, status }) => `${name} (${say(language, messages.status[status]).toLowerCase()})`)
}

/** `Protokoll (till 31 december 2026)`, each piece of evidence that counts. */
export function evidenceWords(language: Language, { evidence }: StatementRow): readonly string[] {
  return evidence.map(({ name, validUntil }) =>
    validUntil === null
      ? name
      : `${name} (${say(language, messages.untilDay, { date: formatDate(language, validUntil) })})`,
  )
}

/** Both in one text; '–' where nothing is done. */
export function doneWords(language: Language, row: StatementRow): string {
  const done = measureWords(language, row)
  const shown = evidenceWords(language, row)
  if (done.length === 0) return '–'
  return shown.length === 0
    ? done.join('; ')
    : `${done.join('; ')}. ${say(language, messages.shownBy, { names: shown.join('; ') })}`
}
