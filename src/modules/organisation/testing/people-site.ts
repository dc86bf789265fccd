import type { Kysely } from 'kysely'
import { type Action, perform } from '../../../platform/action/index.ts'
import type { Tables } from '../../../platform/database/index.ts'
import { openTestDatabase, type TestDatabase } from '../../../platform/database/testing.ts'
import type { Role } from '../../../platform/tenancy/index.ts'

export const now = new Date('2026-11-24T09:04:00Z')
export const later = (days: number) => new Date(now.getTime() + days * 24 * 3600 * 1000)

export interface Member {
  readonly person: string
  readonly organisation: string
}

/** Everyone, by what they are: in a municipality that the agency asks, in another that it does not, and in the agency. */
export const members = {
  administrator: { person: 'lars', organisation: 'arboga' },
  coordinator: { person: 'anna', organisation: 'arboga' },
  contact: { person: 'kim', organisation: 'arboga' },
  reviewer: { person: 'jonas', organisation: 'arboga' },
  stranger: { person: 'bo', organisation: 'boden' },
  lead: { person: 'sara', organisation: 'agency' },
  analyst: { person: 'erik', organisation: 'agency' },
} as const satisfies Record<string, Member>

const works: ReadonlyArray<readonly [person: string, organisation: string, role: Role]> = [
  ['lars', 'arboga', 'administrator'],
  ['anna', 'arboga', 'coordinator'],
  ['kim', 'arboga', 'contact'],
  ['jonas', 'arboga', 'reviewer'],
  ['bo', 'boden', 'administrator'],
  ['sara', 'agency', 'survey-lead'],
  ['erik', 'agency', 'analyst'],
]

export function emailOf(person: string): string {
  return `${person}@x.example`
}

export interface PeopleSite extends TestDatabase {
  /** Does an action as someone, or as a visitor, at `now` unless told. */
  as<Input, Output>(who: Member | null, action: Action<Input, Output>, input: unknown, at?: Date): Promise<Output>
  /** The secret of the newest link that was sent to an address, as it stands in the mail. */
  tokenTo(email: string): Promise<string>
  /** Who was written to and about what, in order. */
  mail(): Promise<{ kind: string; to: string; subject: string; from: string }[]>
  /** What the log of an organisation holds, in order. */
  log(organisation: string): Promise<{ action: string; person: string | null; subject: string }[]>
}

export async function openPeopleSite(kind: TestDatabase['kind']): Promise<PeopleSite> {
  const database = await openTestDatabase(kind)
  await database.asOwner(fill)
  return {
    ...database,
    as: (who, action, input, at = now) => perform(database.db, who, action, input, at),
    tokenTo: (email) =>
      database.asOwner(async (db) => {
        const { message } = await db
          .selectFrom('mail')
          .innerJoin('mail_content', (join) =>
            join.onRef('mail_content.organisation', '=', 'mail.organisation').onRef('mail_content.id', '=', 'mail.id'),
          )
          .select('message')
          .where('to_address', '=', email)
          .orderBy('queued_at', 'desc')
          .executeTakeFirstOrThrow()
        return /\/(?:inbjudan|nytt-losenord)\/([\w-]{43})/.exec(JSON.stringify(message))?.[1] ?? ''
      }),
    mail: () =>
      database.asOwner((db) =>
        db
          .selectFrom('mail')
          .select(['kind', 'to_address as to', 'subject', 'organisation as from'])
          .orderBy('queued_at')
          .orderBy('to_address')
          .execute(),
      ),
    log: (organisation) =>
      database.asOwner((db) =>
        db
          .selectFrom('audit_entry')
          .select(['action', 'person', 'subject'])
          .where('organisation', '=', organisation)
          .orderBy('sequence')
          .execute(),
      ),
  }
}

async function fill(db: Kysely<Tables>): Promise<void> {
  await db
    .insertInto('organisation')
    .values([
      { id: 'arboga', kind: 'municipality', name: 'Arboga', county_code: '19' },
      { id: 'boden', kind: 'municipality', name: 'Boden', county_code: '25' },
      { id: 'agency', kind: 'agency', name: 'Myndigheten', county_code: null },
    ])
    .execute()
  const people = works.map(([person]) => ({ id: person, name: person.toUpperCase(), email: emailOf(person) }))
  await db.insertInto('identity.user').values(people).execute()
  await db
    .insertInto('membership')
    .values(works.map(([person, organisation, role]) => ({ person, organisation, role, ended_at: null })))
    .execute()
  await db
    .insertInto('questionnaire')
    .values({ organisation: 'agency', id: 'q', version: 1, source: 'id: q', published_at: now })
    .execute()
  await db
    .insertInto('survey')
    .values({
      organisation: 'agency',
      id: 'prov',
      questionnaire: 'q',
      version: 1,
      title_sv: 'Prov',
      title_en: 'Trial',
      opens_on: '2026-10-05',
      closes_on: '2026-12-18',
      closed_at: null,
      synthetic: false,
    })
    .execute()
  await db
    .insertInto('frame_row')
    .values({ organisation: 'agency', survey: 'prov', respondent: 'arboga', position: 0, columns: '{}' })
    .execute()
}
