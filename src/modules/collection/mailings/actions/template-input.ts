import { z } from 'zod'
import { languages } from '../../../../platform/i18n/index.ts'
import { surveyId } from '../../actions/input.ts'
import { templateKinds } from '../rules/placeholders.ts'

/** Which letter of a survey is meant, or of one of its waves. */
export const ofTemplate = {
  survey: surveyId,
  kind: z.enum(templateKinds),
  language: z.enum(languages),
  wave: z.uuid().nullable().default(null),
}

/** A letter as it was typed: what is wrong with it is told in words, so that little is refused here. */
export const templateText = z.strictObject({ subject: z.string().max(20_000), body: z.string().max(100_000) })
