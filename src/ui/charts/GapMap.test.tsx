import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { GapMap, gapStep } from './GapMap.tsx'

const cell = (met: number, demanded: number, unknown = false) => ({ met, demanded, unknown })
const map = (
  <GapMap
    language="sv"
    id="karta"
    title="Uppfyllda krav"
    columns={['Organisation', 'Lokaler och utrustning']}
    rows={[
      { id: 'a', label: 'Kommunstyrelsen', cells: [cell(2, 4), cell(0, 0)] },
      { id: 'b', label: 'Vård- och omsorgsnämnden', cells: [cell(3, 3), cell(0, 9, true)] },
    ]}
  />
)

test('says in words where most remains, and the count in each cell', () => {
  const markup = renderToStaticMarkup(map)
  expect(markup).toContain('Flest återstår i Vård- och omsorgsnämnden (9), Kommunstyrelsen (2).')
  for (const text of ['2/4', '3/3', '0/9', 'inget krävs']) expect(markup).toContain(text)
})

test('fills a cell by how much is met, hatches what nobody has looked at, and leaves the rest hollow', () => {
  const markup = renderToStaticMarkup(map)
  expect(markup.match(/data-step="\d"/g)).toEqual(['data-step="2"', 'data-step="4"'])
  expect(markup.match(/seg-unknown/g)).toHaveLength(1)
  expect([gapStep(0, 5), gapStep(1, 5), gapStep(3, 5), gapStep(5, 5)]).toEqual([undefined, 1, 2, 4])
})

test('tells of nothing left where all is met', () => {
  const all = (
    <GapMap language="en" id="x" title="Met" columns={['A']} rows={[{ id: 'a', label: 'A', cells: [cell(1, 1)] }]} />
  )
  expect(renderToStaticMarkup(all)).not.toContain('Most remain')
})
