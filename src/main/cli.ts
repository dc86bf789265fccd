import { Command } from 'commander'
import { StartProblem } from '../platform/database/start-problem.ts'
import { say } from '../platform/i18n/index.ts'
import { addCommands } from './add-commands.ts'
import { chosenLanguage } from './chosen-language.ts'
import { commands as words } from './command-messages.ts'
import { commandComplaint, helpHeading } from './command-words.ts'
import { messages } from './messages.ts'

// React reads it as it is loaded, with the command below: as it is for developers, a page takes several times as long to draw
Object.assign(process.env, { NODE_ENV: 'production' })

const language = chosenLanguage(process.argv)
const program = new Command('lagesbild')
  .description(say(language, words.program))
  .option('--lang <sv|en>', say(language, words.lang))
  .helpOption('-h, --help', say(language, words.help))
  .helpCommand(false)
  .showHelpAfterError()
  // Each option's words say its values and what it is without one, in the language
  .configureHelp({
    styleTitle: (title) => helpHeading(language, title),
    optionDescription: ({ description }) => description,
  })
  .configureOutput({ outputError: (text, write) => write(commandComplaint(language, text)) })

try {
  await addCommands(program, language, process.argv[2])
  await program.parseAsync()
} catch (error) {
  if (error instanceof StartProblem) {
    console.error(say(language, messages.startProblem[error.code], error.values))
  } else {
    console.error(say(language, messages.commandFailed, { reason: (error as Error).message }))
    if (process.env.DEBUG) console.error(error)
  }
  process.exitCode = 1
}
