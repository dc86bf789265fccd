import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { SentFile } from '../http/index.ts'
import type { Message } from '../i18n/index.ts'
import { cleanName } from './clean-name.ts'
import { type FileType, largestFile } from './file-types.ts'
import { messages } from './messages.ts'
import { recogniseFile } from './recognise-file.ts'

/** A file as it was sent. What is wrong with it is told by `checkFile`. */
export const sentFile: z.ZodType<SentFile> = z.strictObject({
  name: z.string().max(1000),
  bytes: z.instanceof(Uint8Array),
})

/** What a file is, apart from its bytes. */
export interface FileFacts {
  readonly name: string
  readonly type: FileType
  readonly size: number
  readonly sha256: string
}

export interface CheckedFile extends FileFacts {
  readonly bytes: Uint8Array
}

export type FileCheck =
  | { readonly ok: true; readonly value: CheckedFile }
  | { readonly ok: false; readonly message: Message }

/** Looks at a file that was sent: what it is, by its content, under a name that fits; or why it is not taken. */
export async function checkFile({ name, bytes }: SentFile): Promise<FileCheck> {
  const size = bytes.length
  if (size === 0) return { ok: false, message: name === '' ? messages.none : messages.empty }
  if (size > largestFile) return { ok: false, message: messages.tooLarge(size, largestFile) }
  const type = await recogniseFile(bytes, name)
  if (typeof type !== 'string') return { ok: false, message: type }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { ok: true, value: { name: cleanName(name, type), type, size, sha256, bytes } }
}
