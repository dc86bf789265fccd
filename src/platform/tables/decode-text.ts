import type { Said } from './fault.ts'

export type Decoded =
  | { readonly ok: true; readonly text: string }
  /** `line` is where the first byte stands that is not UTF-8; 0 means the file as a whole. */
  | { readonly ok: false; readonly line: number; readonly message: Said }

/** So many bytes at the beginning of a file tell of what kind it is. */
export const markLength = 32

/**
 * The text of a file from its bytes, without a byte-order mark. Only UTF-8 is read: what else it could be is guessed
 * for the message, never for the content. Text that is already decoded passes through.
 */
export function decodeText(source: string | Uint8Array): Decoded {
  if (typeof source === 'string') return { ok: true, text: source.startsWith('\ufeff') ? source.slice(1) : source }
  if ((source[0] === 0xff && source[1] === 0xfe) || (source[0] === 0xfe && source[1] === 0xff)) {
    return { ok: false, line: 0, message: notUtf8('UTF-16') }
  }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return { ok: true, text: decoder.decode(source) }
  } catch {
    if (source.subarray(0, markLength).includes(0)) return { ok: false, line: 0, message: notText }
    return { ok: false, line: findBadLine(source), message: notUtf8('Windows-1252') }
  }
}

/** No byte of a longer UTF-8 sequence is a line end, so each line can be tried alone. */
function findBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start)
    const end = found < 0 ? bytes.length : found + 1
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end
  }
  return line
}

/** A picture or a program has a NUL among its first bytes; a text never has. */
const notText: Said = {
  sv: 'Filen är ingen textfil: den är en bild eller något annat som program läser. Kontrollera att det är rätt fil.',
  en: 'The file is no text: it is a picture or something else that programs read. Check that it is the right file.',
}

function notUtf8(guess: string): Said {
  return {
    sv: `Filen är inte i UTF-8, troligen i ${guess}: här står tecken som inte går att läsa. Öppna den och spara som UTF-8.`,
    en: `The file is not UTF-8 but probably ${guess}: here are characters that cannot be read. Open it and save as UTF-8.`,
  }
}
