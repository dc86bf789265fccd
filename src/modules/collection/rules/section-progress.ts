import { type Answers, openQuestions, type Questionnaire, type Section } from '../../survey/index.ts'

/** How far a respondent has come in one section: only questions that routing reaches count. */
export interface SectionProgress {
  readonly section: Section
  readonly asked: number
  readonly answered: number
}

export interface ResponseProgress {
  /** Ids of the questions that routing reaches with the answers so far. */
  readonly open: ReadonlySet<string>
  readonly sections: readonly SectionProgress[]
  readonly asked: number
  readonly answered: number
}

export function responseProgress(questionnaire: Questionnaire, answers: Answers): ResponseProgress {
  const open = openQuestions(questionnaire, answers)
  const sections = questionnaire.sections.map((section) => {
    const asked = section.questions.filter(({ id }) => open.has(id))
    return { section, asked: asked.length, answered: asked.filter(({ id }) => answers.has(id)).length }
  })
  return {
    open,
    sections,
    asked: sections.reduce((sum, { asked }) => sum + asked, 0),
    answered: sections.reduce((sum, { answered }) => sum + answered, 0),
  }
}

/** Where to go on: the first section with something unanswered, or null when nothing is. */
export function nextSection({ sections }: ResponseProgress): Section | null {
  return sections.find(({ asked, answered }) => answered < asked)?.section ?? null
}
