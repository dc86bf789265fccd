import type { Read } from '../../../survey/index.ts'
import type { Aspect, Catalogue, Requirement, RequirementScope, Text } from '../catalogue/catalogue.ts'

/** A catalogue that was read from a file, or everything that is wrong in it. */
export type ReadCatalogue = Read<Catalogue>

/** Limits of what is taken: the largest public catalogue that we know, NIST SP 800-53, has some 1 200 controls. */
export const mostRequirements = 3000
export const longestText = 4000
export const longestTitle = 300

/** What a requirement is named by within its catalogue. */
export const idForm = /^[A-Za-z0-9][A-Za-z0-9._()-]{0,79}$/

/** What a file may leave out has the weakest meaning: it protects everything, from the first level, once for the municipality. */
export const fallback = {
  aspects: ['confidentiality', 'integrity', 'availability', 'traceability'] satisfies Aspect[],
  from: 1,
  at: 'organisation' satisfies RequirementScope as RequirementScope,
} as const

/** A catalogue in one language has it in both places. */
export function inBoth(text: string): Text {
  return { sv: text, en: text }
}

/** A name as an id: small letters, digits and hyphens. */
export function idOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
  return plain.slice(0, 64).replace(/[-.]+$/, '')
}

/** Themes with their requirements, each of them with the id of the catalogue before its own. */
export function imported(
  { id, title, about }: { id: string; title: string; about: string },
  themes: readonly {
    readonly id: string
    readonly title: Text
    readonly requirements: readonly Omit<Requirement, 'id' | 'source' | 'settings'>[]
  }[],
): Catalogue {
  return {
    id,
    title: inBoth(title),
    about: inBoth(about),
    themes: themes
      .filter(({ requirements }) => requirements.length > 0)
      .map((theme) => ({
        ...theme,
        requirements: theme.requirements.map((each) => ({
          ...each,
          id: `${id}/${each.number}`,
          source: null,
          settings: [],
        })),
      })),
  }
}
