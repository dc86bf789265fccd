export { dayOf, formatDate, formatDayOfWeek, formatShortDate, formatTime, timeZone } from './format-date.ts'
export { formatWhole } from './format-whole.ts'
export { type Language, languageOf, languages, type Message, say } from './message.ts'
export { soften } from './soften.ts'
