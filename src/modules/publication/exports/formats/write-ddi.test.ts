import { describe, expect, it } from 'vitest'
import { resultOf, survey2015 } from '../../testing/example-survey.ts'
import { buildMicrodata } from '../rules/build-microdata.ts'
import { awkwardSurvey } from './testing/awkward-survey.ts'
import { allIn, checkCodebook, readXml } from './testing/check-codebook.ts'
import { facts } from './testing/facts.ts'
import { writeMicrodataDdi } from './write-ddi.ts'

const survey = survey2015()
const data = buildMicrodata(survey)
const xml = writeMicrodataDdi(survey, data, facts)
const elements = allIn(readXml(xml))

describe('the codebook of the survey of 2015', () => {
  it('keeps to the order, the number and the words of DDI Codebook 2.5', () => {
    expect(checkCodebook(xml)).toEqual([])
  })

  it('would not pass with an element out of order, an unknown word or a reference to nothing', () => {
    const lacks = xml.replace('name="respondent" ', '')
    const swapped = xml.replace(/(<labl xml:lang="sv">Svarande<\/labl>)([\s\S]*?)(<varFormat [^>]*>)/, '$3$2$1')
    const word = xml.replace('intrvl="discrete"', 'intrvl="continuous"')
    const nothing = xml.replace('files="F1"', 'files="F2"')
    for (const wrong of [lacks, swapped, word, nothing]) expect(checkCodebook(wrong)).toHaveLength(1)
  })

  it('has every variable, with the base as its universe', () => {
    const variables = elements.filter(({ name }) => name === 'var')
    expect(variables.map(({ attributes }) => attributes.name)).toEqual(data.variables.map(({ name }) => name))
    const universes = variables.map(({ children }) =>
      children.filter(({ name }) => name === 'universe').map(({ text }) => text),
    )
    expect(universes).toEqual(data.variables.map(({ base }) => (base ? [base.sv, base.en] : [])))
  })

  it('counts as the tabulation does', () => {
    const policy = elements.find(({ name, attributes }) => name === 'var' && attributes.name === 'policy')
    const counts = (policy?.children ?? [])
      .filter(({ name, attributes }) => name === 'catgry' && attributes.missing !== 'Y')
      .map(({ children }) => Number(children.find(({ name }) => name === 'catStat')?.text))
    const tabulated = resultOf(survey, 'sv').questions.find(({ id }) => id === 'policy')
    expect(counts).toEqual(tabulated?.options?.map(({ count }) => count))
  })

  it('tells the response rates, and that synthetic answers are', () => {
    const rates = elements.filter(({ name }) => name === 'respRate').map(({ text }) => text)
    expect(rates).toContain('RR1: 78,6\u00a0% (AAPOR Standard Definitions).')
    expect(elements.some(({ name, text }) => name === 'notes' && text.startsWith('Svaren är påhittade'))).toBe(true)
  })
})

it('describes a survey with everything that XML can trip over', () => {
  const awkward = awkwardSurvey()
  const described = writeMicrodataDdi(awkward, buildMicrodata(awkward), {
    ...facts,
    owner: 'A & <B>',
    synthetic: false,
  })
  expect(checkCodebook(described)).toEqual([])
  expect(allIn(readXml(described)).find(({ name }) => name === 'AuthEnty')?.text).toBe('A & <B>')
})
