import type { Command } from 'commander'
import { type AuditVerdict, verifyAudit } from '../platform/audit/index.ts'
import { asOwner } from '../platform/database/index.ts'
import { type Language, say } from '../platform/i18n/index.ts'
import { auditMessages as words } from './audit-messages.ts'
import { commands } from './command-messages.ts'
import { settingsOrFaults } from './program-settings.ts'

export function auditCommands(program: Command, language: Language): void {
  program
    .command('audit')
    .description(say(language, commands.audit))
    .command('verify')
    .description(say(language, commands.auditVerify))
    .option('--expect <organisation=hash...>', say(language, commands.auditExpect))
    .option('--lang <sv|en>', say(language, commands.lang))
    .action(async ({ expect = [] }: { expect?: string[] }) => {
      const settings = settingsOrFaults(language)
      if (!settings) return
      const verdicts = await asOwner(settings.database, ({ db }) => verifyAudit(db))
      const whole = verdicts.map((verdict) => report(language, verdict)).every(Boolean)
      const kept = expect.map((pair) => meets(language, verdicts, pair)).every(Boolean)
      if (verdicts.length === 0) console.log(say(language, words.empty))
      if (!whole || !kept) process.exitCode = 1
    })
}

function report(language: Language, { organisation, entries, head, broken }: AuditVerdict): boolean {
  if (broken) {
    const reason = say(language, words.reasons[broken.reason])
    console.error(say(language, words.broken, { organisation, sequence: broken.sequence, reason }))
    return false
  }
  console.log(say(language, words.whole, { organisation, entries, head }))
  return true
}

function meets(language: Language, verdicts: readonly AuditVerdict[], pair: string): boolean {
  const [organisation = '', hash = ''] = pair.split('=')
  const found = verdicts.find((verdict) => verdict.organisation === organisation)
  if (found?.head === hash) return true
  console.error(say(language, words.unexpected, { organisation, head: found?.head ?? '–' }))
  return false
}
