import { timeZone } from '../../../platform/i18n/index.ts'

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/**
 * The moment that a clock in Sweden showed a day and a time, as `2026-11-30` and `14.30` or `14:30`. In the hour that comes twice in
 * October it is the first, so that no time limit starts too late; an hour that never was in March is none.
 */
export function readSwedishTime(day: string, time: string): Date | null {
  const [, hour, minute] = /^([01]?\d|2[0-3])[.:]?([0-5]\d)$/.exec(time.trim()) ?? []
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || hour === undefined) return null
  const shown = `${day} ${hour.padStart(2, '0')}:${minute}`
  for (const offset of ['+02:00', '+01:00']) {
    const moment = new Date(`${shown.replace(' ', 'T')}${offset}`)
    if (!Number.isNaN(moment.getTime()) && clock.format(moment) === shown) return moment
  }
  return null
}
