import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { questionId, surveyId } from '../../actions/input.ts'
import { findResponse } from '../../queries/responses.ts'
import type { QuestionHistory } from '../margin.ts'
import { listComments } from '../queries/comments.ts'
import { listSignOffs } from '../queries/sign-offs.ts'
import { listVersions } from '../queries/versions.ts'
import { requireQuestion } from './require-question.ts'

/** A question with everything that stands beside the organisation's own answer to it. @throws Problem `not-found` */
export const readQuestion = defineAction({
  name: 'question.read',
  permission: 'survey.read',
  effect: 'read',
  input: z.strictObject({ survey: surveyId, question: questionId }),
  run: async (context, input): Promise<QuestionHistory> => {
    const { db, person } = context
    const { survey, question, key } = await requireQuestion(context, input)
    const response = await findResponse(db, key)
    const section = survey.questionnaire.sections.find(({ id }) => id === question.section)
    if (!response || !section) throw new Problem('not-found')
    return {
      response: { survey, ...response },
      section,
      question,
      versions: await listVersions(db, key, question.id),
      comments: await listComments(db, key, question.id, person),
      signOffs: await listSignOffs(db, key, question.id),
    }
  },
})
