import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import { type AnswerValue, compileReplay, type Response, type Survey } from '../../../survey/index.ts'
import { readCounted } from '../../queries/read-dataset.ts'
import type { WrittenText } from '../rules/group-duplicates.ts'
import { type TextField, textFields } from '../rules/text-field.ts'

type Db = Kysely<Tables>
type SurveyKey = { readonly organisation: string; readonly survey: string }

/**
 * What was written in a field: of the responses that count, where the question was in route and answered, as every count has it.
 * In the order of the respondents' codes. As many statements as reading what counts.
 */
export async function listWrittenTexts(
  db: Transaction<Tables>,
  survey: Survey,
  field: TextField,
): Promise<WrittenText[]> {
  const responses = await readCounted(db, survey)
  return writtenIn(survey, responses, [field]).map(({ respondent, text }) => ({ respondent, text }))
}

/** How many wrote in each field, by its id. As many statements as reading what counts, whatever the number of fields. */
export async function countWrittenTexts(db: Transaction<Tables>, survey: Survey): Promise<ReadonlyMap<string, number>> {
  const responses = await readCounted(db, survey)
  const written = writtenIn(survey, responses, textFields(survey.questionnaire))
  return new Map([...Map.groupBy(written, ({ field }) => field)].map(([field, texts]) => [field, texts.length]))
}

function writtenIn({ questionnaire }: Survey, responses: readonly Response[], fields: readonly TextField[]) {
  const replay = compileReplay(questionnaire)
  return responses.flatMap((response) => {
    const { standing } = replay(response)
    return fields.flatMap(({ id, question, option }) => {
      if (standing.get(question.id) !== 'answered') return []
      const text = textOf(response.answers.get(question.id), option?.id ?? null)
      return text === '' ? [] : [{ field: id, respondent: response.respondent, text }]
    })
  })
}

/** What was written beside an option, or as the answer itself. */
function textOf(answer: AnswerValue | undefined, option: string | null): string {
  if (option === null) return answer?.type === 'text' ? answer.text : ''
  const texts = answer?.type === 'single' || answer?.type === 'multi' ? answer.texts : undefined
  return texts && Object.hasOwn(texts, option) ? (texts[option] ?? '') : ''
}

/** The names of everyone in the frame, by respondent. One statement. */
export async function listRespondentNames(db: Db, key: SurveyKey): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('frame_row as f')
    .innerJoin('organisation as o', 'o.id', 'f.respondent')
    .select(['f.respondent', 'o.name'])
    .where('f.organisation', '=', key.organisation)
    .where('f.survey', '=', key.survey)
    .execute()
  return new Map(rows.map(({ respondent, name }) => [respondent, name]))
}

/** The names of people by their id. One statement. */
export async function listPeopleNames(db: Db, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('identity.user')
    .select(['id', 'name'])
    .where(sql<boolean>`id = any(${people}::text[])`)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
