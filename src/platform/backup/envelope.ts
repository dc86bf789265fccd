import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { BackupProblem } from './backup-problem.ts'

/** The format's own version. A program reads its own and none that is newer. */
const formatVersion = 1

/*
 * A backup is three gzip members after each other, so that any program that unpacks gzip gives its lines: one without content whose
 * comment says what this is, one with the lines, and one without content whose comment is the SHA-256 of every byte before it.
 */
/** Magic, deflate, "has a comment", no time, unknown system. */
const memberHead = Buffer.from([0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 0xff])
const comment = 'lagesbild-backup '
export const prefix = emptyMember(`${comment}${formatVersion}`)
const trailerLength = trailerOf(createHash('sha256')).length
const trailerStart = trailerOf(createHash('sha256')).subarray(0, memberHead.length + 'sha256='.length)

export function trailerOf(before: Hash): Buffer {
  return emptyMember(`sha256=${before.copy().digest('hex')}`)
}

/** The comment, an empty final block, check and length 0. */
function emptyMember(text: string): Buffer {
  return Buffer.concat([memberHead, Buffer.from(`${text}\0`, 'latin1'), Buffer.from([3, 0]), Buffer.alloc(8)])
}

/** Where in a file its lines are, packed: from its first byte up to and with its last. */
export interface PackedLines {
  readonly start: number
  readonly end: number
  /** Of every byte before the last member. */
  readonly sha256: string
}

/**
 * Reads a whole file and holds it against what stands last in it.
 *
 * @throws BackupProblem `file-not-read`, `not-a-backup`, `newer-format`, `cut`, `altered`
 */
export async function verifyEnvelope(path: string): Promise<PackedLines> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new BackupProblem('file-not-read', { file: path, reason: error.code ?? error.message })
  })
  try {
    const { size } = await file.stat()
    await requirePrefix(file, path)
    const end = size - trailerLength
    if (end <= prefix.length) throw new BackupProblem('cut', { file: path })
    const trailer = await readAt(file, end, trailerLength)
    if (!trailer.subarray(0, trailerStart.length).equals(trailerStart)) throw new BackupProblem('cut', { file: path })
    const hash = createHash('sha256')
    for await (const chunk of createReadStream(path, { end: end - 1 })) hash.update(chunk)
    if (!trailerOf(hash).equals(trailer)) throw new BackupProblem('altered', { file: path })
    return { start: prefix.length, end: end - 1, sha256: hash.digest('hex') }
  } finally {
    await file.close()
  }
}

async function requirePrefix(file: FileHandle, path: string): Promise<void> {
  const found = await readAt(file, 0, prefix.length)
  if (found.equals(prefix)) return
  const version = /lagesbild-backup (\d+)\0/.exec(found.toString('latin1'))?.[1]
  if (version && Number(version) > formatVersion) throw new BackupProblem('newer-format', { file: path, version })
  // The beginning of a beginning: cut rather than foreign
  if (found.length < prefix.length && found.length > 0 && prefix.subarray(0, found.length).equals(found)) {
    throw new BackupProblem('cut', { file: path })
  }
  throw new BackupProblem('not-a-backup', { file: path })
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}
