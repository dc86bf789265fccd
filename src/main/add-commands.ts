import type { Command } from 'commander'
import type { Language } from '../platform/i18n/index.ts'

type Add = (program: Command, language: Language) => void

/** Who adds which commands, in the order of the help. */
const groups: readonly { readonly commands: readonly string[]; readonly load: () => Promise<Add> }[] = [
  { commands: ['serve'], load: async () => (await import('./serve-command.ts')).serveCommand },
  { commands: ['worker'], load: async () => (await import('./worker-command.ts')).workerCommand },
  { commands: ['mail'], load: async () => (await import('./mail-command.ts')).mailCommands },
  { commands: ['migrate'], load: async () => (await import('./migrate-command.ts')).migrateCommand },
  {
    commands: ['backup', 'restore', 'checksum'],
    load: async () => (await import('./backup-command.ts')).backupCommands,
  },
  {
    commands: ['organisation', 'person'],
    load: async () => (await import('./organisation-command.ts')).organisationCommand,
  },
  { commands: ['demo'], load: async () => (await import('./demo-command.ts')).demoCommand },
  { commands: ['import'], load: async () => (await import('./import-command.ts')).importCommand },
  { commands: ['tabulate'], load: async () => (await import('./tabulate-command.ts')).analysisCommands },
  {
    commands: ['report', 'compare', 'rounds', 'export'],
    load: async () => (await import('./publication-command.ts')).publicationCommands,
  },
  { commands: ['dataset'], load: async () => (await import('./dataset-command.ts')).datasetCommands },
  { commands: ['audit'], load: async () => (await import('./audit-command.ts')).auditCommands },
]

/**
 * Adds the command that is named, or all of them where none is: for the help, and to say what comes near a misspelt one.
 * A command loads only what it needs, since loading the web and the database takes longer than to tabulate a survey.
 */
export async function addCommands(program: Command, language: Language, named: string | undefined): Promise<void> {
  const group = groups.find(({ commands }) => named !== undefined && commands.includes(named))
  for (const { load } of group ? [group] : groups) {
    const add = await load()
    add(program, language)
  }
}
