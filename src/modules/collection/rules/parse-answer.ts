import { messages } from './form-messages.ts'
import type { FormFault } from './parse-form.ts'

/** One answer as a page saves it while someone answers. */
export interface ParsedAnswer {
  readonly question: string
  readonly version: number
  /** The version of the questionnaire that the page showed, where it says. */
  readonly shown: number | null
  /** As `validateAnswer` takes it, whatever the type of the question; null for nothing. */
  readonly value: unknown
  readonly faults: readonly FormFault[]
}

/**
 * Reads the fields of one question, named in `question`, with the same names as in the form of a whole section. It is read
 * without the questionnaire, so that saving takes no look at it twice; what does not fit the question the save refuses.
 */
export function parseAnswer(entries: Iterable<readonly [string, unknown]>): ParsedAnswer {
  const fields = [...entries]
  const named = fields.find(([name]) => name === 'question')?.[1]
  const question = typeof named === 'string' ? named : ''
  const chosen: string[] = []
  const rows: Record<string, string> = {}
  const texts: Record<string, string> = {}
  const faults: FormFault[] = []
  let version: number | null = null
  let shown: number | null = null
  for (const [name, value] of fields) {
    if (name === 'question') continue
    const [kind, id, part, ...rest] = name.split('.')
    const own = id === question && rest.length === 0 && typeof value === 'string'
    if (own && kind === 'answer' && part === undefined) chosen.push(value)
    else if (own && kind === 'answer' && part !== undefined) rows[part] = value
    else if (own && kind === 'text' && part !== undefined) texts[part] = value
    else if (own && kind === 'version' && part === undefined && /^\d{1,9}$/.test(value)) version = Number(value)
    else if (own && kind === 'shown' && part === undefined && /^\d{1,9}$/.test(value)) shown = Number(value)
    else if (!(own && part === undefined && (kind === 'was' || kind === 'proposed' || kind === 'theirs'))) {
      faults.push({ field: name.slice(0, 60), message: messages.unknownField })
    }
  }
  if (version === null) faults.push({ field: question, message: messages.versionMissing })
  return { question, version: version ?? 0, shown, value: givenValue(chosen, rows, texts), faults: faults.slice(0, 50) }
}

function givenValue(chosen: string[], rows: Record<string, string>, written: Record<string, string>): unknown {
  if (Object.keys(rows).length > 0) return rows
  if (chosen.every((value) => value === '')) return null
  // The text of an option that is not chosen was given up with the option
  const texts = Object.fromEntries(Object.entries(written).filter(([option]) => chosen.includes(option)))
  const [first] = chosen
  return { option: chosen, options: chosen, value: first, text: first, texts }
}
