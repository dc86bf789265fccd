import { type FileType, fileTypes } from './file-types.ts'

const longest = 120
/** Names that Windows takes for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A name as it can be kept and saved anywhere: without folders, without marks that hide or turn letters around, and with the ending of what
 * the file is. `Avtal.pdf.exe` that is a PDF becomes `Avtal.pdf.exe.pdf`.
 */
export function cleanName(name: string, type: FileType): string {
  const { endings } = fileTypes[type]
  const last = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  const plain = last
    .normalize('NFC')
    // Controls, what is not seen, what turns the direction of writing, lone halves of a character and what is none
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  const known = Object.values(fileTypes).flatMap((described): readonly string[] => described.endings)
  const dot = plain.lastIndexOf('.')
  const isEnding = dot >= 0 && known.includes(plain.slice(dot + 1).toLowerCase())
  const base = [...(isEnding ? plain.slice(0, dot) : plain)]
    .slice(0, longest)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '')
  const written = plain.slice(dot + 1).toLowerCase()
  const ending = (endings as readonly string[]).includes(written) ? written : endings[0]
  return `${base === '' || reserved.test(base) ? `fil${base === '' ? '' : `-${base}`}` : base}.${ending}`
}
