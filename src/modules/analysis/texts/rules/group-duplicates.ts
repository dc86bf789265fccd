import { foldText } from './fold-text.ts'

/** What one respondent wrote in a field. */
export interface WrittenText {
  readonly respondent: string
  readonly text: string
}

/** Texts that say the same: read and coded as one. */
export interface TextGroup {
  /** As the first of them wrote it. */
  readonly text: string
  readonly respondents: readonly string[]
}

/** Puts together what differs only in case, white space, diacritics and the punctuation around it. In the order of the first of each. */
export function groupDuplicates(texts: readonly WrittenText[]): TextGroup[] {
  const groups = new Map<string, { text: string; respondents: string[] }>()
  for (const { respondent, text } of texts) {
    const folded = foldText(text)
    const bare = folded.replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '')
    const key = bare === '' ? folded : bare
    const group = groups.get(key)
    if (group) group.respondents.push(respondent)
    else groups.set(key, { text, respondents: [respondent] })
  }
  return [...groups.values()]
}
