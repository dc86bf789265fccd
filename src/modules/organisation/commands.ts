import type { Command } from 'commander'
import { formatDate, type Language, say } from '../../platform/i18n/index.ts'
import { rolesOf } from '../../platform/tenancy/index.ts'
import { inviteAsSystem } from './actions/invite-as-system.ts'
import { kindWords, commandWords as words } from './messages/commands.ts'
import { addOrganisations, listOrganisations, type NewOrganisation, type OwnerDb } from './queries/operator.ts'
import { findOrganisation } from './rules/find-organisation.ts'
import { readOrganisation, type WrittenOrganisation } from './rules/read-organisation.ts'

/** How the commands reach what they work with: the wiring opens the database as its owner, from the settings. */
export interface OperatorPlace {
  withDatabase(
    run: (db: OwnerDb, how: { readonly baseUrl: string; readonly byMail: boolean }) => Promise<void>,
  ): Promise<void>
  /** The municipalities that there are in Sweden. */
  municipalities(): Promise<readonly NewOrganisation[]>
}

/** Adds `organisation list`, `organisation add` and `person invite`. What is written wrongly is exit code 2. */
export function organisationCommands(program: Command, language: Language, place: OperatorPlace): void {
  const told = (text: string) => {
    console.error(text)
    process.exitCode = 2
  }
  const organisation = program.command('organisation').description(say(language, words.organisation))
  organisation
    .command('list')
    .description(say(language, words.list))
    .option('--kind <kind>', say(language, words.listKind))
    .option('--lang <sv|en>', say(language, words.lang))
    .action(({ kind }: { kind?: string }) =>
      place.withDatabase(async (db) => {
        const all = (await listOrganisations(db)).filter((each) => kind === undefined || each.kind === kind)
        if (all.length === 0) console.log(say(language, words.empty))
        for (const { id, kind, name, people } of all) console.log(`${id}\t${kind}\t${name}\t${people}`)
      }),
    )
  organisation
    .command('add')
    .description(say(language, words.add))
    .option('--id <id>', say(language, words.addId))
    .option('--kind <kind>', say(language, words.addKind))
    .option('--name <name>', say(language, words.addName))
    .option('--county <code>', say(language, words.addCounty))
    .option('--all-municipalities', say(language, words.municipalities))
    .option('--lang <sv|en>', say(language, words.lang))
    .action(async ({ allMunicipalities, ...written }: WrittenOrganisation & { allMunicipalities?: boolean }) => {
      const read = allMunicipalities
        ? { organisations: await place.municipalities(), faults: [] }
        : readOrganisation(written)
      for (const fault of read.faults) told(say(language, fault))
      if (read.faults.length > 0) return
      await place.withDatabase(async (db) => {
        const count = await addOrganisations(db, read.organisations)
        if (count === 0 && !allMunicipalities) return told(say(language, words.there, { id: written.id ?? '' }))
        console.log(say(language, words.added, { count }))
      })
    })
  program
    .command('person')
    .description(say(language, words.person))
    .command('invite')
    .description(say(language, words.invite))
    .requiredOption('--organisation <organisation>', say(language, words.inviteOrganisation))
    .requiredOption('--role <role>', say(language, words.inviteRole))
    .requiredOption('--name <name>', say(language, words.inviteName))
    .requiredOption('--email <address>', say(language, words.inviteEmail))
    .option('--print', say(language, words.print))
    .option('--lang <sv|en>', say(language, words.lang))
    .addHelpText('after', say(language, words.inviteAfter))
    .action((written: WrittenInvitation) =>
      place.withDatabase(async (db, { baseUrl, byMail }) => {
        const answer = findOrganisation(written.organisation, await listOrganisations(db))
        if (!answer.found) return told(unknownOrganisation(language, written.organisation, answer.nearest))
        const { kind } = answer.found
        const invited = await inviteAsSystem(db, answer.found, written, { byMail, language, now: new Date() })
        if (!invited.ok) {
          for (const { field, message } of invited.faults) {
            const roles = rolesOf(kind).join(', ')
            const text =
              field === 'role'
                ? say(language, words.roleOf, { kind: say(language, kindWords[kind]), roles })
                : say(language, message)
            told(say(language, words.fault, { field, text }))
          }
          return
        }
        const date = formatDate(language, invited.expiresAt)
        if (byMail) console.log(say(language, words.sent, { email: written.email, date }))
        if (byMail && !written.print) return
        console.log(say(language, words.printed, { name: written.name, date }))
        console.log(`${baseUrl}${invited.path}`)
      }),
    )
}

interface WrittenInvitation {
  readonly organisation: string
  readonly role: string
  readonly name: string
  readonly email: string
  readonly print?: boolean
}

function unknownOrganisation(
  language: Language,
  written: string,
  near: ReadonlyArray<{ readonly id: string; readonly name: string }>,
): string {
  if (near.length === 0) return say(language, words.unknown, { written })
  const nearest = near.map(({ id, name }) => `${name} (${id})`).join(', ')
  return say(language, words.unknownNear, { written, nearest })
}
