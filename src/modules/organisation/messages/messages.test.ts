import { expect, test } from 'vitest'
import { messages } from './index.ts'
import { mails } from './mails.ts'
import { roleHelp } from './roles.ts'

const values = {
  said: '550 5.1.1 no such user',
  date: '24 november 2026',
  email: 'n@a.example',
  inviter: 'Anna',
  issuer: 'Myndigheten',
  least: 12,
  minutes: 60,
  n: 2,
  name: 'Anna',
  place: 'Arboga',
  role: 'Granskare',
  seconds: 9,
}

/** Every message, however deep it stands. */
function said(node: unknown, path: string): [path: string, sv: unknown, en: unknown][] {
  if (typeof node !== 'object' || node === null) return []
  if ('sv' in node && 'en' in node) return [[path, node.sv, node.en]]
  return Object.entries(node).flatMap(([key, child]) => said(child, `${path}.${key}`))
}

test.each(said({ messages, mails, roleHelp }, ''))('%s is said in both languages', (_, ...texts) => {
  for (const text of texts) {
    const words = typeof text === 'function' ? text(values) : text
    expect(words.trim()).not.toBe('')
    expect(words).not.toContain('undefined')
  }
})
