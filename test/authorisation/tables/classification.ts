import { sql } from 'kysely'
import { personOf } from '../organisations.ts'
import { type Described, ofItself } from './described.ts'

/** A model of one's own, and an assessment that is being worked on, with an answer. */
export const classification: Described = {
  readable: {
    classification_model: ofItself,
    assessment: ofItself,
    assessment_answer: ofItself,
  },
  async fill(db, organisation) {
    const person = personOf(organisation)
    await sql`insert into classification_model (organisation, version, content, saved_at, saved_by)
              values (${organisation}, 1, '{}', now(), ${person})`.execute(db)
    await sql`
      with begun as (
        insert into assessment (organisation, asset, kind, model, started_at, started_by, changed_at, changed_by)
        select a.organisation, a.id, 'full', 1, now(), ${person}, now(), ${person}
        from asset a where a.organisation = ${organisation} and a.kind = 'system' returning id
      )
      insert into assessment_answer (organisation, assessment, question, version, level, why, answered_at, answered_by)
      select ${organisation}, id, 'integrity.law', 1, 2, 'secret', now(), ${person} from begun`.execute(db)
  },
}
