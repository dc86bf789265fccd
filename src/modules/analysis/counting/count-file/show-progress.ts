import type { Language } from '../../../../platform/i18n/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { messages } from '../../messages.ts'
import type { CountingProgress } from './count-file.ts'

/** Where progress is written: standard error, or what stands for it. */
export interface ProgressOutput {
  readonly isTTY?: boolean
  write(text: string): unknown
}

export interface ShownProgress {
  show(progress: CountingProgress): void
  /** Takes away what stands half done on a terminal. */
  end(): void
}

/** Small files are counted before anyone has read how far it is. */
const smallest = 16 * 2 ** 20
const milliseconds = 100

/**
 * Shows how much of a file has been counted: on a terminal in one line that is written over, elsewhere, and only when it is asked for,
 * in a line for every tenth part.
 */
export function showProgress(output: ProgressOutput, language: Language, asked: boolean): ShownProgress {
  const terminal = output.isTTY === true
  let shown = 0
  let told = 0
  let open = false
  return {
    show(progress) {
      const { bytes, size } = progress
      if (terminal && size >= smallest) {
        const now = performance.now()
        if (now - shown < milliseconds && bytes < size) return
        shown = now
        open = true
        output.write(`\r\u001b[K${words(progress, language)}`)
      } else if (asked && !terminal && size > 0 && Math.floor((10 * bytes) / size) > told) {
        told = Math.floor((10 * bytes) / size)
        output.write(`${words(progress, language)}\n`)
      }
    },
    end() {
      if (open) output.write('\r\u001b[K')
      open = false
    },
  }
}

function words({ bytes, size, responses }: CountingProgress, language: Language): string {
  const percent = Math.floor((100 * bytes) / size)
  return say(language, messages.counting, { percent, responses: responses.toLocaleString(language) })
}
