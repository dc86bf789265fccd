import type { Command } from 'commander'
import type { Language } from '../../platform/i18n/index.ts'
import { compareCommand } from './compare-command.ts'
import { exportCommand } from './export-command.ts'
import { reportCommand } from './report-command.ts'
import { roundsCommand } from './rounds-command.ts'

/** Adds the commands of the module: `report`, `compare`, `rounds` and `export`. None of them needs a database. */
export function publicationCommands(program: Command, language: Language): void {
  reportCommand(program, language)
  compareCommand(program, language)
  roundsCommand(program, language)
  exportCommand(program, language)
}
