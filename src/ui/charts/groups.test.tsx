import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { countyCode } from './counties.ts'
import { groupBars, groupBarsPicture, multiples, overview } from './examples/groups.tsx'

describe('overview row', () => {
  it('says what is counted, the count with its base, and the percentage', () => {
    const html = renderToStaticMarkup(overview)
    expect(html).toContain('<a href="#policy">Policy och styrande dokument</a><small>har en beslutad policy</small>')
    expect(html).toContain('<b>175</b> <span>av 242</span>')
    expect(html).toContain('<span class="pc">72\u00a0%</span>')
  })

  it('gives no percentage under twenty answers, in text or to a screen reader', () => {
    const row = renderToStaticMarkup(overview).split('<li>')[2] ?? ''
    expect(row).toContain('<span class="pc"></span>')
    expect(row).toContain('aria-label="3 av 12"')
  })
})

describe('small multiples', () => {
  const html = renderToStaticMarkup(multiples)
  it('put the count first and the same scale under each', () => {
    expect(html).toContain('<h4>Under 8 000</h4><p class="count">9 <small>av 61</small></p>')
    expect(html.match(/class="track" x="0" y="1" width="100%"/g)).toHaveLength(3)
  })

  it('say why there is no percentage, and show nothing of a group that would point someone out', () => {
    expect(html).toContain('under 20 svar, ingen procent')
    const gotland = html.slice(html.indexOf('Gotland'))
    expect(gotland).toContain('dolt')
    expect(gotland).not.toMatch(/\d+ <small>|seg-yes/)
  })
})

describe.each([
  ['on a page', groupBars],
  ['as a picture', groupBarsPicture],
])('bars by group %s', (_, chart) => {
  const html = renderToStaticMarkup(chart)
  it('have the whole first, and its share as a line across the groups', () => {
    expect(html.indexOf('Alla')).toBeLessThan(html.indexOf('Storstäder'))
    expect(html).toMatch(/class="(whisker|guide)" x1="/)
  })

  it('hatch what is hidden, with its word, and draw no bar where the base is hidden', () => {
    expect(html.match(/seg-unknown/g)).toHaveLength(1)
    expect(html).toContain('dolt')
    expect(html).toContain('17')
    expect(html).toContain('bas')
    // The whole, and the two groups with a base and someone who chose it
    expect(html.match(/seg-yes/g)?.length).toBe(chart === groupBars ? 4 : 3)
  })

  it('give counts alone under twenty answers', () => {
    expect(html).not.toContain('25\u00a0%')
    expect(html).toContain('15\u00a0%')
  })
})

it('finds a county by its code, its name and its name as an area', () => {
  expect(['19', 'Stockholms län', 'Örebro län', 'Dalarnas län', 'Kalmar', 'A2'].map(countyCode)).toEqual([
    '19',
    '01',
    '18',
    '20',
    '08',
    null,
  ])
})
