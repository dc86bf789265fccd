import { SaxesParser } from 'saxes'
import type { ZipEntry } from './open-zip.ts'
import { Refusal } from './refusal.ts'
import { type Budget, unpackEntry } from './unpack-entry.ts'
import { messages } from './workbook-messages.ts'

/** What is done with each tag and text of a part. Names are without their prefix, of elements and attributes alike. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

const deepest = 60

/**
 * Reads a part as XML while it is unpacked. A document type, and with it every entity of its own, is refused: no
 * workbook program writes one, and it is how a small file is made to mean a large or a foreign one.
 *
 * @throws Refusal when the part is damaged, too large or no XML that a workbook holds
 */
export function parseXml(entry: ZipEntry, budget: Budget, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ position: false })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let depth = 0
  parser.on('error', () => {
    throw new Refusal(messages.brokenPart(entry.name))
  })
  parser.on('doctype', () => {
    throw new Refusal(messages.documentType(entry.name))
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > deepest) throw new Refusal(messages.brokenPart(entry.name))
    const plain: Record<string, string> = Object.create(null)
    for (const [key, value] of Object.entries(attributes)) plain[localName(key)] = value
    handlers.open?.(localName(name), plain)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    handlers.close?.(localName(name))
  })
  if (handlers.text) {
    parser.on('text', handlers.text)
    parser.on('cdata', handlers.text)
  }
  unpackEntry(entry, budget, (bytes) => parser.write(decode(decoder, bytes, entry.name)))
  parser.write(decode(decoder, null, entry.name))
  parser.close()
}

function decode(decoder: TextDecoder, bytes: Uint8Array | null, part: string): string {
  try {
    return bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true })
  } catch {
    throw new Refusal(messages.brokenPart(part))
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
