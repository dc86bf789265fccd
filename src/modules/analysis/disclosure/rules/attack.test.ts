import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Frame } from '../../../collection/index.ts'
import type { Questionnaire, Response } from '../../../survey/index.ts'
import { readSurveyFiles } from '../../read-survey-files.ts'
import type { GroupOption, Result, ResultSet } from '../../rules/result.ts'
import { tabulate } from '../../tabulation/rules/tabulate.ts'
import { tabulateSet } from '../../tabulation/rules/tabulate-set.ts'
import { attack, type Finding } from './testing/attack.ts'
import { smallQuestionnaire, smallSurveys } from './testing/small-survey.ts'

interface Survey {
  readonly questionnaire: Questionnaire
  readonly frame: Frame
  readonly responses: readonly Response[]
}

const together = (survey: Survey, breakdowns: readonly string[], reveal = false) =>
  tabulateSet({ ...survey, language: 'sv', breakdowns, reveal })

/** Each breakdown protected by itself, and published with the others all the same. */
const apart = (survey: Survey, breakdowns: readonly string[]): ResultSet => ({
  national: tabulate({ ...survey, language: 'sv' }),
  breakdowns: breakdowns.map((by) => tabulate({ ...survey, language: 'sv', by })),
})

/** Only what is small by itself is hidden. */
function withoutSecondary(survey: Survey, breakdowns: readonly string[]): ResultSet {
  const { national, breakdowns: results } = together(survey, breakdowns, true)
  const shown = (option: GroupOption): GroupOption => {
    if (!('suppressed' in option)) return option
    const { id, suppressed, hidden } = option
    return suppressed === 'secondary' && hidden
      ? { id, count: hidden.count, share: null, percent: null }
      : { id, suppressed }
  }
  return {
    national,
    breakdowns: results.map(
      (result): Result => ({
        ...result,
        questions: result.questions.map((question) => ({
          ...question,
          ...(question.groups && {
            groups: question.groups.map((group) => ({ ...group, options: group.options.map(shown) })),
          }),
        })),
      }),
    ),
  }
}

/** What anyone can read: the JSON, and nothing that only the program has. */
function findings(
  survey: Survey,
  set: ResultSet,
  options: { whole?: boolean; only?: readonly string[] } = {},
): Finding[] {
  const { questionnaire, frame } = survey
  return attack({ set: JSON.parse(JSON.stringify(set)), questionnaire, frame }, options)
}

/** Known for certain, though the national figures alone do not say it: there somebody gave the answer, and somebody did not. */
function pinned(set: ResultSet, found: readonly Finding[]): Finding[] {
  return found.filter(({ question, row, option, low, high }) => {
    const asked = set.national.questions.find(({ id }) => id === question)
    const part = asked?.rows?.find(({ id }) => id === row) ?? asked
    const count = part?.options?.find(({ id }) => id === option)?.count ?? 0
    return low === high && count > 0 && count < (part?.answered ?? 0)
  })
}

/** Whether there is an answer to find: that nobody in a group took part is no secret. */
function somebodyAnswered(revealed: ResultSet, { question, by, group, option }: Finding): boolean {
  const result = revealed.breakdowns.find(({ breakdown }) => breakdown?.by === by)
  const groups = result?.questions.find(({ id }) => id === question)?.groups
  const found = groups?.find(({ id }) => id === group)?.options.find(({ id }) => id === option)
  return !found || !('suppressed' in found) || found.hidden?.answered !== 0
}

describe('the survey of 2015, broken down by county, population and group', { timeout: 120_000 }, () => {
  const breakdowns = ['county', 'population', 'group']
  const only = ['policy_omfattning']
  let survey: Survey

  beforeAll(async () => {
    const folder = 'reference/enkat-2015'
    const read = await readSurveyFiles({
      questionnaire: `${folder}/questionnaire.yaml`,
      responses: `${folder}/responses.csv`,
      frame: `${folder}/frame.csv`,
    })
    if (!read.ok || !read.value.frame) throw new Error('the reference survey cannot be read')
    survey = { ...read.value, frame: read.value.frame }
  })

  test('no hidden count can be worked out, with two breakdowns and three, national less rest, bases and follow-up questions', () => {
    const set = together(survey, breakdowns)
    const found = findings(survey, set, { only })
    expect(found.length).toBeGreaterThan(20)
    expect(pinned(set, found)).toEqual([])
  })

  test('the attack is a true one: every range holds the truth', () => {
    const set = together(survey, breakdowns)
    const revealed = together(survey, breakdowns, true)
    for (const { question, by, group, option, low, high } of findings(survey, set, {
      only,
    })) {
      const result = revealed.breakdowns.find(({ breakdown }) => breakdown?.by === by)
      const groups = result?.questions.find(({ id }) => id === question)?.groups
      const hidden = groups?.find(({ id }) => id === group)?.options.find(({ id }) => id === option)
      const truth = hidden && 'suppressed' in hidden ? hidden.hidden?.count : undefined
      expect(truth, `${group} ${option}`).toBeGreaterThanOrEqual(low)
      expect(truth).toBeLessThanOrEqual(high)
    }
  })

  test('breakdowns protected one by one are not enough', () => {
    const set = apart(survey, breakdowns)
    expect(pinned(set, findings(survey, set, { only })).length).toBeGreaterThan(0)
  })
})

describe('small surveys, attacked with integer programming', { timeout: 120_000 }, () => {
  const sets = fc.constantFrom(
    ['county', 'side'],
    ['county', 'side', 'size'],
    ['county', 'county,side'],
    ['side', 'size', 'side,size'],
    ['county', 'policy'],
    ['side', 'policy', 'side,policy'],
  )

  test('no hidden count can be worked out', () => {
    fc.assert(
      fc.property(smallSurveys, sets, (small, breakdowns) => {
        const survey = { ...small, questionnaire: smallQuestionnaire }
        const set = together(survey, breakdowns)
        const found = pinned(set, findings(survey, set, { whole: true, only: ['policy', 'age', 'parts'] }))
        expect(found.filter((one) => somebodyAnswered(together(survey, breakdowns, true), one))).toEqual([])
      }),
      { seed: 20151, numRuns: 8 },
    )
  })

  test('the same attack succeeds where only what is small by itself is hidden', () => {
    const found = fc
      .sample(fc.tuple(smallSurveys, sets), { seed: 20151, numRuns: 6 })
      .flatMap(([small, breakdowns]) => {
        const survey = { ...small, questionnaire: smallQuestionnaire }
        const set = withoutSecondary(survey, breakdowns)
        return pinned(set, findings(survey, set))
      })
    expect(found.length).toBeGreaterThan(0)
  })
})
