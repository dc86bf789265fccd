import type { Command } from 'commander'
import type { Language } from '../../platform/i18n/index.ts'
import { compareCommand } from './compare-command.ts'
import { exportCommand } from './export-command.ts'
import { reportCommand } from './report-command.ts'

/** Adds the commands of the module: `report`, `compare` and `export`. None of them needs a database. */
export function publicationCommands(program: Command, language: Language): void {
  reportCommand(program, language)
  compareCommand(program, language)
  exportCommand(program, language)
}
