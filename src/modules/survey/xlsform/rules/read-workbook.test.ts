import { constants, deflateRawSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { openZip } from '../../../../platform/tables/workbook/open-zip.ts'
import type { Place } from '../../../../platform/tables/workbook/place.ts'
import { cellName } from '../../../../platform/tables/workbook/place.ts'
import { mostUnpacked, readWorkbook } from '../../../../platform/tables/workbook/read-workbook.ts'
import { Refusal } from '../../../../platform/tables/workbook/refusal.ts'
import type { Budget } from '../../../../platform/tables/workbook/unpack-entry.ts'
import { changeParts, makeForm } from './testing/make-form.ts'

const sheet = 'xl/worksheets/sheet1.xml'
let form: Uint8Array
beforeAll(async () => {
  form = await makeForm([['text', 'q', 'Vad?', null]])
})

/** What is said of a workbook that is refused as a whole, with the cell where there is one. */
function refusalOf(bytes: Uint8Array, budget?: Budget): string {
  try {
    readWorkbook(bytes, ['survey'], () => {}, budget)
  } catch (error) {
    if (error instanceof Refusal) return `${error.place ? `${cellName(error.place)}: ` : ''}${error.said.en}`
    throw error
  }
  return 'read'
}

/** What is in each cell of the first sheet, and what is wrong with single cells. */
function read(bytes: Uint8Array) {
  const wrong: string[] = []
  const { sheets } = readWorkbook(bytes, ['survey'], (place: Place, { en }) => wrong.push(`${cellName(place)}: ${en}`))
  const cells = [...(sheets.get('survey')?.rows ?? [])].flatMap((row) => [...row.values()])
  return { cells: Object.fromEntries(cells.map((cell) => [cellName(cell), cell.text])), wrong }
}

const withRows = (rows: string) =>
  changeParts(form, {
    [sheet]: `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  })

/**
 * A part of 1 GB of one byte in a megabyte: the same packed megabyte a thousand times, made in a moment and never kept.
 * `says` is how many bytes the directory claims that it holds.
 */
function withBomb(part: string, says: number, of = 0): Uint8Array {
  const packed = deflateRawSync(new Uint8Array(1_000_000).fill(of), { finishFlush: constants.Z_FULL_FLUSH })
  const bomb = new Uint8Array(packed.length * 1_000 + 2)
  for (let i = 0; i < 1_000; i++) bomb.set(packed, i * packed.length)
  bomb.set([3, 0], bomb.length - 2)
  const marker = new TextEncoder().encode('the bomb goes here')
  const whole = changeParts(form, { [part]: marker })
  return replacePart(whole, part, bomb, says)
}

/** Puts raw compressed bytes in the place of a part, with the size that is claimed in its headers. */
function replacePart(zip: Uint8Array, part: string, packed: Uint8Array, size: number): Uint8Array {
  const entry = openZip(zip).get(part)
  if (!entry) throw new Error(part)
  const start = entry.compressed.byteOffset - zip.byteOffset
  const grown = new Uint8Array(zip.length - entry.compressed.length + packed.length)
  grown.set(zip.subarray(0, start))
  grown.set(packed, start)
  grown.set(zip.subarray(start + entry.compressed.length), start + packed.length)
  const view = new DataView(grown.buffer)
  const shift = packed.length - entry.compressed.length
  const end = grown.length - 22
  const directory = view.getUint32(end + 16, true) + shift
  view.setUint32(end + 16, directory, true)
  for (let at = directory; at < end; at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true)) {
    const local = view.getUint32(at + 42, true)
    if (local > start) view.setUint32(at + 42, local + shift, true)
    const name = new TextDecoder().decode(grown.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)))
    if (name !== part) continue
    view.setUint16(at + 10, 8, true)
    view.setUint32(at + 20, packed.length, true)
    view.setUint32(at + 24, size, true)
  }
  return grown
}

describe('a file that is no workbook', () => {
  test.each([
    ['text', new TextEncoder().encode('type,name\ntext,q\n'), 'not an Excel workbook'],
    ['nothing', new Uint8Array(0), 'not an Excel workbook'],
    ['an old or encrypted workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'password'],
    [
      'a zip file of something else',
      Uint8Array.of(0x50, 0x4b, 5, 6, ...new Array(18).fill(0)),
      'not an Excel workbook',
    ],
  ])('is refused: %s', (_, bytes, why) => {
    expect(refusalOf(bytes)).toContain(why)
  })

  test('is refused when it was cut off anywhere, or a byte of a part was changed', () => {
    for (let length = 2; length < form.length; length += 97) {
      expect(refusalOf(form.subarray(0, length))).toContain('damaged')
    }
    const { compressed } = openZip(form).get(sheet) ?? { compressed: new Uint8Array() }
    const changed = form.slice()
    const at = compressed.byteOffset - form.byteOffset + Math.floor(compressed.length / 2)
    changed[at] = (changed[at] ?? 0) ^ 0x10
    expect(refusalOf(changed)).not.toBe('read')
  })

  test('is refused when a part of it is encrypted', () => {
    const encrypted = form.slice()
    const view = new DataView(encrypted.buffer)
    const directory = view.getUint32(encrypted.length - 22 + 16, true)
    view.setUint16(directory + 8, 1, true)
    expect(refusalOf(encrypted)).toContain('password')
  })
})

describe('a workbook that means more than it shows', () => {
  test('is refused when it has macros, also by another name', () => {
    expect(refusalOf(changeParts(form, { 'xl/vbaProject.bin': 'x' }))).toContain('macros')
    const renamed = changeParts(form, {
      '[Content_Types].xml': (part) =>
        part.replace(
          /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/,
          'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        ),
    })
    expect(refusalOf(renamed)).toContain('macros')
  })

  test('is refused when it links to other files', () => {
    expect(refusalOf(changeParts(form, { 'xl/externalLinks/externalLink1.xml': '<x/>' }))).toContain('links')
    const remote = changeParts(form, {
      'xl/_rels/workbook.xml.rels': (part) =>
        part.replace(/Target="worksheets/, 'TargetMode="External" Target="https://example.org'),
    })
    expect(refusalOf(remote)).toContain('links')
  })

  test('is refused when a part declares entities of its own', () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>`
    const hostile = changeParts(form, { [sheet]: (part) => part.replace(/(<worksheet)/, `${laughs}$1`) })
    expect(refusalOf(hostile)).toContain('document type')
    const unknown = withRows('<row r="1"><c r="A1" t="inlineStr"><is><t>&a;</t></is></c></row>')
    expect(refusalOf(unknown)).toContain('cannot be read')
  })
})

describe('a workbook with 1 GB of zeros inside', () => {
  test('is refused before anything of it is unpacked when it says so', () => {
    const budget = { most: mostUnpacked, unpacked: 0 }
    expect(refusalOf(withBomb(sheet, 1_000_000_000), budget)).toContain('unpacks to more than 50 megabytes')
    expect(budget.unpacked).toBe(0)
  })

  test('is refused wherever they lie', () => {
    expect(refusalOf(withBomb('xl/media/image1.png', 1_000_000_000))).toContain('unpacks to more than 50 megabytes')
  })

  // A step of packed bytes gives at most 1 032 times as many.
  const oneStep = 4096 * 1032

  test('is refused within one step of its first zero, of what it says, or of what is allowed, when it lies about it', () => {
    const unpackedOf = (says: number, of: number, why: string) => {
      const budget = { most: mostUnpacked, unpacked: 0 }
      expect(refusalOf(withBomb(sheet, says, of), budget)).toContain(why)
      return budget.unpacked
    }
    const space = 0x20
    expect(unpackedOf(40_000_000, 0, 'cannot be read')).toBeLessThan(oneStep + 20_000)
    expect(unpackedOf(2_000, space, 'damaged')).toBeLessThan(oneStep + 20_000)
    const most = unpackedOf(40_000_000, space, 'unpacks to more than 20 megabytes')
    expect(most).toBeGreaterThan(mostUnpacked)
    expect(most).toBeLessThan(mostUnpacked + oneStep)
  })
})

describe('a sheet larger than a questionnaire', () => {
  test('is refused at the cell where it gets too wide or too long', () => {
    const wide = Array.from({ length: 100_000 }, () => '<c><v>1</v></c>').join('')
    expect(refusalOf(withRows(`<row r="1">${wide}</row>`))).toContain('survey!GS1: The row is longer than 200 columns')
    expect(refusalOf(withRows('<row r="900000"><c r="A900000"><v>1</v></c></row>'))).toContain('survey!A900000')
  })

  test('is refused when one shared string is shown again and again', () => {
    const long = 'x'.repeat(30_000)
    const cells = (count: number) =>
      Array.from(
        { length: count },
        (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>${long}</t></is></c></row>`,
      )
    expect(refusalOf(withRows(cells(40).join('')))).toContain('survey!A34: The workbook has more text')
  })

  test('is refused when it has more parts than a workbook has', () => {
    const parts = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`xl/media/${i}.png`, 'x']))
    expect(refusalOf(changeParts(form, parts))).toMatch(/consists of 6\d\d parts/)
  })
})

describe('the cells of a sheet', () => {
  test('are read as text, whatever kind they are', () => {
    const rows = `<row r="2" ><c r="A2" t="inlineStr"><is><r><t>Rik </t></r><r><t>text</t></r><rPh><t>no</t></rPh></is></c>
      <c r="B2"><v>0.10000000000000001</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="str"><v>a_x000D_
b</v></c><c><v>7</v></c><c r="AA2"><v>1E2</v></c></row>`
    expect(read(withRows(rows))).toEqual({
      cells: {
        'survey!A2': 'Rik text',
        'survey!B2': '0.1',
        'survey!C2': 'true',
        'survey!D2': 'a\nb',
        'survey!E2': '7',
        'survey!AA2': '100',
      },
      wrong: [],
    })
  })

  test('are refused one by one when they hold a formula, an error or a date', () => {
    const styles = Object.keys(unzipSync(form)).find((name) => name.endsWith('styles.xml')) ?? 'xl/styles.xml'
    const dated = changeParts(
      withRows(
        '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="e"><v>#REF!</v></c><c r="C2" s="1"><v>45955</v></c><c r="D2" s="0"><v>45955</v></c></row>',
      ),
      {
        [styles]:
          '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="170" formatCode="d\\-mmm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>',
      },
    )
    const { cells, wrong } = read(dated)
    expect(cells).toEqual({ 'survey!D2': '45955' })
    expect(wrong).toEqual([
      expect.stringMatching(/^survey!A2: Here is a formula/),
      expect.stringMatching(/^survey!B2: Here is the error #REF!/),
      expect.stringMatching(/^survey!C2: .*a date/),
    ])
  })
})
