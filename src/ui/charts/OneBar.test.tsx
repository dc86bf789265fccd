import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { fewAnswers, fewYes, followUp, mostYes, noAnswers } from './examples/one-bar.tsx'
import { OneBar } from './OneBar.tsx'
import { OneBarKey } from './OneBarKey.tsx'
import { layoutOneBar } from './one-bar-layout.ts'

const draw = renderToStaticMarkup

describe('one bar', () => {
  it('puts yes from the left, no from the right and the unanswered between them, over the whole frame', () => {
    const svg = draw(fewYes)
    expect(svg).toContain('<rect class="seg-yes" x="0" y="24" width="24.48%" height="36"')
    expect(svg).toContain('<rect class="seg-unknown" x="24.48%" y="24" width="16.9%" height="36"')
    expect(svg).toContain('<rect class="seg-no" x="41.38%" y="24" width="58.62%" height="36"')
  })

  it('draws the possible exactly under the hatch, the likely in it, and the share of the answers as a point', () => {
    const svg = draw(fewYes)
    expect(svg).toContain('<rect class="band" x="24.48%" y="72" width="16.9%" height="12"')
    expect(svg).toContain('class="whisker" x1="27.24%" x2="32.07%"')
    expect(svg).toContain('<circle class="point" cx="29.46%"')
  })

  it('is a picture with a name and a description of its own figures', () => {
    const svg = draw(fewYes)
    expect(svg).toMatch(/role="img" aria-labelledby="few-yes-t few-yes-d"/)
    expect(svg).toContain('<title id="few-yes-t">Ja 71, Nej 170, svarade inte 49 av 290 kommuner</title>')
    expect(svg).toContain('Av dem som svarade är andelen Ja 29\u00a0%. Intervall: 27–32\u00a0%.')
    expect(draw(mostYes)).toContain('Yes 175, No 67, did not answer 48 of 290 municipalities')
  })

  it('writes the lane beside the band on the side with room, and below it when the band takes the width', () => {
    expect(draw(fewYes)).toContain('x="41.38%" y="82.5" dx="10"')
    expect(draw(mostYes)).toContain('x="60.34%" y="82.5" dx="-10" text-anchor="end"')
    expect(draw(fewAnswers)).toContain('x="0%" y="104"')
    expect(draw(fewAnswers)).toContain('height="148"')
  })

  it('counts the unanswered inside the hatch only where the hatch is wide enough', () => {
    expect(draw(fewYes)).toContain('class="pill"')
    expect(draw(followUp)).not.toContain('class="pill"')
    expect(draw(followUp)).toContain('class="seg-unknown"')
  })

  it('is all hatch and claims no share when nobody has answered', () => {
    const svg = draw(noAnswers)
    expect(svg).toContain('<rect class="seg-unknown" x="0%" y="24" width="100%" height="36"')
    expect(svg).not.toContain('class="point"')
    expect(svg).not.toMatch(/seg-yes|seg-no/)
  })

  it('says counts only when fewer than twenty have answered', () => {
    const bar = (yes: number) => (
      <OneBar
        language="sv"
        id="x"
        yes={{ label: 'Ja', count: yes }}
        no={{ label: 'Nej', count: 9 }}
        total={30}
        unit="kommuner"
        interval={{ low: 0.3, high: 0.6 }}
        bounds={null}
      />
    )
    expect(draw(bar(10))).not.toMatch(/lab strong">\d+\u00a0%/)
    expect(draw(bar(11))).toMatch(/lab strong">55\u00a0%/)
  })

  it('refuses counts that do not fit in the whole', () => {
    expect(() => layoutOneBar({ yes: 5, no: 6, total: 10, interval: null, bounds: null })).toThrow(RangeError)
  })

  it('has a key that explains only what is drawn', () => {
    const key = draw(
      <OneBarKey language="sv" population={null} hasUnanswered={false} hasPoint hasInterval hasBounds={false} />,
    )
    expect(key).toContain('ungefärligt')
    expect(key).not.toContain('seg-unknown')
    expect(draw(<OneBarKey language="sv" population={290} hasUnanswered hasPoint hasInterval hasBounds />)).toContain(
      'alla 290',
    )
  })
})
