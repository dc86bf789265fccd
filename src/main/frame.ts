import { readSurveys, type SurveySummary } from '../modules/survey/index.ts'
import type { Viewer } from '../platform/http/index.ts'
import type { Language } from '../platform/i18n/index.ts'
import { say, soften } from '../platform/i18n/index.ts'
import type { FrameMaker } from '../ui/frame/maker.ts'
import type { NavGroup } from '../ui/frame/Rail.tsx'
import { messages } from './messages.ts'

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
    nav: viewer ? menuOf(request.language, viewer, surveys) : [],
    ...(viewer
      ? {
          user: {
            name: viewer.session.name,
            organisation: workplace?.name ?? '',
            ...(workplace?.countyCode ? { countyCode: workplace.countyCode } : {}),
          },
        }
      : {}),
  }
}

function menuOf(language: Language, viewer: Viewer, surveys: readonly SurveySummary[]): NavGroup[] {
  const picture = { href: '/resultat', label: say(language, messages.nationalPicture) }
  if (viewer.workplace?.kind !== 'agency') {
    return [{ items: [{ href: '/enkater', label: say(language, messages.surveys) }, picture] }]
  }
  const own = surveys.filter(({ owner }) => owner === viewer.workplace?.id)
  return [
    { items: [{ href: '/enkater', label: say(language, messages.surveys) }, picture] },
    ...own.map((survey) => ({
      heading: soften(survey.title[language]),
      items: [
        { href: `/enkater/${survey.id}/insamling`, label: say(language, messages.collection) },
        { href: `/resultat/${survey.id}`, label: say(language, messages.result) },
        { href: `/analys/${survey.id}`, label: say(language, messages.analysis) },
      ],
    })),
  ]
}
