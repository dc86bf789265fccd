import { Command, Option } from 'commander'
import { expect, test } from 'vitest'
import { commandComplaint, helpHeading } from './command-words.ts'

/** What the library itself says of some words, so that a change in its sentences is seen. */
function complaintOf(words: string[]): string {
  let said = ''
  const write = (text: string) => {
    said += text
  }
  const program = new Command('x').exitOverride().configureOutput({ writeErr: write })
  program
    .command('tabulate')
    .requiredOption('--questionnaire <file>', '')
    .addOption(new Option('--format <format>', '').choices(['json', 'csv']))
    .exitOverride()
    .action(() => {})
  try {
    program.parse(words, { from: 'user' })
  } catch {
    // the complaint is what is asked for
  }
  return said
}

test.each([
  [['tabulate'], 'Tillvalet --questionnaire <file> saknas. Lägg till det.\n'],
  [['tabulate', '--questionnaire'], 'Tillvalet --questionnaire <file> saknar värde.\n'],
  [['tabulate', '--questionnaire', 'x', '--formt'], 'Tillvalet --formt finns inte. Menade du --format? Se --help.\n'],
  [['tabulera'], 'Kommandot tabulera finns inte. Menade du tabulate? Se --help.\n'],
  [['zzzzzz'], 'Kommandot zzzzzz finns inte. Se --help.\n'],
  [
    ['tabulate', '--questionnaire', 'x', '--format', 'pdf'],
    'Tillvalet --format <format> kan inte vara pdf. Välj bland json, csv.\n',
  ],
])('says in Swedish what is wrong with %j', (words, swedish) => {
  const said = complaintOf(words)
  expect(said).not.toBe('')
  expect(commandComplaint('sv', said)).toBe(swedish)
  expect(commandComplaint('en', said)).toBe(said)
})

test('has the headings of the help in both languages', () => {
  expect(helpHeading('sv', 'Options:')).toBe('Tillval:')
  expect(helpHeading('en', 'Options:')).toBe('Options:')
})
