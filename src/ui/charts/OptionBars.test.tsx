import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { asPicture, onThePage } from './examples/options.tsx'
import { wrapLabel } from './wrap-label.ts'

describe('option bars', () => {
  it('write the figure, its base and its percentage on every bar', () => {
    const html = renderToStaticMarkup(onThePage)
    expect(html).toContain('<b>70</b> <span class="of">av 149</span> <span class="pc">47\u00a0%</span>')
    expect(html).toContain('aria-label="10–25 %: 45 av 149, 30\u00a0%, intervall 28–33\u00a0%"')
    expect(html).toContain('<rect class="seg-yes" x="0" y="5" width="46.98%" height="12"')
    expect(html).toContain('<span class="own-tag">Ekebro</span>')
  })

  it('say the same in one picture, with long labels on several lines', () => {
    const svg = renderToStaticMarkup(asPicture)
    expect(svg.match(/class="seg-yes"/g)).toHaveLength(4)
    expect(svg).toContain('Mindre än 10 %: 70 av 149, 47\u00a0%')
    expect(svg).not.toContain(
      '>Heltid eller mer än en heltidstjänst, även när tiden delas av flera personer i samma kommun<',
    )
  })

  it('break a word that is longer than the line, and lose no letter', () => {
    const label = `kort ${'å'.repeat(90)} slut`
    const lines = wrapLabel(label, 300, 14)
    expect(lines.join('').replaceAll(' ', '')).toBe(label.replaceAll(' ', ''))
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40)
  })
})
