import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { asPicture, besidePublished, onThePage } from './examples/change.tsx'
import { standalone } from './standalone.tsx'

describe.each([
  ['on a page', renderToStaticMarkup(onThePage)],
  ['as a picture', renderToStaticMarkup(asPicture)],
])('a chart of change %s', (_, html) => {
  it('writes both rounds with count, base and percentage', () => {
    for (const text of ['2015', '2020', '175', 'av 242', '72\u00a0%', '201', 'av 251', '80\u00a0%']) {
      expect(html).toContain(text)
    }
  })

  it('draws a line only where both are drawn and can be compared', () => {
    expect(html.match(/change-line/g)).toHaveLength(1)
    expect(html.match(/class="point-earlier"/g)).toHaveLength(1)
    expect(html.match(/class="point-later"/g)).toHaveLength(3)
  })

  it('says in words what is missing, and gives no percentage under twenty answers', () => {
    expect(html).toContain('2015 inget sådant svar')
    expect(html).toContain('ingen linje')
    expect(html).toContain('2015 7 av 12;')
    expect(html).not.toContain('58\u00a0%')
  })
})

describe('beside published figures', () => {
  const html = renderToStaticMarkup(besidePublished)
  it('marks what others have published, without an interval and without a line', () => {
    expect(html).toContain('av 227, 84\u00a0%, publicerad siffra')
    expect(html).toContain('class="point-published"')
    expect(html).not.toContain('change-line')
    expect(html.match(/intervall/g)).toHaveLength(1)
  })
})

it('stands alone with its own rules', () => {
  const file = standalone(asPicture, { width: 600 })
  expect(file).toContain('.change-line{')
  expect(file).not.toContain('.point-published{')
})
