import { readSurveys } from '../modules/survey/index.ts'
import type { FrameMaker } from '../ui/frame/maker.ts'
import { isAbout, menuOf } from './menu.ts'

/** Who looks, in which language, and the menu that this person has. */
export const makeFrame: FrameMaker = async (context, title) => {
  const request = context.get('request')
  const viewer = await request.viewer()
  const surveys = viewer ? await request.perform(readSurveys, {}) : []
  const workplace = viewer?.workplace
  return {
    language: request.language,
    title,
    path: request.address,
    demo: surveys.some(({ synthetic }) => synthetic),
    pilot: surveys.some((survey) => survey.kind === 'pilot' && isAbout(request.address, survey)),
    nav: viewer ? menuOf(request.language, viewer, surveys, request.address) : [],
    ...(viewer
      ? {
          user: {
            name: viewer.session.name,
            organisation: workplace?.name ?? '',
            ...(workplace?.countyCode ? { countyCode: workplace.countyCode } : {}),
            others: viewer.workplaces.filter(({ id }) => id !== workplace?.id).map(({ id, name }) => ({ id, name })),
          },
        }
      : {}),
  }
}
