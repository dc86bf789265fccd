import type { Fault } from '../survey/index.ts'
import { messages } from './messages.ts'
import { replaceFile } from './replace-file.ts'

/** Gives what a command has made: to a file, or to standard output where none is named. A file that cannot be written is a fault of it. */
export async function giveOut(content: string | Uint8Array, file: string | undefined): Promise<readonly Fault[]> {
  if (file === undefined) {
    await writeToStandardOutput(content)
    return []
  }
  try {
    await replaceFile(file, content)
    return []
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    return [{ file, line: 0, column: 0, message: messages.cannotWrite }]
  }
}

/** Waits until all is taken. A reader that has had enough, like `head`, closes the pipe: that is no fault of ours. */
function writeToStandardOutput(content: string | Uint8Array): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? done() : fail(error)))
    process.stdout.write(content, () => done())
  })
}
