import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { cleanText } from '../../../survey/index.ts'
import { mailings as messages } from '../../messages/mailings.ts'
import { saveTemplate as keep } from '../../queries/mailings/templates.ts'
import { readTemplate } from '../../rules/mailings/template.ts'
import { version } from '../input.ts'
import { requireOwnSurvey } from '../require-survey.ts'
import { ofTemplate, templateText } from './template-input.ts'

const subjectOf = ({ survey, kind, language }: { survey: string; kind: string; language: string }) =>
  `${survey}/${kind}/${language}`

/**
 * Changes what a letter of a survey says. Two statements.
 *
 * @throws Problem `bad-input` with everything that is wrong, `conflict` where a colleague has changed it since `version`, `not-found`
 */
export const saveTemplate = defineAction({
  name: 'template.save',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({ ...ofTemplate, version, text: templateText }),
  run: async (context, input): Promise<void> => {
    const survey = await requireOwnSurvey(context, input.survey)
    const { kind, language } = input
    const read = readTemplate(kind, input.text)
    if (!read.ok) throw new Problem('bad-input', { faults: read.faults })
    const texts = [cleanText(input.text.subject), cleanText(input.text.body)] as const
    const faults = texts.flatMap((text, index) =>
      text.ok ? [] : [{ field: index === 0 ? 'subject' : 'body', message: text.message }],
    )
    const [subject, body] = texts
    if (!subject.ok || !body.ok) throw new Problem('bad-input', { faults })
    const key = { organisation: context.organisation, survey: survey.id, kind, language }
    const saved = await keep(
      context.db,
      key,
      { subject: subject.text, body: body.text },
      { ...context, version: input.version },
    )
    if (!saved) throw new Problem('conflict')
  },
  audit: (input) => ({ subject: subjectOf(input), detail: {} }),
})

/** Takes a letter back to what it was from the start. Two statements. @throws Problem `bad-input` unconfirmed, `conflict`, `not-found` */
export const resetTemplate = defineAction({
  name: 'template.reset',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({ ...ofTemplate, version, confirmed: z.boolean() }),
  run: async (context, input): Promise<void> => {
    const survey = await requireOwnSurvey(context, input.survey)
    if (!input.confirmed) {
      throw new Problem('bad-input', { faults: [{ field: 'bekrafta', message: messages.resetUnconfirmed }] })
    }
    const { kind, language } = input
    const key = { organisation: context.organisation, survey: survey.id, kind, language }
    if (!(await keep(context.db, key, null, { ...context, version: input.version }))) throw new Problem('conflict')
  },
  audit: (input) => ({ subject: subjectOf(input), detail: {} }),
})
