import type { ExportFacts } from '../facts.ts'

export const facts: ExportFacts = {
  language: 'sv',
  synthetic: true,
  owner: 'Myndigheten',
  opensOn: '2015-04-01',
  closesOn: '2015-06-30',
  created: new Date('2026-11-24T10:04:00Z'),
}
