import { expect, test } from 'vitest'
import { soften } from './soften.ts'

test('divides a long compound where its parts meet, and nothing else', () => {
  expect(soften('Kommunernas informationssäkerhetsarbete')).toBe('Kommunernas informations\u00adsäkerhets\u00adarbete')
  expect(soften('Informationsklassning')).toBe('Informations\u00adklassning')
  expect(soften('information, säkerhet och incidenter')).toBe('information, säkerhet och incidenter')
})
