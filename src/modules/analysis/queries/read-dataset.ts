import type { Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Frame } from '../../collection/index.ts'
import type { AnswerValue, Response, Survey } from '../../survey/index.ts'

/** What a survey's figures are made of. */
export interface Dataset {
  readonly frame: Frame
  readonly responses: Response[]
}

/** What the figures are computed from: the frame and every response that has been released to the owner. Three statements. */
export async function readDataset(
  db: Transaction<Tables>,
  { owner, id }: Pick<Survey, 'owner' | 'id'>,
): Promise<Dataset> {
  const frame = await db
    .selectFrom('frame_row')
    .select(['respondent', 'columns'])
    .where('organisation', '=', owner)
    .where('survey', '=', id)
    .orderBy('position')
    .execute()
  const released = await db
    .selectFrom('response')
    .select(['organisation', 'status'])
    .where('owner', '=', owner)
    .where('survey', '=', id)
    .where('released', '=', true)
    .orderBy('organisation')
    .execute()
  const rows = await db
    .selectFrom('answer')
    .select(['organisation', 'question', 'value'])
    .where('owner', '=', owner)
    .where('survey', '=', id)
    .where('released', '=', true)
    .where('value', 'is not', null)
    .execute()
  const answers = new Map<string, Map<string, AnswerValue>>(
    released.map(({ organisation }) => [organisation, new Map()]),
  )
  for (const { organisation, question, value } of rows) answers.get(organisation)?.set(question, value as AnswerValue)
  return {
    frame: {
      columns: Object.keys(frame[0]?.columns ?? {}),
      rows: frame.map(({ respondent, columns }) => ({ respondent, values: columns })),
    },
    responses: released.map(({ organisation, status }) => ({
      respondent: organisation,
      status,
      answers: answers.get(organisation) ?? new Map(),
    })),
  }
}
