import { describe, expect, it } from 'vitest'
import { readReferenceQuestionnaire } from '../generate/read-questionnaire.ts'

const questionnaire = readReferenceQuestionnaire(new URL('./questionnaire.yaml', import.meta.url))

describe('the questionnaire of 2015', () => {
  it('has twelve parts on the work and one about the answer itself', () => {
    expect(questionnaire.sections).toHaveLength(13)
    expect(questionnaire.questions).toHaveLength(56)
  })

  it('numbers its figures 1 to 32, each once', () => {
    const figures = questionnaire.questions.flatMap(({ figure }) => (figure === null ? [] : [figure]))
    expect(figures.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 32 }, (_, index) => index + 1))
  })

  it('says something of its own in each language', () => {
    // The same word in both, and rightly so.
    const shared = new Set(['Budget', '51–99\u00a0%'])
    const texts = questionnaire.questions.flatMap(({ text, help, options, rows }) => [
      text,
      ...(help ? [help] : []),
      ...[...options, ...rows].map(({ label }) => label),
    ])
    const alike = texts.filter(({ sv, en }) => sv === en).map(({ sv }) => sv)
    expect(alike.filter((each) => !shared.has(each))).toEqual([])
    expect(texts.every(({ en }) => !/[åäöÅÄÖ]/.test(en))).toBe(true)
  })
})
