import { categoryNames } from './aspect-messages.ts'
import type { Category, Level } from './aspects.ts'

/** Some names, and how many more there are. */
function some(names: readonly string[], and: string, more: (n: number) => string): string {
  const shown = names.slice(0, 3)
  const rest = names.length - shown.length
  if (rest > 0) return `${shown.join(', ')} ${more(rest)}`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${and} ${shown.at(-1)}`
}

interface At {
  readonly level: Level
}
interface AtCategory extends At {
  readonly category: Category
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
  levelInUse: {
    sv: ({ level, names }: At & { names: readonly string[] }) =>
      `Nivå ${level} används av ${some(names, 'och', (n) => `och ${n} till`)}. Behåll nivån, eller klassa om dem först.`,
    en: ({ level, names }: At & { names: readonly string[] }) =>
      `Level ${level} is used by ${some(names, 'and', (n) => `and ${n} more`)}. Keep the level, or classify them again first.`,
  },
  nameMissing: {
    sv: ({ level }: At) => `Skriv ett namn på nivå ${level}, till exempel Måttlig.`,
    en: ({ level }: At) => `Write a name for level ${level}, such as Moderate.`,
  },
  nameTwice: {
    sv: ({ level, other }: At & { other: Level }) =>
      `Nivå ${level} heter likadant som nivå ${other}. Ge dem olika namn.`,
    en: ({ level, other }: At & { other: Level }) =>
      `Level ${level} has the same name as level ${other}. Give them different names.`,
  },
  nameLong: {
    sv: ({ level }: At) => `Korta namnet på nivå ${level} till högst 60 tecken.`,
    en: ({ level }: At) => `Shorten the name of level ${level} to 60 characters at most.`,
  },
  monthsWrong: {
    sv: ({ level }: At) =>
      `Skriv hur många månader det går till nästa klassning på nivå ${level}: ett helt tal från 1 till 120.`,
    en: ({ level }: At) =>
      `Write how many months there are to the next classification at level ${level}: a whole number from 1 to 120.`,
  },
  consequenceMissing: {
    sv: ({ level, category }: AtCategory) =>
      `Beskriv vad nivå ${level} betyder för ${lower(categoryNames[category]?.sv)}.`,
    en: ({ level, category }: AtCategory) =>
      `Describe what level ${level} means for ${lower(categoryNames[category]?.en)}.`,
  },
  consequenceLong: {
    sv: ({ level, category, longest }: AtCategory & { longest: number }) =>
      `Korta beskrivningen av nivå ${level} för ${lower(categoryNames[category]?.sv)} till högst ${longest} tecken.`,
    en: ({ level, category, longest }: AtCategory & { longest: number }) =>
      `Shorten the description of level ${level} for ${lower(categoryNames[category]?.en)} to ${longest} characters at most.`,
  },
}

function lower(name: string | undefined): string {
  return name?.toLowerCase() ?? ''
}
