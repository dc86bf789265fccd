import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'

/** Where something stands in the tree of a file: keys, and numbers of items from 0. */
export type Path = readonly (string | number)[]

/** A part of the text to put something else in place of. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A YAML file as its text, with the tree that says where in the text everything stands. */
export interface SourceText {
  readonly text: string
  readonly document: Document.Parsed
  /** How its lines end. */
  readonly eol: string
}

/** The place is written in a way that cannot be changed part by part: it has to be changed in the text itself. */
export class NotChangeable extends Error {}

export function openSource(text: string): SourceText {
  const document = parseDocument(text, {
    keepSourceTokens: true,
    prettyErrors: false,
    uniqueKeys: false,
    version: '1.2',
  })
  if (document.errors.length > 0) throw new NotChangeable(document.errors[0]?.message)
  return { text, document, eol: text.includes('\r\n') ? '\r\n' : '\n' }
}

function nodeAt({ document }: SourceText, path: Path): Node {
  const node = document.getIn(path, true)
  if (isMap(node) || isSeq(node) || isScalar(node)) return node
  throw new NotChangeable(`nothing at ${path.join('/')}`)
}

export function mapAt(source: SourceText, path: Path): YAMLMap {
  const node = nodeAt(source, path)
  if (isMap(node)) return node
  throw new NotChangeable(`no keys at ${path.join('/')}`)
}

export function listAt(source: SourceText, path: Path): YAMLSeq {
  const node = nodeAt(source, path)
  if (isSeq(node)) return node
  throw new NotChangeable(`no list at ${path.join('/')}`)
}

export function startOf(node: unknown): number {
  const range = (node as Node).range
  if (!range) throw new NotChangeable('no place')
  return range[0]
}

/** Where the last sign of a node ends: without the comments and empty lines after it that the tree counts to it. */
export function endOf(node: unknown): number {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1)
    if (last !== undefined) return last.value === null ? endOf(last.key) : endOf(last.value)
  }
  if (isSeq(node) && !node.flow) {
    const last = node.items.at(-1)
    if (last !== undefined) return endOf(last)
  }
  const range = (node as Node | null)?.range
  if (!range) throw new NotChangeable('no place')
  return range[1]
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** The end of the line that an offset stands on, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const next = text.indexOf('\n', offset)
  if (next === -1) return text.length
  return text[next - 1] === '\r' && next - 1 >= offset ? next - 1 : next
}

/** How far in something stands. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

/** The start of the line after, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const next = text.indexOf('\n', offset)
  return next === -1 ? text.length : next + 1
}

export function splice(text: string, splices: readonly Splice[]): string {
  const inOrder = splices.toSorted((a, b) => a.start - b.start)
  let done = ''
  let at = 0
  for (const { start, end, text: given } of inOrder) {
    if (start < at) throw new NotChangeable('changes meet')
    done += text.slice(at, start) + given
    at = end
  }
  return done + text.slice(at)
}
