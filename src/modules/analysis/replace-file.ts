import { rename, rm, writeFile } from 'node:fs/promises'

/**
 * Writes beside the file and moves it into place, so that a half-written one is never seen and an old one is lost only
 * when the new is whole.
 *
 * @throws the error of the file system; nothing is left behind
 */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`
  try {
    await writeFile(beside, content)
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
