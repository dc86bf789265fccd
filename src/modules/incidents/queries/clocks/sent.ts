import type { By, Db } from '../events.ts'

export interface NewSent {
  readonly incident: string
  readonly clock: string
  readonly kind: 'due' | 'progress'
  readonly sentAt: Date
  readonly recipient: string
  readonly reference: string | null
  readonly texts: Readonly<Record<string, string>>
}

/** Notes that something was sent. One statement. */
export async function addSent(db: Db, { organisation, person, now }: By, sent: NewSent): Promise<void> {
  const { sentAt, texts, ...rest } = sent
  await db
    .insertInto('incident_sent')
    .values({
      organisation,
      ...rest,
      sent_at: sentAt,
      texts: JSON.stringify(texts),
      recorded_at: now,
      recorded_by: person,
    })
    .execute()
}

/** Takes back what was noted by mistake. Gives which incident it was of; null where there is none such, or it is taken back. One statement. */
export async function withdrawSent(
  db: Db,
  { organisation, person, now }: By,
  { sent, incident, why }: { sent: string; incident: string; why: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('incident_sent')
    .set({ withdrawn_at: now, withdrawn_by: person, withdrawn_why: why })
    .where('organisation', '=', organisation)
    .where('incident', '=', incident)
    .where('id', '=', sent)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What somebody has written in the place of what the record says. One statement. */
export async function findDraft(
  db: Db,
  organisation: string,
  { incident, clock }: { incident: string; clock: string },
): Promise<{ readonly texts: Readonly<Record<string, string>>; readonly savedAt: Date } | null> {
  const row = await db
    .selectFrom('incident_draft')
    .select(['texts', 'saved_at as savedAt'])
    .where('organisation', '=', organisation)
    .where('incident', '=', incident)
    .where('clock', '=', clock)
    .executeTakeFirst()
  return row ?? null
}

export async function saveDraft(
  db: Db,
  { organisation, person, now }: By,
  { incident, clock, texts }: { incident: string; clock: string; texts: Readonly<Record<string, string>> },
): Promise<void> {
  const written = { texts: JSON.stringify(texts), saved_at: now, saved_by: person }
  await db
    .insertInto('incident_draft')
    .values({ organisation, incident, clock, ...written })
    .onConflict((conflict) => conflict.columns(['organisation', 'incident', 'clock']).doUpdateSet(written))
    .execute()
}
