/** Small numbers are words in running text; larger ones are figures. */
const swedish = ['inga', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']
const english = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

export function sv(n: number): string {
  return swedish[n] ?? String(n)
}

export function en(n: number): string {
  return english[n] ?? String(n)
}

/** With a capital first, for the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function minutesSv(n: number): string {
  return n === 1 ? 'en minut' : `${n} minuter`
}

export function minutesEn(n: number): string {
  return n === 1 ? 'one minute' : `${n} minutes`
}
