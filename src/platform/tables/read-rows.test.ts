import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRowReader, detectDelimiter } from './read-rows.ts'
import { type Delimiter, writeRows } from './write-rows.ts'

function read(pieces: readonly string[], delimiter: Delimiter = ',') {
  const rows: (readonly [number, string[]])[] = []
  const faults: string[] = []
  const reader = createRowReader(
    delimiter,
    (cells, line) => rows.push([line, cells]),
    (line, cell, message) => faults.push(`${line}:${cell} ${message.en}`),
  )
  for (const piece of pieces) reader.push(piece)
  reader.end()
  return { rows, faults }
}

describe('createRowReader', () => {
  it('gives each row with the line that it starts on', () => {
    expect(read(['a,b\r\n\r\n1,"x\ny"\r\n2,\n3,"say ""hi"", twice"']).rows).toEqual([
      [1, ['a', 'b']],
      [3, ['1', 'x\ny']],
      [5, ['2', '']],
      [6, ['3', 'say "hi", twice']],
    ])
  })

  it('reports a quote that is never closed on the line where it opens', () => {
    expect(read(['a,b\n1,"x\n2,y\n3,z\n']).faults).toEqual([
      '2:2 The quotation mark that opens here is never closed. Add a " where the cell ends, or write "" for a quotation mark in the text.',
    ])
  })

  it('reports text after a closing quote once and goes on with the next row', () => {
    const { rows, faults } = read(['a,b\n"x"y"z",1\n2,3\n'])
    expect(faults).toEqual([
      '2:1 After a closing quotation mark the cell has to end. Write "" for a quotation mark in the text.',
    ])
    expect(rows.map(([line]) => line)).toEqual([1, 3])
  })

  it('takes a quotation mark within a cell without quotes as it is', () => {
    expect(read(['5" disk,b\n']).rows).toEqual([[1, ['5" disk', 'b']]])
  })

  it('reads back what was written, wherever the text is cut, with the same lines', () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^[,;"\n\r ab]{0,6}$/))
    const tables = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      )
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom<Delimiter>(',', ';'),
        fc.array(fc.nat(60), { maxLength: 5 }),
        (rows, delimiter, cuts) => {
          const text = writeRows(rows, delimiter)
          const points = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length]
          const pieces = points.slice(1).map((end, index) => text.slice(points[index], end))
          const cut = read(pieces, delimiter)
          expect(cut.faults).toEqual([])
          expect(cut.rows.map(([, cells]) => cells)).toEqual(rows)
          expect(cut).toEqual(read([text], delimiter))
        },
      ),
    )
  })
})

describe('detectDelimiter', () => {
  it.each([
    ['respondent,status', ','],
    ['respondent;status\n1,2,3,4', ';'],
    ['"a,b,c";d\n', ';'],
    ['\n\nrespondent;name\n', ';'],
    ['respondent', ','],
    ['', ','],
  ])('finds it in the header %j', (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter)
  })
})
