import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { RiskMatrix, RiskMatrixKey } from './RiskMatrix.tsx'
import { cellAt, type MatrixRisk, markRadius, movesOf, placeMarks } from './risk-matrix-layout.ts'

const size = { rows: 5, columns: 5 }
const at = (likelihood: number, consequence: number) => ({ likelihood, consequence })

describe('risk matrix', () => {
  it('draws what stands where the risk stands now only once', () => {
    const marks = placeMarks([{ n: 1, places: { before: at(4, 4), now: at(3, 3), after: at(3, 3) } }], size)
    expect(marks.map(({ mark }) => mark)).toEqual(['before', 'now'])
    expect(movesOf(marks)).toMatchObject([{ n: 1, planned: false }])
  })

  it('draws no arrow from what nobody has assessed', () => {
    expect(movesOf(placeMarks([{ n: 1, places: { after: at(1, 1) } }], size))).toEqual([])
  })

  it('keeps every mark in its cell, and no two in the same spot, up to six of a cell', () => {
    const steps = fc.integer({ min: 3, max: 6 })
    const risks = fc.record({ rows: steps, columns: steps }).chain((of) =>
      fc.record({
        of: fc.constant(of),
        places: fc.array(
          fc.record({
            likelihood: fc.integer({ min: 1, max: of.rows }),
            consequence: fc.integer({ min: 1, max: of.columns }),
          }),
          { maxLength: 6 },
        ),
      }),
    )
    fc.assert(
      fc.property(risks, ({ of, places }) => {
        const given: MatrixRisk[] = places.map((now, index) => ({ n: index + 1, places: { now } }))
        const marks = placeMarks(given, of)
        expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length)
        for (const [index, { x, y }] of marks.entries()) {
          const cell = cellAt(places[index] ?? at(1, 1), of)
          expect(x > cell.x && x < cell.x + cell.width && y > cell.y && y < cell.y + cell.height).toBe(true)
        }
      }),
    )
  })

  it('lets an arrow begin and end at the edges of its marks', () => {
    const [move] = movesOf(placeMarks([{ n: 1, places: { now: at(4, 2), after: at(1, 2) } }], size))
    const [now, after] = placeMarks([{ n: 1, places: { now: at(4, 2), after: at(1, 2) } }], size)
    expect((move?.from.y ?? 0) - (now?.y ?? 0)).toBe(markRadius.now)
    expect((after?.y ?? 0) - (move?.to.y ?? 0)).toBe(markRadius.after + 3)
  })

  it('says its levels in words, its steps, and what it is', () => {
    const cells = Array.from({ length: 3 }, () =>
      Array.from({ length: 3 }, () => ({ height: 1, word: 'låg', count: '2' })),
    )
    const svg = renderToStaticMarkup(
      <RiskMatrix
        id="m"
        title="En risk"
        description="I ord"
        likelihoods={['Sällan', 'Ibland', 'Ofta']}
        consequences={['Liten', 'Måttlig', 'Mycket allvarlig']}
        cells={cells}
        risks={[{ n: 7, places: { now: at(3, 3) } }]}
      />,
    )
    expect(svg).toContain('aria-labelledby="m-t m-d"')
    expect(svg.match(/>låg</g)).toHaveLength(9)
    expect(svg).toContain('>Mycket allvarlig</text>')
    expect(svg).toContain('class="n inv"')
    expect(renderToStaticMarkup(<RiskMatrixKey words={{ now: 'nu' }} />)).toContain('nu')
  })
})
