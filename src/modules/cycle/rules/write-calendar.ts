/** A day in a calendar. */
export interface CalendarEvent {
  /** The same as long as it is the same event, whatever day it has. */
  readonly uid: string
  /** ISO date. It lasts the whole day, and nobody is taken to be busy. */
  readonly day: string
  readonly summary: string
  readonly description: string
  readonly url: string
}

export interface Calendar {
  readonly name: string
  readonly language: string
  readonly events: readonly CalendarEvent[]
  /** When it was written. */
  readonly at: Date
}

/** A calendar as text after RFC 5545, with a name as the common programs read it (X-WR-CALNAME; RFC 7986 NAME). */
export function writeCalendar({ name, language, events, at }: Calendar): string {
  const stamp = at.toISOString().replace(/[-:]|\.\d+/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Lagesbild//Cycle//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
    ...events.flatMap((event) => linesOf(event, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function linesOf({ uid, day, summary, description, url }: CalendarEvent, stamp: string): string[] {
  // The end of an all-day event is the day after it: without one it is that day (RFC 5545, 3.6.1)
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** A text value (3.3.11): four characters are escaped, and no control characters are left. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')
}

const longest = 75

/** A line as several of at most 75 octets (3.1), each after the first begun by a space, and no character divided. */
function fold(line: string): string {
  const rows: string[] = []
  let row = ''
  let octets = 0
  for (const character of line) {
    const length = octetsOf(character)
    if (octets + length > longest) {
      rows.push(row)
      row = ' '
      octets = 1
    }
    row += character
    octets += length
  }
  return [...rows, row].join('\r\n')
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
