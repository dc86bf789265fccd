import type { Context } from 'hono'
import type { Env } from '../../../../platform/http/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import type { FrameMaker } from '../../../../ui/frame/maker.ts'
import { breakdownBy } from '../../rules/selection.ts'
import { type Picture, readPicture } from '../actions/read-picture.ts'
import type { SurveyFacts } from '../rules/report-document.ts'

/** The picture of the survey in a request's address, as whoever asks may see it. @throws Problem `not-found` */
export function pictureOf(context: Context<Env>): Promise<Picture> {
  return context.get('request').perform(readPicture, { survey: context.req.param('survey') })
}

/** The picture with what every page of it is given. The address says which published breakdown and answer to show. */
export async function shown(context: Context<Env>, frame: FrameMaker) {
  const picture = await pictureOf(context)
  const { survey, result, breakdowns } = picture
  const framing = await frame(context, survey.title[context.get('request').language])
  const breakdown = breakdownBy(breakdowns, context.req.query('efter') ?? null)
  const props = {
    framing: { ...framing, demo: survey.synthetic },
    questionnaire: survey.questionnaire,
    result,
    breakdowns,
    breakdown,
    option: context.req.query('svar') ?? null,
    facts: factsOf(context, picture),
    basePath: `/resultat/${survey.id}`,
  }
  return { picture, props }
}

export function factsOf(context: Context<Env>, { survey, published }: Picture): SurveyFacts {
  return {
    owner: null,
    opensOn: survey.opensOn,
    closesOn: survey.closesOn,
    synthetic: survey.synthetic,
    date: dayOf(published?.at ?? context.get('request').now),
  }
}

/** A file to keep, never shown inside the program. */
export function attach(context: Context<Env>, content: string | Uint8Array, mediaType: string, name: string): Response {
  const body = typeof content === 'string' ? content : new Uint8Array(content)
  return context.body(body, 200, { 'content-type': mediaType, 'content-disposition': `attachment; filename="${name}"` })
}

export const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  svg: 'image/svg+xml',
} as const
