import type { Command } from 'commander'
import type { Language } from '../../platform/i18n/index.ts'
import { roundsCommand } from './change/rounds-command.ts'
import { compareCommand } from './comparison/compare-command.ts'
import { exportCommand } from './exports/export-command.ts'
import { reportCommand } from './reports/report-command.ts'

/** Adds the commands of the module: `report`, `compare`, `rounds` and `export`. None of them needs a database. */
export function publicationCommands(program: Command, language: Language): void {
  reportCommand(program, language)
  compareCommand(program, language)
  roundsCommand(program, language)
  exportCommand(program, language)
}
