import { optionResult } from '../../tabulation/rules/option-result.ts'
import type { Pair, PublishedSource } from './link.ts'
import type { PreparedRound } from './prepare-round.ts'
import type { ComparedQuestion, RoundComparison, RoundSummary } from './round-comparison.ts'

/** A round beside figures that somebody has published: both are shown, no line is drawn and nothing is tested. */
export function comparePublished(
  source: PublishedSource,
  round: PreparedRound,
  later: RoundSummary,
  pairs: readonly Pair[],
): RoundComparison {
  return {
    earlier: {
      id: source.id,
      kind: 'published',
      label: source.label,
      title: source.title,
      population: null,
      participants: source.answered,
      about: source.about,
    },
    later,
    panel: null,
    unlinked: { earlier: [], later: [] },
    questions: pairs.flatMap((pair) => beside(pair, source, round)),
  }
}

function beside(pair: Pair, source: PublishedSource, round: PreparedRound): ComparedQuestion[] {
  const question = round.question(pair.later)
  const figure = source.figures.find(({ id }) => id === pair.earlier)
  if (!question || !figure || pair.grade === 'identical' || pair.grade === 'harmonised') return []
  const options = new Set(pair.grade === 'similar' ? pair.options : [])
  const answers = [...round.answersTo(pair.later).values()]
  const count = answers.filter(
    (answer) =>
      (answer.type === 'single' && options.has(answer.option)) ||
      (answer.type === 'multi' && answer.options.some((id) => options.has(id))),
  ).length
  const { share, interval } = optionResult('', count, answers.length, round.uncertaintyOf(pair.later), {
    language: 'sv',
    decimals: 0,
  })
  return [
    {
      later: pair.later,
      earlier: pair.earlier,
      row: null,
      text: question.text,
      earlierText: figure.text,
      grade: pair.grade,
      reason: pair.reason,
      several: question.type === 'multi',
      followUp: question.base !== null,
      answers: [
        {
          id: pair.later,
          label: figure.answer,
          other: false,
          made: null,
          earlier: { kind: 'published', percent: figure.percent, n: figure.n, share: figure.percent / 100 },
          later: pair.grade === 'similar' ? { kind: 'counted', count, n: answers.length, share, interval } : null,
          change: null,
          moves: null,
        },
      ],
      matched: null,
      left: null,
      transitions: [],
      test: null,
      untested: null,
    },
  ]
}
