import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { AnswerValue } from '../../../survey/index.ts'
import type { ResponseKey } from '../../queries/answers.ts'

type Db = Transaction<Tables>

/** An earlier survey that a survey is linked to, as it was answered by one organisation. */
export interface EarlierRow {
  /** Id of the survey. */
  readonly id: string
  /** The file that says how the questions belong together. */
  readonly link: string
  readonly answers: ReadonlyMap<string, AnswerValue>
}

/** The linked rounds that the organisation has answered, the newest first. One statement. */
export async function listEarlierRounds(db: Db, { organisation, owner, survey }: ResponseKey): Promise<EarlierRow[]> {
  const { rows } = await sql<{ id: string; source: string; answers: Record<string, AnswerValue> }>`
    with link as (
      select distinct on (earlier_survey) earlier_survey, source from round_link
      where organisation = ${owner} and survey = ${survey} and earlier_survey is not null
      order by earlier_survey, version desc
    )
    select s.id, l.source, jsonb_object_agg(a.question, a.value) as answers
    from link l
    join survey s on s.organisation = ${owner} and s.id = l.earlier_survey
    join answer a on a.organisation = ${organisation} and a.owner = ${owner} and a.survey = s.id and a.value is not null
    group by s.id, s.opens_on, l.source
    order by s.opens_on desc`.execute(db)
  return rows.map(({ id, source, answers }) => ({ id, link: source, answers: new Map(Object.entries(answers)) }))
}
