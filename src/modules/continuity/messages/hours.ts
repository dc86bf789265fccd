interface Hours {
  readonly hours: number
}

/** A number of hours as one says it: "4 timmar", "3 dygn", "2 veckor". */
export const hours = {
  hours: {
    sv: ({ hours: n }: Hours) => inUnits(n, ['timme', 'timmar'], ['dygn', 'dygn'], ['vecka', 'veckor']),
    en: ({ hours: n }: Hours) => inUnits(n, ['hour', 'hours'], ['day', 'days'], ['week', 'weeks']),
  },
  periods: {
    '4h': { sv: '4 timmar', en: '4 hours' },
    '24h': { sv: 'Ett dygn', en: 'A day' },
    '3d': { sv: '3 dygn', en: '3 days' },
    '1w': { sv: 'En vecka', en: 'A week' },
    '1m': { sv: 'En månad', en: 'A month' },
  },
}

type Forms = readonly [one: string, many: string]

function inUnits(n: number, hour: Forms, day: Forms, week: Forms): string {
  if (n === 720) return `30 ${day[1]}`
  const [count, [one, many]] =
    n >= 168 && n % 168 === 0 ? [n / 168, week] : n >= 48 && n % 24 === 0 ? [n / 24, day] : [n, hour]
  return `${count} ${count === 1 ? one : many}`
}
