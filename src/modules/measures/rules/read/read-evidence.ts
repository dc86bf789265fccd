import { messages } from './read-messages.ts'
import { gather, readDay, type Written } from './written.ts'

export const evidenceKinds = ['text', 'link', 'file', 'document'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

export interface WrittenEvidence {
  readonly kind: string
  readonly name: string
  readonly link: string
  readonly document: string
  readonly shownOn: string
  readonly validUntil: string
}

export interface ReadEvidence {
  readonly kind: EvidenceKind
  readonly name: string
  readonly link: string | null
  readonly document: string | null
  readonly shownOn: string
  readonly validUntil: string | null
}

/** Reads what shows a measure. Only the address or document of the kind that was chosen is kept. */
export function readEvidence(written: WrittenEvidence): Written<ReadEvidence, keyof WrittenEvidence> {
  const { faults, note } = gather<keyof WrittenEvidence>()
  const kind = evidenceKinds.find((known) => known === written.kind)
  const name = written.name.trim()
  const link = kind === 'link' ? written.link.trim() : null
  const document = kind === 'document' ? written.document : null
  const shownOn = readDay(written.shownOn)
  const validUntil = readDay(written.validUntil)
  note('kind', kind === undefined && messages.kindMissing)
  note('name', name === '' ? messages.evidenceMissing : name.length > 1000 && messages.evidenceTooLong)
  note('link', link !== null && !isAddress(link) && messages.linkForm)
  note('document', document === '' && messages.documentMissing)
  note('shownOn', shownOn === null ? messages.dateMissing : shownOn === undefined && messages.dateForm)
  note(
    'validUntil',
    validUntil === undefined ? messages.dateForm : isBefore(validUntil, shownOn) && messages.endsBefore,
  )
  if (faults.length > 0 || kind === undefined || !shownOn || validUntil === undefined) return { ok: false, faults }
  return { ok: true, value: { kind, name, link, document, shownOn, validUntil } }
}

function isBefore(end: string | null, start: string | null | undefined): boolean {
  return end !== null && start !== null && start !== undefined && end < start
}

/** A whole address of the web; nothing else becomes a link. */
function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/.test(text) && text.length <= 1000 && URL.canParse(text)
}
