import { type Action, perform } from '../../../platform/action/index.ts'
import { openTestDatabase, type TestDatabase } from '../../../platform/database/testing.ts'
import type { Role } from '../../../platform/tenancy/index.ts'
import { answerQuestion, readAssessment, startAssessment } from '../actions/assess.ts'
import { decideAssessment } from '../actions/decide-assessment.ts'
import type { Aspect, AssetKind, Level } from '../rules/aspects.ts'
import { questionsOf } from '../rules/model.ts'

export const now = new Date('2026-11-24T09:04:00Z')

const works: Readonly<Record<string, readonly [organisation: string, role: Role]>> = {
  anna: ['ekebro', 'coordinator'],
  eva: ['ekebro', 'owner'],
  mats: ['ekebro', 'manager'],
  rut: ['ekebro', 'reviewer'],
  bo: ['boden', 'coordinator'],
}
export type Who = keyof typeof works

export interface ClassificationSite extends TestDatabase {
  as<Input, Output>(who: string, action: Action<Input, Output>, input: unknown, at?: Date): Promise<Output>
  /** Takes away everything that a test has added. */
  clear(): Promise<void>
  /** Adds an asset. @returns its id */
  asset(name: string, kind?: AssetKind, owner?: string): Promise<string>
  /** Says straight in the table that one needs another, past every check. */
  needs(asset: string, needs: string): Promise<void>
  /** The levels of an asset in the register, in the order of the aspects, and the days. */
  stored(asset: string): Promise<{ levels: (number | null)[]; classified_on: string | null; next_date: string | null }>
  /** Answers every question: the level of each aspect at its category `law`, the lowest at the others. */
  answerAll(who: string, asset: string, levels: Readonly<Record<Aspect, Level>>): Promise<void>
  /** Answers and decides. */
  decide(asset: string, levels: Readonly<Record<Aspect, Level>>, more?: object, at?: Date): Promise<{ others: number }>
}

export const decision = { decidedOn: '', nextDate: '', revisedWhen: '', note: '', confirmed: true }

/** Two municipalities; in the first a person of every role that classifies, in the register of people too. */
export async function openClassificationSite(kind: TestDatabase['kind']): Promise<ClassificationSite> {
  const database = await openTestDatabase(kind)
  const by = (organisation: string) => ({
    organisation,
    created_at: now,
    created_by: 'anna',
    changed_at: now,
    changed_by: 'anna',
  })
  const people = new Map<string, string>()
  await database.asOwner(async (db) => {
    for (const id of ['ekebro', 'boden']) {
      await db.insertInto('organisation').values({ id, kind: 'municipality', name: id, county_code: null }).execute()
    }
    for (const [person, [organisation, role]] of Object.entries(works)) {
      await db
        .insertInto('identity.user')
        .values({ id: person, name: person.toUpperCase(), email: `${person}@x.example` })
        .execute()
      await db.insertInto('membership').values({ organisation, person, role, ended_at: null }).execute()
      const row = await db
        .insertInto('person')
        .values({ ...by(organisation), name: person, account: person })
        .returning('id')
        .executeTakeFirstOrThrow()
      people.set(person, row.id)
    }
  })
  const as: ClassificationSite['as'] = (who, action, input, at = now) =>
    perform(database.db, { person: who, organisation: works[who]?.[0] ?? '' }, action, input, at)
  const site: ClassificationSite = {
    ...database,
    as,
    clear: () =>
      database.asOwner(async (db) => {
        for (const table of [
          'assessment_answer',
          'assessment',
          'dependency',
          'classification_model',
          'asset',
        ] as const) {
          await db.deleteFrom(table).execute()
        }
      }),
    asset: (name, kind = 'system', owner = 'eva') =>
      database.asOwner(async (db) => {
        const values = { ...by('ekebro'), name, kind, owner: people.get(owner) ?? null }
        return (await db.insertInto('asset').values(values).returning('id').executeTakeFirstOrThrow()).id
      }),
    needs: (asset, needs) =>
      database.asOwner(async (db) => {
        const values = { organisation: 'ekebro', asset, needs, added_at: now, added_by: 'anna' }
        await db.insertInto('dependency').values(values).execute()
      }),
    stored: (asset) =>
      database.asOwner(async (db) => {
        const { classified_on, next_date, ...row } = await db
          .selectFrom('asset')
          .select(['confidentiality', 'integrity', 'availability', 'traceability', 'classified_on', 'next_date'])
          .where('id', '=', asset)
          .executeTakeFirstOrThrow()
        return { levels: Object.values(row), classified_on, next_date }
      }),
    answerAll: async (who, asset, levels) => {
      await as(who, startAssessment, { asset })
      const { model } = await as(who, readAssessment, { asset })
      const lowest = model.levels[0]?.level ?? 0
      for (const { id, aspect, category } of questionsOf(model)) {
        const level = `${category === 'law' ? levels[aspect] : lowest}`
        await as(who, answerQuestion, { asset, question: id, level, why: `därför ${category}`, version: 0 })
      }
    },
    decide: async (asset, levels, more = {}, at = now) => {
      await site.answerAll('eva', asset, levels)
      const { draft } = await as('mats', readAssessment, { asset })
      return as('mats', decideAssessment, { ...decision, asset, version: draft.version, ...more }, at)
    },
  }
  return site
}
