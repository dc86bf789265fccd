import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { incidentActions } from '../../incident-register.ts'
import { addJudgement, listControllers, setControllers } from '../../queries/clocks/judgements.ts'
import { readClocks } from '../../queries/clocks/read-clocks.ts'
import { settleClocks } from '../../queries/clocks/settle-clocks.ts'
import { judged } from '../../rules/clocks/law-clocks.ts'
import { answers, outcomeOf, questions, questionsVersion } from '../../rules/clocks/questions.ts'

const about = z.enum(judged)

/** What has been judged of an incident, and the boards that can be controllers. Five statements. @throws Problem `not-found` */
export const readJudgements = defineAction({
  name: 'incident.read-judgements',
  permission: 'incident.notify',
  effect: 'read',
  input: z.strictObject({ incident: z.uuid(), about }),
  run: async (context, { incident, about }) => {
    const { db, organisation } = context
    const { record } = await incidentActions.read.run(context, incident)
    const { judgements, facts } = await readClocks(db, organisation, incident)
    return {
      name: String(record.values.name),
      ended: record.endedAt !== null,
      unit: typeof record.values.unit === 'string' ? record.values.unit : null,
      judgements: judgements.filter((each) => each.about === about),
      chosen: facts.boards,
      boards: about === 'personal-data' ? await listControllers(db, organisation) : [],
    }
  },
})

/**
 * Judges whether an incident must be told of, and whose personal data it is. It is kept beside the times before; the clocks follow the
 * last. At most eight statements.
 *
 * @throws Problem `not-found`, `bad-input` where a question is not answered, or there is no reason why it need not be told of
 */
export const judgeIncident = defineAction({
  name: 'incident.judge-significance',
  permission: 'incident.notify',
  effect: 'write',
  input: z.strictObject({
    incident: z.uuid(),
    about,
    answers: z.record(z.string().max(40), z.enum(answers)),
    reason: z.string().trim().max(4000),
    controllers: z.array(z.uuid()).max(200),
  }),
  run: async (context, { incident, about, answers, reason, controllers }) => {
    const { db, organisation } = context
    const { record } = await incidentActions.read.run(context, incident)
    if (record.endedAt !== null) throw new Problem('not-found')
    const asked: readonly string[] = questions[about]
    const outcome = outcomeOf(about, answers)
    if (asked.some((question) => answers[question] === undefined)) throw new Problem('bad-input')
    if (outcome === 'no' && reason === '') throw new Problem('bad-input')
    if (about === 'personal-data') {
      const known = await listControllers(db, organisation)
      if (controllers.some((unit) => !known.some(({ id }) => id === unit))) throw new Problem('bad-input')
      await setControllers(db, context, incident, controllers)
    }
    const kept = Object.fromEntries(asked.map((question) => [question, answers[question] ?? 'unknown']))
    await addJudgement(db, context, {
      incident,
      about,
      version: questionsVersion,
      answers: kept,
      outcome,
      reason: reason || null,
    })
    await settleClocks(db, context, incident)
    return { outcome }
  },
  audit: ({ incident, about }, { outcome }) => ({ subject: incident, detail: { about, outcome } }),
})
