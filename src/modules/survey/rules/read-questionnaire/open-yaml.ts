import { type Document, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml'
import type { Fault, Said } from '../../../../platform/tables/fault.ts'
import { messages } from './file-messages.ts'
import { yamlMessages } from './yaml-messages.ts'

/** Start and end of something in the file: offsets into its text. */
export type Span = readonly [start: number, end: number]

/** A YAML file being read: its tree, and the faults found so far. */
export interface YamlFile {
  readonly text: string
  /** Null where there is nothing to read further, and the faults say why. */
  readonly root: Node | null
  lineOf(offset: number): number
  /** `pending` where it is only something that a draft may still lack. */
  report(span: Span, message: Said, pending?: 'pending'): void
  /** Every fault in the order of the file; at most a thousand are kept, and a last one says how many more there were. */
  faults(): readonly Fault[]
}

/** A real questionnaire is some tens of thousands of characters; this keeps a hostile file to a few seconds. */
const mostCharacters = 300_000
const mostFaults = 1_000

/**
 * Parses a file as YAML 1.2 (so `ja`, `Yes` and `<<` mean nothing special) and starts its list of faults with those of
 * syntax. Where syntax is broken, what comes after may be misread: a later fault of content is then not reported.
 *
 * @param nothing what to say of a file that holds nothing
 */
export function openYaml(text: string, name: string, nothing: Said = messages.empty): YamlFile {
  const lines = new LineCounter()
  const kept: { readonly span: Span; readonly fault: Fault }[] = []
  let dropped = 0
  let soundUntil = Number.POSITIVE_INFINITY

  const add = (span: Span, line: number, column: number, message: Said, pending = false): void => {
    const fault = { file: name, line, column, message, ...(pending && { pending }) }
    if (kept.length < mostFaults) kept.push({ span, fault })
    else dropped += 1
  }
  const addAt = (span: Span, message: Said, pending = false): void => {
    const { line, col } = lines.linePos(Math.min(span[0], text.length))
    add(span, Math.max(1, line), Math.max(1, col), message, pending)
  }
  const addForFile = (message: Said): void => add([0, 0], 0, 0, message)

  const file = (root: Node | null): YamlFile => ({
    text,
    root,
    lineOf: (offset) => lines.linePos(offset).line,
    report: (span, message, pending) => {
      if (span[1] < soundUntil) addAt(span, message, pending !== undefined)
    },
    faults: () => {
      const inOrder = kept.toSorted((a, b) => a.span[0] - b.span[0]).map(({ fault }) => fault)
      if (dropped > 0) inOrder.push({ file: name, line: 0, column: 0, message: messages.moreFaults(dropped) })
      return inOrder
    },
  })

  if (text.length > mostCharacters) {
    addForFile(messages.tooLarge(text.length, mostCharacters))
    return file(null)
  }
  const control = findControlCharacter(text)
  if (control !== null) {
    const before = text.slice(0, control).split('\n')
    const code = `U+${text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0')}`
    add([control, control], before.length, (before.at(-1)?.length ?? 0) + 1, messages.controlCharacter(code))
    return file(null)
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, version: '1.2' })
  for (const { pos, code } of syntaxFaults(document)) addAt(pos, yamlMessages[code])
  for (const { pos } of document.errors) soundUntil = Math.min(soundUntil, pos[0])
  const empty = document.contents === null || text.trim() === ''
  if (empty && kept.length === 0) addForFile(nothing)
  return file(document.contents)
}

/** The offset of the first character that text does not hold (NUL and other controls than tab and line ends), or null. */
function findControlCharacter(text: string): number | null {
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (code < 32 ? code !== 9 && code !== 10 && code !== 13 : code === 127) return offset
  }
  return null
}

/** Nesting too deep drowns the rest, and one fault at a place is enough. */
function syntaxFaults(document: Document.Parsed): YAMLError[] {
  const all: YAMLError[] = [...document.errors, ...document.warnings]
  const tooDeep = all.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  if (tooDeep) return [tooDeep]
  const met = new Set<number>()
  return all.filter(({ pos }) => !met.has(pos[0]) && met.add(pos[0]))
}
