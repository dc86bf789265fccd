import type { Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import { type Read, readQuestionnaire, type Survey } from '../../../survey/index.ts'
import { readFrame } from '../../files/rules/read-frame.ts'
import { readResponses } from '../../files/rules/read-responses.ts'
import type { Dataset, FrozenDataset } from '../dataset.ts'
import { readNotAsked } from '../rules/read-not-asked.ts'

/** A dataset never changes, so what its files were read to is kept; about a megabyte each. */
const kept = new Map<string, Dataset>()
const most = 8

/** The content of a frozen dataset, read from its files as whoever downloads it has them. One statement the first time, none after that. */
export async function readFrozen(
  db: Transaction<Tables>,
  { owner, id }: Pick<Survey, 'owner' | 'id'>,
  frozen: FrozenDataset,
): Promise<Dataset> {
  const key = JSON.stringify([owner, id, frozen.number, frozen.sha256])
  const known = kept.get(key)
  if (known) return known
  const row = await db
    .selectFrom('dataset')
    .select(['frame_csv', 'not_asked_csv', 'questionnaire_yaml', 'responses_csv'])
    .where('organisation', '=', owner)
    .where('survey', '=', id)
    .where('number', '=', frozen.number)
    .executeTakeFirstOrThrow()
  const questionnaire = sound(readQuestionnaire(row.questionnaire_yaml, 'questionnaire.yaml'))
  const frame = sound(readFrame(row.frame_csv, 'frame.csv'))
  const answered = sound(readResponses(row.responses_csv, 'responses.csv', questionnaire, frame))
  const responses = sound(readNotAsked(row.not_asked_csv, 'not-asked.csv', questionnaire, answered))
  const dataset: Dataset = { frame, responses, frozen, mark: frozen.sha256 }
  kept.set(key, dataset)
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  return dataset
}

function sound<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(`A frozen dataset cannot be read: ${read.faults[0]?.message.en}`)
  return read.value
}
