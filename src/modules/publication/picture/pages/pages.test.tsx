import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { setManifest } from '../../../../ui/assets.ts'
import { ComparisonPage } from '../../comparison/pages/ComparisonPage.tsx'
import { comparePublished } from '../../comparison/rules/compare-published.ts'
import { facts, resultOf, survey2015 } from '../../testing/example-survey.ts'
import { QuestionPage } from './QuestionPage.tsx'
import { ResultsPage } from './ResultsPage.tsx'

setManifest({ 'app.css': '/a', 'font-latin.woff2': '/f', 'mark.svg': '/m', 'behaviours.js': '/b' })

const { questionnaire, ...data } = survey2015()
const result = resultOf({ questionnaire, ...data }, 'sv')
const framing = { language: 'sv', title: 'Resultat', path: '/resultat/enkat-2015', nav: [] } as const
const picture = {
  framing,
  questionnaire,
  result,
  breakdowns: [],
  breakdown: null,
  option: null,
  facts,
  basePath: '/resultat/enkat-2015',
}
const results = (section: string | null, search: string) =>
  renderToStaticMarkup(
    <ResultsPage
      {...picture}
      publishedOn="2015-12-01"
      hasComparison
      hasReports
      mayPublish={false}
      filter={{ section, search }}
    />,
  )

describe('the results page', () => {
  const html = results(null, '')

  it('says the finding as its heading and lists the parts of the work', () => {
    expect(html).toContain('<h1>Sju av tio kommuner arbetar inte systematiskt med informationssäkerhet</h1>')
    expect(html).toContain('Elva delar av arbetet')
    expect(html.match(/<article/g)).toHaveLength(56)
  })

  it('gives each question its own address, and has one of every id', () => {
    expect(html).toContain('<a href="/resultat/enkat-2015/arbetstid">')
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('styles nothing inline, so that the strictest policy holds', () => {
    expect(html).not.toMatch(/ style="| on[a-z]+="/)
  })

  it('is filtered by section and words, says so, and keeps what was asked in the form', () => {
    const filtered = results('policy', 'policyn')
    expect(filtered.match(/<article/g)).toHaveLength(3)
    expect(filtered).toContain('3 av 56 frågor')
    expect(filtered).toContain('value="policyn"')
    expect(filtered).toContain('href="/resultat/enkat-2015?sok=policyn"')
    expect(filtered).not.toContain('id="oversikt"')
  })

  it('says what to do when nothing is found, and shows a hostile search as text', () => {
    expect(results(null, 'xyzzy')).toContain('Ingen fråga stämmer')
    expect(results(null, '"><script>')).not.toContain('<script>')
  })
})

describe('the page of a question', () => {
  const page = (question: string) => renderToStaticMarkup(<QuestionPage {...picture} question={question} />)

  it('has the question as its title, its table open and the ways on', () => {
    const html = page('policy')
    expect(html).toContain(
      '<h1>Har kommunens ledning beslutat en informations\u00adsäkerhets\u00adpolicy eller motsvarande?</h1>',
    )
    expect(html).toContain('<details class="more" open="">')
    expect(html).toContain('href="/resultat/enkat-2015/policy_alder" rel="next"')
    expect(html).toContain('href="/resultat/enkat-2015/policy.svg"')
  })

  it('is nothing for a question that does not exist', () => {
    expect(page('nothing')).toBe('')
  })
})

describe('the comparison page', () => {
  it('puts what does not agree first, with the note', () => {
    const published = {
      participation: [],
      figures: [
        figure({ options: ['ja'], count: 71, percent: 29 }),
        figure({ options: ['nej'], count: 171, percent: 71 }),
      ],
    }
    const comparison = comparePublished(questionnaire, result, published)
    const html = renderToStaticMarkup(
      <ComparisonPage {...{ framing, questionnaire, comparison }} basePath="/resultat/enkat-2015" />,
    )
    expect(html).toContain('<h1>1 av 2 tryckta siffror stämmer</h1>')
    const differing = html.slice(html.indexOf('id="avvikelser"'), html.indexOf('id="alla"'))
    expect(differing).toContain('171 av 241, 71\u00a0%')
    expect(differing).toContain('antalet skiljer sig')
    expect(differing).not.toContain('71 av 241, 29')
  })
})

function figure(given: { options: string[]; count: number; percent: number }) {
  return { question: 'systematiskt', row: null, n: 241, said: null, note: null, ...given }
}
