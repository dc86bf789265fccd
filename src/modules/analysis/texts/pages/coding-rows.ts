import type { WorkText } from '../actions/read-field.ts'
import { groupDuplicates, type TextGroup } from '../rules/group-duplicates.ts'

/** Texts that say the same and that one has coded alike, with the first of them. */
export interface CodingRow extends TextGroup {
  readonly first: WorkText
}

/** Texts that say the same as one row for each way that they are coded, where the first of them stood. */
export function codingRows(texts: readonly WorkText[]): CodingRow[] {
  const byRespondent = new Map(texts.map((text) => [text.respondent, text]))
  return groupDuplicates(texts).flatMap(({ respondents }) => {
    const alike = new Map<string, WorkText[]>()
    for (const respondent of respondents) {
      const text = byRespondent.get(respondent)
      if (!text) continue
      const key = JSON.stringify([text.mine.codes, text.outcome])
      alike.set(key, [...(alike.get(key) ?? []), text])
    }
    return [...alike.values()].flatMap((group) => {
      const [first] = group
      return first ? [{ first, text: first.text, respondents: group.map(({ respondent }) => respondent) }] : []
    })
  })
}
