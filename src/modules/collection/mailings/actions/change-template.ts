import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import type { Language } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { cleanText } from '../../../survey/index.ts'
import { version } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import { messages } from '../messages/index.ts'
import { saveTemplate as keep } from '../queries/templates.ts'
import { holdWave } from '../queries/waves.ts'
import { reminderKinds, type TemplateKind } from '../rules/placeholders.ts'
import { readTemplate } from '../rules/template.ts'
import { ofTemplate, templateText } from './template-input.ts'

interface Named {
  readonly survey: string
  readonly wave: string | null
  readonly kind: TemplateKind
  readonly language: Language
}

const subjectOf = ({ survey, wave, kind, language }: Named) =>
  [survey, ...(wave === null ? [] : [wave]), kind, language].join('/')

/**
 * Changes what a letter of a survey says, or what it says in one wave. Two statements, and one more for a wave.
 *
 * @throws Problem `bad-input` with everything that is wrong, `conflict` where a colleague has changed it since `version`, `not-found`, and
 *   `not-ready` for a wave that has been sent or cancelled
 */
export const saveTemplate = defineAction({
  name: 'template.save',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({ ...ofTemplate, version, text: templateText }),
  run: async (context, input): Promise<void> => {
    await requireOwnSurvey(context, input.survey)
    const { kind } = input
    const key = await keyOf(context, input)
    const read = readTemplate(kind, input.text)
    if (!read.ok) throw new Problem('bad-input', { faults: read.faults })
    const texts = [cleanText(input.text.subject), cleanText(input.text.body)] as const
    const faults = texts.flatMap((text, index) =>
      text.ok ? [] : [{ field: index === 0 ? 'subject' : 'body', message: text.message }],
    )
    const [subject, body] = texts
    if (!subject.ok || !body.ok) throw new Problem('bad-input', { faults })
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

/**
 * Takes a letter back to what it was from the start, or to what the survey's says in a wave. Two statements, and one more for a wave.
 *
 * @throws Problem `bad-input` unconfirmed, `conflict`, `not-found`, `not-ready`
 */
export const resetTemplate = defineAction({
  name: 'template.reset',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({ ...ofTemplate, version, confirmed: z.boolean() }),
  run: async (context, input): Promise<void> => {
    await requireOwnSurvey(context, input.survey)
    if (!input.confirmed) {
      throw new Problem('bad-input', { faults: [{ field: 'bekrafta', message: messages.resetUnconfirmed }] })
    }
    const key = await keyOf(context, input)
    if (!(await keep(context.db, key, null, { ...context, version: input.version }))) throw new Problem('conflict')
  },
  audit: (input) => ({ subject: subjectOf(input), detail: {} }),
})

/** Where a letter is kept. A wave is held, so that it is not sent meanwhile. @throws Problem `not-found`, `not-ready` */
async function keyOf(
  { db, organisation }: ActionContext,
  { survey, wave, kind, language }: Named,
): Promise<Named & { organisation: string }> {
  const key = { organisation, survey, wave, kind, language }
  if (wave === null) return key
  const held = await holdWave(db, { organisation, survey, id: wave })
  if (!held || !reminderKinds.some((known) => known === kind)) throw new Problem('not-found')
  if (held.status === 'sent' || held.status === 'cancelled') {
    throw new Problem('not-ready', { detail: messages.waveMovedOn })
  }
  return key
}
