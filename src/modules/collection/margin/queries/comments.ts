import type { Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { ResponseKey } from '../../queries/answers.ts'
import type { Comment } from '../margin.ts'

type Db = Transaction<Tables>

/** The conversation about a question, in the order of writing, as `person` sees it. */
export async function listComments(db: Db, key: ResponseKey, question: string, person: string): Promise<Comment[]> {
  const rows = await db
    .selectFrom('question_comment as c')
    .innerJoin('identity.user as u', 'u.id', 'c.written_by')
    .select(['c.id', 'c.kind', 'c.text', 'c.written_at', 'c.written_by', 'c.withdrawn_at', 'u.name'])
    .where('c.organisation', '=', key.organisation)
    .where('c.owner', '=', key.owner)
    .where('c.survey', '=', key.survey)
    .where('c.question', '=', question)
    .orderBy('c.written_at')
    .orderBy('c.kind')
    .execute()
  return rows.map(({ id, kind, text, written_at, written_by, withdrawn_at, name }) => ({
    id,
    kind,
    text,
    at: written_at,
    by: name,
    withdrawn: withdrawn_at !== null,
    own: written_by === person,
  }))
}

/** Adds to the conversation: a comment, or with no text that the matter is settled. */
export async function addComment(
  db: Db,
  { organisation, owner, survey }: ResponseKey,
  entry: { readonly question: string; readonly text: string | null },
  by: { readonly person: string; readonly now: Date },
): Promise<void> {
  await db
    .insertInto('question_comment')
    .values({
      organisation,
      owner,
      survey,
      question: entry.question,
      kind: entry.text === null ? 'settled' : 'comment',
      text: entry.text,
      written_at: by.now,
      written_by: by.person,
    })
    .execute()
}

/** Takes the text out of a comment that the person has written. False where there is none. */
export async function withdrawComment(
  db: Db,
  key: ResponseKey,
  comment: { readonly question: string; readonly id: string },
  by: { readonly person: string; readonly now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('question_comment')
    .set({ text: null, withdrawn_at: by.now })
    .where('organisation', '=', key.organisation)
    .where('owner', '=', key.owner)
    .where('survey', '=', key.survey)
    .where('question', '=', comment.question)
    .where('id', '=', comment.id)
    .where('kind', '=', 'comment')
    .where('written_by', '=', by.person)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
