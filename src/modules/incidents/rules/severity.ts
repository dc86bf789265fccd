/** How grave an incident can be, from the least. */
export const levels = ['low', 'moderate', 'high', 'critical'] as const
export type Level = (typeof levels)[number]

/** What a level means where it is judged, and an example of it. */
export interface LevelWords {
  readonly meaning: string
  readonly example: string
}

/** The words that a municipality judges by. Version 0 is the built-in one, whose words stand in `severity-messages.ts`. */
export interface SeverityModel {
  readonly version: number
  readonly levels: Readonly<Record<Level, LevelWords>>
}

export const longestWords = 500

export interface SeverityFault {
  readonly level: Level
  readonly field: keyof LevelWords
  readonly fault: 'missing' | 'too-long'
}

/** What is wrong with the words of a model, level by level: each has to say what it means. */
export function faultsIn(written: Readonly<Record<Level, LevelWords>>): SeverityFault[] {
  return levels.flatMap((level) => {
    const { meaning, example } = written[level]
    const faults: SeverityFault[] = []
    if (meaning === '') faults.push({ level, field: 'meaning', fault: 'missing' })
    if (meaning.length > longestWords) faults.push({ level, field: 'meaning', fault: 'too-long' })
    if (example.length > longestWords) faults.push({ level, field: 'example', fault: 'too-long' })
    return faults
  })
}
