import type { Text } from '../../../survey/index.ts'
import { optionResult, type Publication } from '../../tabulation/rules/option-result.ts'
import { comparePublished } from './compare-published.ts'
import { countAnswers } from './count-answers.ts'
import type { Pair, PublishedSource } from './link.ts'
import { type PreparedRound, prepareRound, type Round } from './prepare-round.ts'
import { isComparable } from './propose-pairs.ts'
import type { ComparedAnswer, Panel, RoundComparison, RoundFigure } from './round-comparison.ts'
import { type Untested, withTests } from './test-changes.ts'
import { movesOf, protectTransition } from './transition.ts'

export interface ComparisonInput {
  readonly later: Round
  readonly earlier: Round | PublishedSource
  /** Sound: as `checkPairs` lets them pass. */
  readonly pairs: readonly Pair[]
  readonly titles: { readonly earlier: Text; readonly later: Text }
  /** What is hidden goes along, marked so: only for the survey's owner, and never stored. */
  readonly reveal?: boolean
}

/** The percentages are formatted where they are shown; only interval and share are taken from here. */
const publication: Publication = { language: 'sv', decimals: 0 }

/**
 * Compares two rounds, question by question in the order of the pairs. What is matched is by the respondent's name in both, and what
 * moved between answers is under disclosure control. Holm's correction is over every test of the comparison.
 */
export function compareRounds({ later, earlier, pairs, titles, reveal = false }: ComparisonInput): RoundComparison {
  const after = prepareRound(later)
  const summary = (round: PreparedRound, title: Text) => ({
    id: round.round.id,
    kind: 'survey' as const,
    label: round.round.label,
    title,
    population: round.population,
    participants: round.participants.size,
    about: null,
  })
  if ('figures' in earlier) return comparePublished(earlier, after, summary(after, titles.later), pairs)
  const before = prepareRound(earlier)
  return {
    earlier: summary(before, titles.earlier),
    later: summary(after, titles.later),
    panel: panelOf(before.participants, after.participants),
    unlinked: {
      earlier: unlinked(earlier, new Set(pairs.map((pair) => pair.earlier))),
      later: unlinked(later, new Set(pairs.map((pair) => pair.later))),
    },
    questions: withTests(pairs.flatMap((pair) => comparePair(pair, before, after, reveal))),
  }
}

function unlinked({ questionnaire }: Round, linked: ReadonlySet<string>): Text[] {
  return questionnaire.questions.filter((each) => isComparable(each) && !linked.has(each.id)).map(({ text }) => text)
}

function panelOf(before: ReadonlySet<string>, after: ReadonlySet<string>): Panel {
  const both = [...before].filter((respondent) => after.has(respondent)).length
  return { both, left: before.size - both, came: after.size - both }
}

function comparePair(pair: Pair, before: PreparedRound, after: PreparedRound, reveal: boolean): Untested[] {
  const question = after.question(pair.later)
  const old = before.question(pair.earlier)
  if (!question || !old) return []
  const common = {
    later: pair.later,
    earlier: pair.earlier,
    text: question.text,
    earlierText: old.text.sv === question.text.sv ? null : old.text,
    grade: pair.grade,
    reason: pair.grade === 'identical' ? null : pair.reason,
    several: question.type === 'multi',
    followUp: question.base !== null,
  }
  const uncertainty = { earlier: before.uncertaintyOf(pair.earlier), later: after.uncertaintyOf(pair.later) }
  return countAnswers(
    pair,
    { question: old, answers: before.answersTo(pair.earlier) },
    { question, answers: after.answersTo(pair.later) },
  ).map(({ row, answers, earlier, later, matched }): Untested => {
    const transitions = (matched?.tables ?? []).map((table) => protectTransition(table, reveal))
    const figure = (side: 'earlier' | 'later', count: number | null): RoundFigure | null => {
      const n = (side === 'earlier' ? earlier : later).n
      if (count === null) return null
      const { share, interval } = optionResult('', count, n, uncertainty[side], publication)
      return { kind: 'counted', count, n, share, interval }
    }
    const placeOf = (id: string, index: number) => {
      const own = transitions.find(({ shown }) => shown.answer === id)
      return own ? { table: own, place: 0 } : { table: transitions[0], place: index }
    }
    return {
      ranges: answers.map(({ id }, index) => {
        const { table, place } = placeOf(id, index)
        return place === 0 ? (table?.range ?? null) : null
      }),
      question: {
        ...common,
        row,
        answers: answers.map(({ id, label, other, made }, index): ComparedAnswer => {
          const { table, place } = placeOf(id, index)
          const sides = {
            earlier: figure('earlier', earlier.counts[index] ?? null),
            later: figure('later', later.counts[index] ?? null),
          }
          const change = matched === null ? null : difference(sides.earlier, sides.later)
          return { id, label, other, made, ...sides, change, moves: table ? movesOf(table.shown, place) : null }
        }),
        matched: matched?.n ?? null,
        left: matched?.left ?? null,
        transitions: transitions.map(({ shown }) => shown),
      },
    }
  })
}

function difference(earlier: RoundFigure | null, later: RoundFigure | null): number | null {
  const [from, to] = [earlier?.share ?? null, later?.share ?? null]
  return from === null || to === null ? null : to - from
}
