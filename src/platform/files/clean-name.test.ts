import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanName } from './clean-name.ts'
import { type FileType, fileTypes } from './file-types.ts'

test.each([
  ['Avtal 2026.pdf', 'pdf', 'Avtal 2026.pdf'],
  ['C:\\Users\\anna\\Avtal.PDF', 'pdf', 'Avtal.pdf'],
  ['../../etc/passwd', 'txt', 'passwd.txt'],
  ['faktura.exe', 'pdf', 'faktura.exe.pdf'],
  ['bild.pdf', 'png', 'bild.png'],
  ['foto.jpeg', 'jpeg', 'foto.jpeg'],
  ['Protokoll \u202efdp.exe', 'pdf', 'Protokoll fdp.exe.pdf'],
  ['a\u0000b\r\nc: "d"?.csv', 'csv', 'abc- -d--.csv'],
  ['A\u030angest.odt', 'odt', 'Ångest.odt'],
  ['con.txt', 'txt', 'fil-con.txt'],
  ['.pdf', 'pdf', 'fil.pdf'],
  ['...', 'png', 'fil.png'],
] as const)('%s that is %s is kept as %s', (name, type, cleaned) => {
  expect(cleanName(name, type)).toBe(cleaned)
})

test('any name becomes one that can be kept and saved', () => {
  const types = Object.keys(fileTypes) as FileType[]
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...types), (name, type) => {
      const cleaned = cleanName(name, type)
      expect(cleaned).toMatch(/^[^\p{C}/\\<>:"|?*. ][^\p{C}/\\<>:"|?*]*\.[a-z]+$/u)
      expect([...cleaned].length).toBeLessThanOrEqual(200)
      expect(fileTypes[type].endings).toContain(cleaned.slice(cleaned.lastIndexOf('.') + 1))
    }),
  )
})
