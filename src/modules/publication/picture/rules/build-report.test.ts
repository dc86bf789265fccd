import { describe, expect, it } from 'vitest'
import {
  everyKind,
  facts,
  manyInFrame,
  manyResponses,
  resultOf,
  survey2015,
  surveyOf,
} from '../../testing/example-survey.ts'
import { buildReport } from './build-report.ts'
import { filterParts } from './filter-parts.ts'
import { overviewOf } from './overview.ts'

const report = (survey: ReturnType<typeof surveyOf>, language: 'sv' | 'en' = 'sv') =>
  buildReport({ questionnaire: survey.questionnaire, result: resultOf(survey, language), facts, language })

describe('the report of 2015', () => {
  const survey = survey2015()
  const swedish = report(survey)
  const question = (id: string) => swedish.parts.flatMap(({ questions }) => questions).find((each) => each.id === id)

  it('opens with its finding and summarises each section with figure and percentage', () => {
    expect(swedish.headline).toBe('Sju av tio kommuner arbetar inte systematiskt med informationssäkerhet')
    expect(swedish.summary.sentences).toContain(
      '170 av 241 kommuner (71\u00a0%) arbetar inte systematiskt med informationssäkerhet.',
    )
    expect(swedish.summary.sentences).toHaveLength(13)
  })

  it('gives each question its base, its likely number and its bounds', () => {
    expect(question('systematiskt')).toMatchObject({
      figure: 2,
      hero: { text: { count: '71', of: 'av 241', share: '29\u00a0%' }, words: 'Tre av tio kommuner svarar Ja.' },
      base: 'Ställd till alla kommuner. 49 av 290 svarade inte.',
      reading:
        'Troligen gäller det 79–93 av landets 290 kommuner. Utan några antaganden om dem som inte svarade är det minst 71 och högst 120.',
    })
  })

  it('calls the interval of a follow-up question approximate and gives it no bounds', () => {
    const hours = question('arbetstid')
    expect(hours?.base).toMatch(/^Ställd till de kommuner som svarat Ja på .* Alla 149 svarade\.$/)
    expect(hours?.notes.join(' ')).toContain('ungefärligt')
    expect(hours?.table?.columns.map(({ label }) => label)).not.toContain('Utan antagande')
  })

  it('says the response rates and that the answers are invented', () => {
    const said = swedish.participation.facts.map(({ term, text }) => `${term}: ${text}`)
    expect(said).toContain('Svarsfrekvens, hela svar (RR1): 78,6\u00a0%')
    expect(said).toContain('Svarsfrekvens, även delvis (RR2): 87,9\u00a0%')
    expect(said).toContain('Delvis besvarade: 27 (9,3\u00a0%)')
    expect(swedish.notice).toContain('påhittade')
  })

  it('has eleven parts of the work, without the opening question and the one about the answer', () => {
    const parts = overviewOf(survey.questionnaire, resultOf(survey, 'sv'), 'sv')
    expect(parts).toHaveLength(11)
    expect(parts[0]).toMatchObject({ section: 'policy', count: 175, n: 242 })
    expect(parts.find(({ section }) => section === 'klassning')?.means).toBe('har en metod för informationsklassning')
  })

  it('has a table for every question that has something to count', () => {
    const table = swedish.tables.find(({ caption }) => caption.startsWith('Figur 2.'))
    expect(table?.rows).toEqual([
      ['Ja', '71', '29,5\u00a0%', '79–93', '71–120'],
      ['Nej', '170', '70,5\u00a0%', '197–211', '170–219'],
      ['Svarade inte', '49', 'räknas inte', '', ''],
    ])
  })

  it('is complete in English', () => {
    const english = report(survey, 'en')
    expect(english.headline).toBe('Seven in ten municipalities do not work systematically with information security')
    expect(english.summary.sentences[0]).toContain('170 of 241 municipalities (71%)')
    expect(JSON.stringify([english.summary, english.participation, english.reading])).not.toMatch(/[åäö]/i)
  })

  it('finds questions by section and by words in question, answers and section', () => {
    const found = (section: string | null, search: string) =>
      filterParts(swedish.parts, survey.questionnaire, { section, search }, 'sv').flatMap(({ questions }) =>
        questions.map(({ id }) => id),
      )
    expect(found('utbildning', '')).toEqual(['utbildning', 'utbildning_nar', 'kompetensutveckling'])
    expect(found(null, 'BITS')).toEqual(['metodstod'])
    expect(found(null, 'medicinskt sjuksköterska')).toEqual(['efterlevnad_vem'])
    expect(found('unknown', '   ')).toHaveLength(56)
    expect(found('policy', 'incident')).toEqual([])
  })
})

describe('the report of any questionnaire', () => {
  const known = report(surveyOf(everyKind, manyResponses(), manyInFrame(40)))
  const [yes, many, grid, year, words] = known.parts[0]?.questions ?? []

  it('draws one bar for two answers, and bars by size with "other" and "none" last for several', () => {
    expect(yes?.chart).toMatchObject({ kind: 'one-bar', total: 40, yes: { count: 24 }, no: { count: 6 } })
    expect(many?.chart?.kind === 'options' && many.chart.options.map(({ id }) => id)).toEqual(['x', 'y', 'z', 'none'])
    expect(many?.notes.join(' ')).toContain('mer än 100\u00a0%')
  })

  it('gives each row of a matrix its own bar, and years without a space', () => {
    expect(grid?.chart).toMatchObject({
      kind: 'options',
      options: [
        { id: 'r1', count: 30, n: 30 },
        { id: 'r2', count: 10 },
      ],
    })
    expect(year?.reading).toBe('Medianen är 2004,5. Svaren går från 2000 till 2009.')
  })

  it('says how many wrote, and shows nothing of what they wrote', () => {
    expect(words?.hero?.words).toBe('5 av 30 kommuner (17\u00a0%) har svarat med egna ord.')
    expect(words?.notes.join(' ')).toContain('släppt')
    expect(JSON.stringify(known)).not.toContain('skrivet')
  })

  it('says that the population is unknown without a frame, and gives neither rates nor bounds', () => {
    const unknown = report(surveyOf(everyKind, manyResponses()))
    const said = JSON.stringify(unknown)
    expect(said).toContain('Hur många den ställdes till är inte känt')
    expect(unknown.participation.facts.find(({ term }) => term.includes('RR1'))?.text).toBe('okänt')
    expect(said).not.toContain('Utan antagande')
    expect(unknown.parts[0]?.questions[0]?.base).toBe('Ställd till alla kommuner. Alla 30 svarade.')
  })

  it('gives counts and no percentage under twenty answers', () => {
    const few = manyResponses().split('\n').slice(0, 13).join('\n')
    const [first] = report(surveyOf(everyKind, few, manyInFrame(40))).parts[0]?.questions ?? []
    expect(first?.hero?.text.share).toBeNull()
    expect(first?.hero?.words).toBe('12 av 12 kommuner svarar Ja.')
    expect(JSON.stringify([first?.hero, first?.base, first?.reading, first?.table])).not.toMatch(/\d\u00a0%/)
  })

  it('is whole when nobody has answered', () => {
    const head = manyResponses().split('\n').slice(0, 1).join('\n')
    for (const frame of [null, manyInFrame(40)]) {
      const empty = report(surveyOf(everyKind, head, frame))
      expect(empty.headline).toBeNull()
      expect(empty.summary).toMatchObject({ lead: 'Ingen har svarat på enkäten än.', sentences: [] })
      expect(empty.parts[0]?.questions.every(({ hero }) => hero === null)).toBe(true)
    }
  })

  it('works for a single question', () => {
    const one = `id: q\ntitle: {sv: En, en: One}\nsections:\n- id: s\n  title: {sv: Allt, en: All}\n  questions:\n  - {id: a, text: {sv: Är det bra?, en: Is it good?}, type: single, options: [ja, nej]}\n`
    const survey = surveyOf(one, `respondent,status,a\n1,complete,ja\n2,complete,nej\n3,complete,ja`)
    expect(report(survey).headline).toBe('I 2 av 3 kommuner är det bra')
    expect(overviewOf(survey.questionnaire, resultOf(survey, 'sv'), 'sv')).toHaveLength(1)
  })
})
