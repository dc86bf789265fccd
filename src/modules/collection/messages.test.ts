import { expect, test } from 'vitest'
import { messages as answering } from './answering/messages/index.ts'
import { messages as closing } from './closing/messages/index.ts'
import { messages as correction } from './correction/messages.ts'
import { messages as county } from './county/messages.ts'
import { messages as dataset } from './dataset/messages.ts'
import { messages as following } from './following/messages/index.ts'
import { messages as margin } from './margin/messages.ts'
import { messages as shared } from './messages.ts'
import { messages as pilot } from './pilot/messages.ts'
import { messages as together } from './together/messages.ts'

const messages = {
  ...shared,
  ...answering,
  ...following,
  ...county,
  ...closing,
  ...dataset,
  ...margin,
  ...together,
  ...correction,
  ...pilot,
}

const values = {
  said: '550 5.1.1 no such user',
  variation: '0,26',
  target: '80 %',
  second: 'kommuner med under 8 000 invånare (19 av 48)',
  rounds: 'Enkäten 2020',
  r: '0,91',
  outcome: 'Lovade svara',
  missing: 61,
  low: '77',
  high: '84 %',
  groups: 'Norrbotten (5)',
  group: 'Norrbotten',
  gain: '+0,009',
  first: 'Kommunerna i Norrbotten (6 av 14)',
  answered: 3,
  asked: 7,
  by: 'Sara Wik',
  begun: 4,
  complete: '171',
  count: '3',
  date: '18 december 2026',
  fault: 'Välj ett.',
  from: '5 oktober',
  last: '25 december 2026',
  county: 'Norrbotten',
  doNotKnow: 1,
  kind: 'Under 8 000',
  least: 4,
  limit: '55 %',
  median: 9,
  minutes: 34,
  most: 21,
  read: 5,
  search: 'bo',
  unanswered: 2,
  line: 12,
  n: 2,
  name: 'Arboga',
  none: '81',
  names: 'Anna och Maria',
  number: 6,
  owner: 'Myndigheten',
  partial: 38,
  place: 'Arboga',
  question: 'Har ni en metod?',
  reason: 'Fel siffra',
  share: '13 %',
  signed: 2,
  submitted: 7,
  time: '10.04',
  title: 'Riskanalys',
  to: '18 december',
  total: 13,
  version: '2',
  year: '2020',
  years: '2020',
  when: '24 november',
}

type Say = string | ((values: never) => string)

test.each(Object.entries<{ readonly sv: Say; readonly en: Say }>(messages))(
  '%s is said in both languages',
  (_, message) => {
    for (const text of [message.sv, message.en]) {
      for (const n of [0, 1, 2, 40]) {
        const said = typeof text === 'function' ? text({ ...values, n } as never) : text
        expect(said.trim()).not.toBe('')
        expect(said).not.toContain('undefined')
      }
    }
  },
)

test('small numbers are words and larger ones figures', () => {
  expect(messages.confirm.sv({ n: 1 })).toBe('Vi skickar in utan svar på en fråga')
  expect(messages.confirm.sv({ n: 12 })).toBe('Vi skickar in utan svar på tolv frågor')
  expect(messages.confirm.en({ n: 13 })).toBe('We submit without an answer to 13 questions')
  expect(messages.unansweredLead.sv({ n: 2 })).toBe('Två frågor saknar svar.')
})
