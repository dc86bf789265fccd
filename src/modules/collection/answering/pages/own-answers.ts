import { formatDate, formatTime, type Language, say } from '../../../../platform/i18n/index.ts'
import { describeBase, openQuestions, type Question, type Section } from '../../../survey/index.ts'
import type { Margin } from '../../margin/margin.ts'
import { signedOffWords } from '../../margin/pages/margin-words.ts'
import { messages as sharedMessages } from '../../messages.ts'
import { savedLine } from '../../pages/moment.ts'
import { answersOf, type MyResponse } from '../../response.ts'
import { answerWords } from '../../rules/answer-words.ts'
import { includes, type OwnSections } from '../../together/rules/own-sections.ts'
import { messages } from '../messages/index.ts'

/** One question and its answer as they are read, in page and file alike. */
export interface OwnAnswer {
  readonly id: string
  readonly text: string
  /** Who is asked it, and where routing passes by the organisation that its answer does not count. */
  readonly note: string
  readonly toEveryone: boolean
  /** Lines of the answer; null where it was asked and not answered. */
  readonly answer: readonly string[] | null
  /** Who saved the answer and when; null where that is not known. */
  readonly saved: string | null
  /** Who stands for it, or that it has changed since somebody did; null where nobody has. */
  readonly signedOff: string | null
}

export interface OwnSection {
  readonly section: Section
  readonly title: string
  readonly answers: readonly OwnAnswer[]
}

/**
 * What was asked and answered, in order, in the sections that `within` has. A question that routing passed by and that holds no answer is
 * left out.
 */
export function ownAnswers(
  response: MyResponse,
  margins: ReadonlyMap<string, Margin>,
  language: Language,
  within: OwnSections = 'all',
): OwnSection[] {
  const { questionnaire } = response.survey
  const answers = answersOf(response.stored)
  const open = openQuestions(questionnaire, answers)
  const noteOf = (question: Question) => {
    const base = describeBase(questionnaire, question, language)
    return open.has(question.id) ? base : `${base} ${say(language, messages.notAsked)}`
  }
  const standing = ({ id }: Question) => {
    const stored = response.stored.get(id)
    const margin = margins.get(id)
    return {
      saved: stored?.savedBy ? savedLine(stored, language) : null,
      signedOff: margin ? signedOffWords(margin, language) : null,
    }
  }
  const ownAnswer = (question: Question): OwnAnswer => {
    const lines = answerWords(question, answers.get(question.id), language)
    return {
      id: question.id,
      text: question.text[language],
      note: noteOf(question),
      toEveryone: question.base === null,
      answer: lines.length === 0 ? null : lines,
      ...(lines.length === 0 ? { saved: null, signedOff: null } : standing(question)),
    }
  }
  return questionnaire.sections
    .filter(({ id }) => includes(within, id))
    .map((section) => ({
      section,
      title: section.title[language],
      answers: section.questions.filter(({ id }) => open.has(id) || answers.has(id)).map(ownAnswer),
    }))
}

/** "Inskickat 24 november 2026 klockan 10.04 av Anna Lindqvist", or that nothing is submitted yet. */
export function submissionLine({ state }: MyResponse, language: Language): string {
  const { submittedAt, submittedBy } = state
  if (submittedAt === null) return say(language, messages.documentDraft)
  const moment = { date: formatDate(language, submittedAt), time: formatTime(language, submittedAt) }
  const when = say(language, sharedMessages.dayAndTime, moment)
  return submittedBy === null
    ? say(language, messages.submittedWhen, { when })
    : say(language, messages.submittedLine, { when, name: submittedBy })
}
