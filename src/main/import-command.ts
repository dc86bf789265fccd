import { stat } from 'node:fs/promises'
import type { Command } from 'commander'
import { giveOut, readWith, tellFaults } from '../modules/analysis/index.ts'
import { largestXlsform, readXlsform, xlsformTooLarge } from '../modules/survey/index.ts'
import { type Language, say } from '../platform/i18n/index.ts'
import { commands } from './command-messages.ts'
import { importMessages as words } from './import-messages.ts'

interface ImportOptions {
  readonly xlsform: string
  readonly out: string
}

/**
 * Adds `import`: a questionnaire from an XLSForm, without a database. Faults go to standard error as `file:row:column
 * sheet!cell message`, with exit code 2 and nothing written; what the form loses is told there too, and is no fault.
 */
export function importCommand(program: Command, language: Language): void {
  program
    .command('import')
    .description(say(language, words.import))
    .requiredOption('--xlsform <file.xlsx>', say(language, words.xlsform))
    .requiredOption('--out <file.yaml>', say(language, words.out))
    .option('--lang <sv|en>', say(language, commands.lang))
    .helpOption('-h, --help', say(language, commands.help))
    .addHelpText('after', say(language, words.examples))
    .action((options: ImportOptions) => importForm(options, language))
}

async function importForm({ xlsform, out }: ImportOptions, language: Language): Promise<void> {
  const size = await stat(xlsform).then(
    (found) => found.size,
    () => 0,
  )
  // A file that no questionnaire is as large as is not even taken into memory.
  if (size > largestXlsform) {
    tellFaults([{ file: xlsform, line: 0, column: 0, message: xlsformTooLarge }], language)
    return
  }
  const read = await readWith(xlsform, readXlsform)
  if (!read.ok) {
    tellFaults(read.faults, language)
    return
  }
  const { yaml, questionnaire, notes } = read.value
  const unwritten = await giveOut(yaml, out)
  if (unwritten.length > 0) {
    tellFaults(unwritten, language)
    return
  }
  for (const { message } of notes) console.error(say(language, words.note, { text: message[language] }))
  const counts = { questions: questionnaire.questions.length, sections: questionnaire.sections.length }
  console.log(say(language, words.written, { out, ...counts }))
}
