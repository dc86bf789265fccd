import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CalendarEvent, writeCalendar } from './write-calendar.ts'

const event: CalendarEvent = {
  uid: 'asset.1.classify@ekebro',
  day: '2026-12-03',
  summary: 'Klassa om ett system',
  description: 'Se Lägesbild',
  url: 'https://lagesbild.example/hem',
}
const at = new Date('2026-11-24T09:04:05.678Z')
const write = (...events: CalendarEvent[]) => writeCalendar({ name: 'Årshjulet', language: 'sv', events, at })
/** As a reader puts it together again (RFC 5545, 3.1). */
const unfold = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n')
const readValue = (text: string, name: string) =>
  unfold(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character))

describe('a calendar', () => {
  test('is what RFC 5545 asks for, an event a whole day that makes nobody busy', () => {
    const lines = unfold(write(event))
    expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Lagesbild//Cycle//SV'])
    expect(lines.slice(-11)).toEqual([
      'BEGIN:VEVENT',
      'UID:asset.1.classify@ekebro',
      'DTSTAMP:20261124T090405Z',
      'DTSTART;VALUE=DATE:20261203',
      'SUMMARY:Klassa om ett system',
      'DESCRIPTION:Se Lägesbild',
      'URL:https://lagesbild.example/hem',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test('without events is a calendar still', () => {
    expect(unfold(write()).slice(-2)).toEqual(['END:VCALENDAR', ''])
  })

  test('any text is read as it was written, on lines of at most 75 octets that divide no character', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.replace(/\p{Cc}/gu, ' '))
    fc.assert(
      fc.property(texts, texts, (summary, description) => {
        const text = write({ ...event, summary, description: `${description}\nrad två; a, b\\c` })
        expect(readValue(text, 'SUMMARY')).toBe(summary)
        expect(readValue(text, 'DESCRIPTION')).toBe(`${description}\nrad två; a, b\\c`)
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]|[\ud800-\udbff]$|^ ?[\udc00-\udfff]/)
        }
      }),
    )
  })

  test('no text can begin an event or a line of its own', () => {
    const text = write({ ...event, summary: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT' })
    expect(unfold(text).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
  })
})
