import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Judged, Level } from '../rules/method.ts'

type Db = Transaction<Tables>
interface By {
  readonly organisation: string
  readonly person: string
  readonly now: Date
}

export interface StoredWorkshop {
  readonly id: string
  readonly name: string
  readonly method: number
  /** ISO date. */
  readonly heldOn: string
  /** Who leads it. */
  readonly ledBy: string | null
  readonly closed: boolean
  readonly cards: number
}

/** The newest first. One statement. */
export async function listWorkshopRows(db: Db, organisation: string): Promise<readonly StoredWorkshop[]> {
  return workshops(db, organisation, null)
}

/** One statement. */
export async function findWorkshop(db: Db, organisation: string, id: string): Promise<StoredWorkshop | null> {
  return (await workshops(db, organisation, id))[0] ?? null
}

async function workshops(db: Db, organisation: string, id: string | null): Promise<StoredWorkshop[]> {
  const { rows } = await sql<StoredWorkshop>`
    select w.id, w.name, w.method, w.held_on as "heldOn", u.name as "ledBy", w.closed_at is not null as closed,
      (select count(*)::integer from risk_card c where c.organisation = w.organisation and c.workshop = w.id) as cards
    from risk_workshop w left join identity."user" u on u.id = w.started_by
    where w.organisation = ${organisation} and (${id}::uuid is null or w.id = ${id}::uuid)
    order by w.held_on desc, w.started_at desc limit 200`.execute(db)
  return rows
}

export interface StoredCard {
  readonly risk: string
  readonly name: string
  readonly scenario: string | null
  readonly existing: string | null
  readonly assetName: string | null
  readonly place: number
  readonly turned: boolean
  /** How many have judged it. */
  readonly judged: number
  /** Whoever asks has. */
  readonly mine: boolean
  /** What was agreed on. */
  readonly agreed: boolean
}

/** The cards of a workshop in their order. One statement. */
export async function listCards(
  db: Db,
  { organisation, person }: Omit<By, 'now'>,
  workshop: string,
): Promise<readonly StoredCard[]> {
  const { rows } = await sql<StoredCard>`
    select c.risk, r.name, r.scenario, r.existing, a.name as "assetName", c.place, c.turned_at is not null as turned,
      coalesce(n.judged, 0) as judged,
      exists (select from risk_judgement j where j.organisation = c.organisation and j.workshop = c.workshop and j.risk = c.risk
                and j.person = ${person}) as mine,
      exists (select from risk_assessment s where s.organisation = c.organisation and s.workshop = c.workshop and s.risk = c.risk) as agreed
    from risk_card c join risk r on r.organisation = c.organisation and r.id = c.risk
      left join asset a on a.organisation = r.organisation and a.id = r.asset
      left join count_judgements(${workshop}::uuid) n on n.risk = c.risk
    where c.organisation = ${organisation} and c.workshop = ${workshop}::uuid order by c.place`.execute(db)
  return rows
}

export interface StoredJudgement extends Judged {
  readonly person: string
  readonly name: string | null
  readonly reasoning: string | null
}

/** What whoever asks can see of a card: their own, and all when it has been turned. One statement. */
export async function listJudgements(
  db: Db,
  organisation: string,
  { workshop, risk }: { readonly workshop: string; readonly risk: string },
): Promise<readonly StoredJudgement[]> {
  const { rows } = await sql<StoredJudgement>`
    select j.person, u.name, j.likelihood, j.consequences, j.reasoning
    from risk_judgement j left join identity."user" u on u.id = j.person
    where j.organisation = ${organisation} and j.workshop = ${workshop}::uuid and j.risk = ${risk}::uuid
    order by swedish_order(coalesce(u.name, '')), j.person`.execute(db)
  return rows
}

/** Two statements. @returns its id, and how many of the risks there are */
export async function addWorkshop(
  db: Db,
  by: By,
  { name, method, heldOn, risks }: { name: string; method: number; heldOn: string; risks: readonly string[] },
): Promise<{ readonly id: string; readonly cards: number }> {
  const { id } = await db
    .insertInto('risk_workshop')
    .values({ organisation: by.organisation, name, method, held_on: heldOn, started_at: by.now, started_by: by.person })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { rows } = await sql`
    insert into risk_card (organisation, workshop, risk, place)
    select r.organisation, ${id}::uuid, r.id, row_number() over (order by r.ordered, r.id) from risk r
    where r.organisation = ${by.organisation} and r.ended_at is null and r.id = any(${sql.val([...risks])}::uuid[])
    returning risk`.execute(db)
  return { id, cards: rows.length }
}

/** Keeps what somebody judged alone, for as long as the card is not turned. One statement. @throws `forbidden` by the policy when it is */
export async function keepJudgement(
  db: Db,
  by: By,
  at: { readonly workshop: string; readonly risk: string },
  { judged, reasoning }: { readonly judged: Judged; readonly reasoning: string | null },
): Promise<void> {
  const values = {
    likelihood: judged.likelihood,
    consequences: JSON.stringify(judged.consequences),
    reasoning,
    judged_at: by.now,
  }
  await db
    .insertInto('risk_judgement')
    .values({ organisation: by.organisation, ...at, person: by.person, ...values })
    .onConflict((on) => on.columns(['organisation', 'workshop', 'risk', 'person']).doUpdateSet(values))
    .execute()
}

/** One statement; a card that is turned stays so. */
export async function turnCardRow(
  db: Db,
  by: By,
  at: { readonly workshop: string; readonly risk: string },
): Promise<void> {
  await db
    .updateTable('risk_card')
    .set({ turned_at: by.now, turned_by: by.person })
    .where('organisation', '=', by.organisation)
    .where('workshop', '=', at.workshop)
    .where('risk', '=', at.risk)
    .where('turned_at', 'is', null)
    .execute()
}

export async function closeWorkshopRow(db: Db, by: By, workshop: string): Promise<void> {
  await db
    .updateTable('risk_workshop')
    .set({ closed_at: by.now, closed_by: by.person })
    .where('organisation', '=', by.organisation)
    .where('id', '=', workshop)
    .where('closed_at', 'is', null)
    .execute()
}

/** The risks that a workshop can take, the highest first. One statement. */
export async function listRisksToJudge(
  db: Db,
  organisation: string,
): Promise<ReadonlyArray<{ readonly id: string; readonly name: string; readonly level: Level | null }>> {
  const { rows } = await sql<{ id: string; name: string; level: Level | null }>`
    select id, name, current_level as level from risk where organisation = ${organisation} and ended_at is null
    order by array_position(array['very-high', 'high', 'medium', 'low'], current_level) nulls first, ordered, id limit 300`.execute(
    db,
  )
  return rows
}
