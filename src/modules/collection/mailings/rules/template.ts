import { findNearest, type Said } from '../../../survey/index.ts'
import {
  needsLink,
  type Placeholder,
  placeholders,
  placeholdersOf,
  type TemplateKind,
  type Word,
} from './placeholders.ts'
import { messages } from './template-messages.ts'

/** A letter as it is written, in one language. */
export interface TemplateText {
  readonly subject: string
  readonly body: string
}

/** A piece of a line: as it was written, or a placeholder. */
export type Piece = { readonly text: string } | { readonly word: Word }

/** A part of a letter, in the order of reading. `small` is what follows a line of two hyphens: why one gets it, whom to ask. */
export type Part =
  | { readonly kind: 'text' | 'small'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'link'; readonly label: readonly Piece[] }

/** A letter that has been read. What stands in it cannot become anything else when it is filled in. */
export interface Template {
  readonly subject: readonly Piece[]
  readonly parts: readonly Part[]
}

/** Something wrong in a template. Lines and columns count from 1. */
export interface TemplateFault {
  readonly field: 'subject' | 'body'
  readonly line: number
  readonly column: number
  readonly message: Said
}

export type ReadTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] }

/** Characters that each may hold. */
export const longestSubject = 150
export const longestBody = 5000

const linkLine = /^(?:(.*):\s*)?\{lank\}$/

/**
 * Reads a template: paragraphs of plain text with blank lines between, placeholders in braces, the link last on a line of its own with
 * its words before a colon, and after a line of two hyphens what is to be set small. Gives every fault, with its place.
 */
export function readTemplate(kind: TemplateKind, text: TemplateText): ReadTemplate {
  const faults: TemplateFault[] = []
  const subject = readSubject(kind, text.subject, faults)
  const parts = readBody(kind, text.body.replace(/\r\n?/g, '\n'), faults)
  return faults.length > 0 ? { ok: false, faults } : { ok: true, template: { subject, parts } }
}

function readSubject(kind: TemplateKind, written: string, faults: TemplateFault[]): readonly Piece[] {
  const subject = written.trim()
  const refuse = (message: Said, column = 1) => faults.push({ field: 'subject', line: 1, column, message })
  if (subject === '') refuse(messages.subjectEmpty)
  if (/[\r\n]/.test(subject)) refuse(messages.subjectLines)
  if (subject.length > longestSubject) refuse(messages.subjectTooLong(longestSubject))
  return readLine(kind, subject, (message, column) => refuse(message, column), messages.subjectLink)
}

function readBody(kind: TemplateKind, body: string, faults: TemplateFault[]): readonly Part[] {
  const parts: Part[] = []
  let pieces: Piece[] = []
  let small = false
  const flush = () => {
    if (pieces.length > 0) parts.push({ kind: small ? 'small' : 'text', pieces })
    pieces = []
  }
  for (const [index, written] of body.split('\n').entries()) {
    const line = written.trim()
    const refuse = (message: Said, column: number) => {
      const place = { line: index + 1, column: column + written.length - written.trimStart().length }
      faults.push({ field: 'body', ...place, message: messages.atLine(place.line, message) })
    }
    const link = small ? null : linkLine.exec(line)
    if (line === '' || line === '--') {
      flush()
      small ||= line === '--'
    } else if (link) {
      flush()
      parts.push({ kind: 'link', label: readLine(kind, link[1] ?? '', refuse, messages.linkPlace) })
    } else {
      if (pieces.length > 0) pieces.push({ text: '\n' })
      pieces.push(...readLine(kind, line, refuse, messages.linkPlace))
    }
  }
  flush()
  const whole = (message: Said) => faults.push({ field: 'body', line: 1, column: 1, message })
  if (body.trim() === '') whole(messages.bodyEmpty)
  else if (needsLink(kind) && !body.includes('{lank}')) whole(messages.linkMissing)
  if (body.length > longestBody) whole(messages.bodyTooLong(longestBody))
  return parts
}

/** @param atLink what is wrong with a link that stands here */
function readLine(
  kind: TemplateKind,
  line: string,
  refuse: (message: Said, column: number) => void,
  atLink: Said,
): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const match of line.matchAll(/\{([^{}]*)\}|[{}]/g)) {
    if (match.index > at) pieces.push({ text: line.slice(at, match.index) })
    at = match.index + match[0].length
    const fault = match[1] === undefined ? messages.brace : faultOf(kind, match[1], atLink)
    if (fault) refuse(fault, match.index + 1)
    else pieces.push({ word: match[1] as Word })
  }
  if (at < line.length) pieces.push({ text: line.slice(at) })
  return pieces
}

function faultOf(kind: TemplateKind, name: string, atLink: Said): Said | null {
  const known = placeholders.find((placeholder): placeholder is Placeholder => placeholder === name)
  if (known === 'lank') return atLink
  const allowed = placeholdersOf(kind)
  if (known === undefined) return messages.unknown(name, findNearest(name, allowed))
  return allowed.includes(known) ? null : messages.notHere(name)
}
