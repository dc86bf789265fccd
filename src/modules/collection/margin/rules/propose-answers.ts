import { type AnswerValue, openQuestions, type Questionnaire, validateAnswer } from '../../../survey/index.ts'
import type { EarlierRound, LinkedPair, Proposal, ReadPairs } from '../../rules/margin.ts'

/**
 * What an organisation's answers in an earlier round are as answers now, by question. Only where that can be said exactly: the pair is
 * graded identical, or its recoding gives every option that was chosen one option now. An answer that routing passed by then is none.
 */
export function proposeAnswers(
  later: Questionnaire,
  { year, questionnaire, answers }: Pick<EarlierRound, 'year' | 'questionnaire' | 'answers'>,
  pairs: readonly LinkedPair[],
): ReadonlyMap<string, Proposal> {
  const asked = openQuestions(questionnaire, answers)
  const proposals = new Map<string, Proposal>()
  for (const pair of pairs) {
    const question = later.questions.find(({ id }) => id === pair.later)
    const answer = asked.has(pair.earlier) ? answers.get(pair.earlier) : undefined
    const carried = answer && carry(pair, answer)
    if (!question || !carried) continue
    const checked = validateAnswer(question, carried)
    if (checked.ok && checked.value !== null) proposals.set(question.id, { year, value: checked.value })
  }
  return proposals
}

/** Proposals from every linked round, each question from the newest that has an answer to it. `rounds` has the newest first. */
export function proposeFrom(
  later: Questionnaire,
  rounds: readonly EarlierRound[],
  readPairs: ReadPairs,
): ReadonlyMap<string, Proposal> {
  const proposals = rounds.map((round) =>
    proposeAnswers(later, round, readPairs(round.link, { later, earlier: round.questionnaire })),
  )
  return new Map(proposals.toReversed().flatMap((of) => [...of]))
}

/** The answer with the options of now; null where it is not certain. */
function carry({ grade, answers = [] }: LinkedPair, answer: AnswerValue): AnswerValue | null {
  if (grade === 'identical') return answer
  if (grade !== 'harmonised') return null
  const optionNow = (option: string): string | null => {
    const [common, ...others] = answers.filter(({ earlier }) => earlier.includes(option))
    const [only, ...rest] = common?.later ?? []
    return only !== undefined && rest.length === 0 && others.length === 0 ? only : null
  }
  if (answer.type === 'single') {
    const option = optionNow(answer.option)
    return option === null ? null : { type: 'single', option, ...textsOf(answer.texts, optionNow) }
  }
  if (answer.type !== 'multi') return null
  const options = answer.options.map(optionNow)
  return options.includes(null)
    ? null
    : {
        type: 'multi',
        options: [...new Set(options.filter((option) => option !== null))],
        ...textsOf(answer.texts, optionNow),
      }
}

/** What was written at an option follows it to where it stands now. */
function textsOf(
  texts: Readonly<Record<string, string>> | undefined,
  optionNow: (option: string) => string | null,
): { texts?: Record<string, string> } {
  if (!texts) return {}
  const moved = Object.entries(texts).flatMap(([option, text]) => {
    const now = optionNow(option)
    return now === null ? [] : [[now, text] as const]
  })
  return { texts: Object.fromEntries(moved) }
}
