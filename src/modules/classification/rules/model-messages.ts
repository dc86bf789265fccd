import { categoryNames } from './aspect-messages.ts'
import type { Category, Level } from './aspects.ts'

/** Some names, and how many more there are. */
function some(names: readonly string[], and: string, more: (n: number) => string): string {
  const shown = names.slice(0, 3)
  const rest = names.length - shown.length
  if (rest > 0) return `${shown.join(', ')} ${more(rest)}`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${and} ${shown.at(-1)}`
}

/** What is wrong with a model, and what to do. */
export const modelFaults = {
  noAspects: {
    sv: 'Välj minst en aspekt. Konfidentialitet, riktighet och tillgänglighet är de vanliga.',
    en: 'Choose at least one aspect. Confidentiality, integrity and availability are the usual ones.',
  },
  fewLevels: {
    sv: 'Behåll minst två nivåer. Med en enda säger klassningen ingenting.',
    en: 'Keep at least two levels. With only one a classification says nothing.',
  },
  levelInUse: ({ level, names }: { level: Level; names: readonly string[] }) => ({
    sv: `Nivå ${level} används av ${some(names, 'och', (n) => `och ${n} till`)}. Behåll nivån, eller klassa om dem först.`,
    en: `Level ${level} is used by ${some(names, 'and', (n) => `and ${n} more`)}. Keep the level, or classify them again first.`,
  }),
  nameMissing: ({ level }: { level: Level }) => ({
    sv: `Skriv ett namn på nivå ${level}, till exempel Måttlig.`,
    en: `Write a name for level ${level}, such as Moderate.`,
  }),
  nameTwice: ({ level, other }: { level: Level; other: Level }) => ({
    sv: `Nivå ${level} heter likadant som nivå ${other}. Ge dem olika namn.`,
    en: `Level ${level} has the same name as level ${other}. Give them different names.`,
  }),
  nameLong: ({ level }: { level: Level }) => ({
    sv: `Korta namnet på nivå ${level} till högst 60 tecken.`,
    en: `Shorten the name of level ${level} to 60 characters at most.`,
  }),
  monthsWrong: ({ level }: { level: Level }) => ({
    sv: `Skriv hur många månader det går till nästa klassning på nivå ${level}: ett helt tal från 1 till 120.`,
    en: `Write how many months there are to the next classification at level ${level}: a whole number from 1 to 120.`,
  }),
  consequenceMissing: ({ level, category }: { level: Level; category: Category }) => ({
    sv: `Beskriv vad nivå ${level} betyder för ${lower(categoryNames[category]?.sv)}.`,
    en: `Describe what level ${level} means for ${lower(categoryNames[category]?.en)}.`,
  }),
  consequenceLong: ({ level, category, longest }: { level: Level; category: Category; longest: number }) => ({
    sv: `Korta beskrivningen av nivå ${level} för ${lower(categoryNames[category]?.sv)} till högst ${longest} tecken.`,
    en: `Shorten the description of level ${level} for ${lower(categoryNames[category]?.en)} to ${longest} characters at most.`,
  }),
}

function lower(name: string | undefined): string {
  return name?.toLowerCase() ?? ''
}
