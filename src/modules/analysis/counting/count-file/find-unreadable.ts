import { isUtf8 } from 'node:buffer'
import { open } from 'node:fs/promises'
import { fileMessages } from '../../../collection/index.ts'
import { decodeText, type Fault, markLength } from '../../../survey/index.ts'
import { fillBuffer } from './cut-chunks.ts'

const newline = 0x0a
/** Stands before what is not the beginning of a file: marks of other encodings and of what is no text are ones only there. */
const within = Buffer.alloc(markLength, newline)

/**
 * Why a file cannot be read as text: the first line that is not UTF-8, or else the first with a NUL. Reads it from the beginning
 * once more, since what was found first need not be that.
 */
export async function findUnreadable(path: string, pieceSize: number): Promise<Fault | null> {
  const file = await open(path)
  try {
    let nul: Fault | null = null
    let line = 0
    let carry = new Uint8Array(0)
    for (let ended = false; !ended; ) {
      const buffer = new Uint8Array(carry.length + pieceSize)
      buffer.set(carry)
      const filled = await fillBuffer(file, buffer, carry.length)
      ended = filled < buffer.length
      const end = ended ? filled : buffer.lastIndexOf(newline) + 1
      const piece = buffer.subarray(0, end)
      carry = buffer.slice(end, filled)
      if (!isUtf8(piece)) {
        const decoded = decodeText(line === 0 ? piece : Buffer.concat([within, piece]))
        if (!decoded.ok) {
          const at = decoded.line === 0 ? 0 : decoded.line + (line === 0 ? 0 : line - within.length)
          return { file: path, line: at, column: 0, message: decoded.message }
        }
      }
      const place = piece.indexOf(0)
      if (place >= 0 && nul === null) {
        const at = line + 1 + countLines(piece.subarray(0, place))
        nul = { file: path, line: at, column: 0, message: fileMessages.nul }
      }
      line += countLines(piece)
    }
    return nul
  } finally {
    await file.close()
  }
}

function countLines(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) lines += 1
  return lines
}
