import type { Command } from 'commander'
import { type Language, say } from '../../platform/i18n/index.ts'
import type { Fault } from '../survey/index.ts'
import { messages } from './messages.ts'

/** Starts a command that reads the files of a survey: the options that name them, the language and the help. */
export function surveyFileCommand(program: Command, name: string, description: string, language: Language): Command {
  return program
    .command(name)
    .description(description)
    .requiredOption('--questionnaire <file.yaml>', say(language, messages.questionnaire))
    .requiredOption('--responses <file.csv>', say(language, messages.responses))
    .option('--frame <file.csv>', say(language, messages.frame))
    .option('--not-asked <file.csv>', say(language, messages.notAsked))
    .option('--lang <sv|en>', say(language, messages.lang))
    .helpOption('-h, --help', say(language, messages.help))
}

/** Tells every fault on standard error as `file:line:column message`, or `--option message`; the exit code is then 2. */
export function tellFaults(faults: readonly Fault[], language: Language): void {
  for (const { file, line, column, message } of faults) {
    const place = file.startsWith('--') ? file : `${file}:${line}:${column}`
    console.error(`${place} ${message[language]}`)
  }
  if (faults.length > 0) process.exitCode = 2
}
