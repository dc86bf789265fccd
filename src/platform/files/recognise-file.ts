import type { Message } from '../i18n/index.ts'
import type { FileType } from './file-types.ts'
import { lookIntoPackage } from './look-into-package.ts'
import { messages } from './messages.ts'

/** What stands first in a file, and what it is then. */
const beginnings: readonly (readonly [readonly number[], FileType | Message])[] = [
  [[...Buffer.from('%PDF-')], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'png'],
  [[0xff, 0xd8, 0xff], 'jpeg'],
  // Windows, Linux, macOS in its four ways, Java, and what is run by its first line
  [[0x4d, 0x5a], messages.program],
  [[0x7f, 0x45, 0x4c, 0x46], messages.program],
  [[0xfe, 0xed, 0xfa, 0xce], messages.program],
  [[0xfe, 0xed, 0xfa, 0xcf], messages.program],
  [[0xcf, 0xfa, 0xed, 0xfe], messages.program],
  [[0xce, 0xfa, 0xed, 0xfe], messages.program],
  [[0xca, 0xfe, 0xba, 0xbe], messages.program],
  [[...Buffer.from('#!')], messages.program],
  [[0xd0, 0xcf, 0x11, 0xe0], messages.compoundFile],
  [[0xff, 0xfe], messages.utf16],
  [[0xfe, 0xff], messages.utf16],
]

/** What a file is, by its content; or why it is not taken. Only of text, which can be anything, the name is asked too. */
export async function recogniseFile(bytes: Uint8Array, name: string): Promise<FileType | Message> {
  for (const [start, found] of beginnings) if (start.every((byte, at) => bytes[at] === byte)) return found
  if (isWebp(bytes)) return 'webp'
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return lookIntoPackage(bytes)
  if (!isText(bytes)) return messages.otherType
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2000)).replace(/^ï»¿/, '').trimStart()
  if (/^<[a-z!?/]/i.test(start)) return messages.markup
  const [, ending = 'txt'] = /\.([^.\s]+)$/.exec(name.trim().toLowerCase()) ?? []
  return ending === 'txt' || ending === 'csv' ? ending : messages.textName
}

/** A RIFF file of pictures: its first word, and the one after its length. */
function isWebp(bytes: Uint8Array): boolean {
  const said = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  return said.startsWith('RIFF') && said.endsWith('WEBP') && said.length === 12
}

/** Whether no byte is a control that no text holds. Which letters the others are, is for whoever opens it. */
function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d))
}
