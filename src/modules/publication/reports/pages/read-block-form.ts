import { type Language, say } from '../../../../platform/i18n/index.ts'
import type { Questionnaire } from '../../../survey/index.ts'
import { longestHeading, longestReportText, questionShows, type ReportBlock } from '../rules/definition.ts'
import { messages } from './messages.ts'

/** What a form for a part holds: the part, and what is wrong with it by field. */
export interface BlockForm {
  readonly block: ReportBlock
  readonly errors: ReadonlyMap<string, string>
}

type Fields = readonly (readonly [string, unknown])[]

/** The part as it was filled in, of the kind that the form says. Nothing that was typed is lost, also where it is refused. */
export function readBlockForm(
  fields: Fields,
  id: string,
  kind: string,
  questionnaire: Questionnaire,
  language: Language,
): BlockForm {
  const value = (name: string) => `${fields.find(([field]) => field === name)?.[1] ?? ''}`.replace(/\r\n?/g, '\n')
  const values = (name: string) => fields.filter(([field]) => field === name).map(([, each]) => `${each}`)
  const errors = new Map<string, string>()
  switch (kind) {
    case 'heading': {
      const text = value('rubrik')
      if (text.trim() === '') errors.set('rubrik', say(language, messages.headingMissing))
      if (text.length > longestHeading) {
        errors.set('rubrik', say(language, messages.tooLong, { most: `${longestHeading}` }))
      }
      return { block: { id, kind, level: value('niva') === '2' ? 2 : 1, text }, errors }
    }
    case 'question': {
      const question = value('fraga')
      const isKnown = questionnaire.questions.some((each) => each.id === question)
      if (!isKnown) errors.set('fraga', say(language, messages.chooseQuestion))
      const chosen = values('visa')
      const shows = questionShows.filter((show) => chosen.includes(show))
      return { block: { id, kind, question, shows, breakdowns: values('uppdelning').slice(0, 10) }, errors }
    }
    case 'participation':
    case 'method':
      return { block: { id, kind }, errors }
    default: {
      const text = value('text')
      if (text.length > longestReportText) {
        errors.set('text', say(language, messages.tooLong, { most: `${longestReportText}` }))
      }
      return { block: { id, kind: 'text', text }, errors }
    }
  }
}
