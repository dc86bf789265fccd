import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { DependencyGraph } from './DependencyGraph.tsx'
import { LevelBars } from './LevelBars.tsx'

const nodes = [
  { id: 'a', label: 'Löneuppgifter', note: 'Informationsmängd K2', href: '/a' },
  {
    id: 'b',
    label: 'Lönita, lön och schema för alla anställda i kommunen och dess bolag',
    note: 'System',
    href: '/b',
    centre: true,
  },
]

it('draws what needs to the left of what is needed, each a link with its words', () => {
  const svg = renderToStaticMarkup(
    <DependencyGraph
      id="g"
      title="Beroenden"
      words="Två rutor"
      nodes={nodes}
      edges={[{ from: 'a', to: 'b', label: '3' }]}
    />,
  )
  // Its words are those that are seen
  expect(svg).toMatch(
    /<a href="\/a"><rect[^>]*><\/rect><text[^>]*>Löneuppgifter <\/text><text[^>]*>Informationsmängd K2<\/text><\/a>/,
  )
  expect(svg).toContain('class="dependency-box dependency-centre" x="262"')
  expect(svg).toContain('<desc id="g-d">Två rutor</desc>')
  expect(svg).toContain('>3</text>')
  // A long name is wrapped, never cut
  expect(svg).toContain('>bolag </text>')
  expect(svg.match(/class="dependency-edge"/g)).toHaveLength(1)
})

it('is as large as it is asked to be, with the same contents', () => {
  const draw = (zoom: number) =>
    renderToStaticMarkup(<DependencyGraph id="g" title="t" words="w" nodes={nodes} edges={[]} zoom={zoom} />)
  expect(draw(1)).toContain('width="196" height="218" viewBox="0 0 196 218"')
  expect(draw(0.5)).toContain('width="98" height="109" viewBox="0 0 196 218"')
})

it('draws levels from the highest, and what nobody has assessed last, in words too', () => {
  const svg = renderToStaticMarkup(
    <LevelBars
      language="sv"
      total={4}
      rows={[
        {
          id: 'k',
          label: 'Konfidentialitet',
          steps: [
            { step: 0, count: 0, words: 'nivå 0: 0' },
            { step: 1, count: 2, words: 'nivå 1: 2' },
            { step: 2, count: 1, words: 'nivå 2: 1' },
          ],
          unknown: { count: 1, words: 'inte bedömda: 1' },
        },
      ]}
    />,
  )
  expect(svg).toContain('aria-label="Konfidentialitet: nivå 2: 1, nivå 1: 2, inte bedömda: 1"')
  expect(svg).toContain('class="level-2" x="0%" width="25%"')
  expect(svg).toContain('class="level-1" x="25%" width="50%"')
  expect(svg).toContain('class="seg-unknown" x="75%" width="25%"')
  expect(svg).not.toContain('class="level-0"')
})
