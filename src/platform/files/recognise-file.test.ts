import { describe, expect, test } from 'vitest'
import { writeDocx } from '../documents/docx/write-docx.ts'
import { exampleDocument } from '../documents/testing/example.ts'
import { writeWorkbook } from '../tables/index.ts'
import { messages as zipMessages } from '../tables/workbook/workbook-messages.ts'
import { checkFile } from './check-file.ts'
import { largestFile } from './file-types.ts'
import { messages } from './messages.ts'
import { officeFile, openDocument, packageOf } from './testing/packages.ts'

const text = (written: string) => Uint8Array.from(Buffer.from(written))
const bytes = (...given: number[]) => Uint8Array.from(given)
const main = (format: string) => `application/vnd.openxmlformats-officedocument.${format}.main+xml`
const odf = (kind: string) => `application/vnd.oasis.opendocument.${kind}`

const typeOf = async (content: Uint8Array, name = 'fil') => {
  const found = await checkFile({ name, bytes: content })
  return found.ok ? found.value.type : found.message
}

describe('a file is what its content is', () => {
  test.each([
    ['pdf', text('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'bild.png'],
    ['png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'avtal.pdf'],
    ['jpeg', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'foto'],
    ['webp', text('RIFF\u0004\u0000\u0000\u0000WEBPVP8 '), 'foto.jpg'],
    ['pptx', officeFile(main('presentationml.presentation')), 'a.pptx'],
    ['odt', openDocument(odf('text')), 'a.odt'],
    ['ods', openDocument(odf('spreadsheet')), 'a.xlsx'],
    ['txt', text('Hej < på dig & åäö\r\n\tindrag'), 'anteckning.TXT'],
    ['txt', bytes(0xe5, 0xe4, 0xf6, 0x0a), 'windows-1252'],
    ['csv', text('a;b\n1;2'), 'Lista.csv'],
  ])('%s', async (type, content, name) => {
    expect(await typeOf(content, name)).toBe(type)
  })

  test('what this program writes itself is taken', async () => {
    expect(await typeOf(await writeDocx(exampleDocument('Del ett')))).toBe('docx')
    expect(await typeOf(await writeWorkbook('a', [['b']]))).toBe('xlsx')
  })
})

describe('is refused, whatever it is called', () => {
  const bomb = () => packageOf({ '[Content_Types].xml': new Uint8Array(60_000_000), b: new Uint8Array(160_000_000) })

  test.each([
    ['a web page', text(' \n<!DOCTYPE html><script>alert(1)</script>'), 'a.txt', messages.markup],
    ['a web page with a mark before it', text('\ufeff<html>'), 'a.csv', messages.markup],
    ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'a.png', messages.markup],
    ['XML', text('<?xml version="1.0"?><a/>'), 'a.docx', messages.markup],
    ['a program of Windows', text('MZ\u0090\u0000'), 'faktura.pdf', messages.program],
    ['a program of Linux', bytes(0x7f, 0x45, 0x4c, 0x46, 2), 'a.png', messages.program],
    ['a script by its first line', text('#!/bin/sh\nrm -rf ~'), 'a.txt', messages.program],
    ['a script by its name', text('WScript.Echo 1'), 'a.vbs', messages.textName],
    ['an old or encrypted office file', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'a.docx', messages.compoundFile],
    ['a zip', packageOf({ 'a.txt': 'a' }), 'a.docx', messages.archive],
    ['a program of Java', packageOf({ 'META-INF/MANIFEST.MF': 'a' }), 'a.docx', messages.archive],
    ['a picture of another kind', text('GIF89a\u0000\u0001'), 'a.png', messages.otherType],
    ['a drawing', openDocument(odf('graphics')), 'a.odt', messages.otherType],
    ['text in UTF-16', bytes(0xff, 0xfe, 0x61, 0), 'a.txt', messages.utf16],
    [
      'a document with macros',
      officeFile('application/vnd.ms-word.document.macroEnabled.main+xml'),
      'a.docx',
      messages.macros,
    ],
    [
      'macros that are not told of',
      officeFile(main('wordprocessingml.document'), { 'word/vbaProject.bin': 'a' }),
      'a.docx',
      messages.macros,
    ],
    [
      'active controls',
      officeFile(main('wordprocessingml.document'), { 'word/activeX/activeX1.xml': '<a/>' }),
      'a.docx',
      messages.macros,
    ],
    ['macros of OpenDocument', openDocument(odf('text'), { 'Basic/Standard/a.xml': '<a/>' }), 'a.odt', messages.macros],
    ['a template', officeFile(main('wordprocessingml.template')), 'a.docx', messages.template],
    ['a template of OpenDocument', openDocument(odf('text-template')), 'a.odt', messages.template],
    [
      'an encrypted OpenDocument',
      openDocument(odf('text'), {
        'META-INF/manifest.xml': '<m:manifest xmlns:m="urn:m"><m:encryption-data/></m:manifest>',
      }),
      'a.odt',
      messages.encrypted,
    ],
    [
      'a cut-off package',
      officeFile(main('wordprocessingml.document')).subarray(0, 300),
      'a.docx',
      zipMessages.damaged,
    ],
    ['what says that it unpacks to too much', bomb(), 'a.xlsx', zipMessages.holdsTooMuch(200)],
  ])('%s', async (_, content, name, said) => {
    expect(await typeOf(content, name)).toEqual(said)
  })

  test('an encrypted package', async () => {
    const content = officeFile(main('spreadsheetml.sheet'))
    const view = new DataView(content.buffer)
    for (let at = 0; at + 4 < content.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true)
    expect(await typeOf(content)).toEqual(zipMessages.encrypted)
  })

  test('a part that holds more than it says', async () => {
    const content = officeFile(main('spreadsheetml.sheet'), { 'xl/a.xml': new Uint8Array(5_000_000) })
    const view = new DataView(content.buffer)
    for (let at = 0; at + 4 < content.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 5_000_000)
        view.setUint32(at + 24, 500, true)
    }
    expect(await typeOf(content)).toEqual(zipMessages.damaged)
  })

  test('nothing, an empty file and one that is a byte too large', async () => {
    expect(await typeOf(new Uint8Array(), '')).toEqual(messages.none)
    expect(await typeOf(new Uint8Array(), 'a.pdf')).toEqual(messages.empty)
    const large = new Uint8Array(largestFile + 1).fill(0x61)
    expect(await typeOf(large.subarray(1), 'a.txt')).toBe('txt')
    expect(await typeOf(large, 'a.txt')).toMatchObject({
      sv: expect.stringContaining('Filen är 10,1\u00a0MB. Den får vara högst 10\u00a0MB'),
    })
  })
})
