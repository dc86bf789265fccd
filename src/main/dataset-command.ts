import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { verifyDataset } from '../modules/collection/index.ts'
import { type Language, say } from '../platform/i18n/index.ts'
import { readZip } from '../platform/zip/index.ts'
import { commands } from './command-messages.ts'
import { datasetMessages as words } from './dataset-messages.ts'

/** A survey of a million responses. */
const mostBytes = 1_000_000_000

/** Adds `dataset verify`: whether a dataset that was handed out is as it was frozen. Exit code 1 where it is not, 2 where it cannot be read. */
export function datasetCommands(program: Command, language: Language): void {
  program
    .command('dataset')
    .description(say(language, commands.dataset))
    .command('verify')
    .argument('<file>', say(language, commands.datasetFile))
    .description(say(language, commands.datasetVerify))
    .option('--expect <sha256>', say(language, commands.datasetExpect))
    .option('--lang <sv|en>', say(language, commands.lang))
    .action(async (file: string, { expect = null }: { expect?: string | null }) => {
      const bytes = await readFile(file).catch(() => null)
      const files = bytes === null ? 'missing' : readZip(bytes, mostBytes)
      if (typeof files === 'string') {
        console.error(`${file}: ${say(language, words.unread[files])}`)
        process.exitCode = 2
        return
      }
      const verdict = verifyDataset(files, expect)
      if (verdict.ok) {
        console.log(say(language, words.whole, { sha256: verdict.sha256 }))
        return
      }
      for (const fault of verdict.faults) console.error(`${file}: ${fault[language]}`)
      process.exitCode = 1
    })
}
