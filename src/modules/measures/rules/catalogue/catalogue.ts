/** What a requirement protects. */
export const aspects = ['confidentiality', 'integrity', 'availability', 'traceability'] as const
export type Aspect = (typeof aspects)[number]

/** For what a requirement is met: once for the whole municipality, in each unit, or for each system. */
export const scopes = ['organisation', 'unit', 'system'] as const
export type RequirementScope = (typeof scopes)[number]

/** The same in both languages; a catalogue that came in one only has it twice. */
export interface Text {
  readonly sv: string
  readonly en: string
}

/** A recipient, time or threshold of a law: a default that a municipality settles itself. */
export interface Setting {
  readonly id: string
  readonly label: Text
  readonly value: Text
  /** Whether it was read in the source itself. */
  readonly checked: boolean
}

export interface Requirement {
  /** `iso27002/5.1`: the catalogue’s id and its own. */
  readonly id: string
  /** As it is named within its catalogue: `5.1`. */
  readonly number: string
  readonly title: Text
  /** What is done where it is met. */
  readonly says: Text
  /** What it protects. */
  readonly aspects: readonly Aspect[]
  /** The lowest level, 1–3, of one of its aspects at which it is proposed. */
  readonly from: number
  readonly at: RequirementScope
  /** Effort to a first version that can be shown; null where nobody has said. */
  readonly minutes: number | null
  readonly source: { readonly text: string; readonly checked: boolean } | null
  readonly settings: readonly Setting[]
}

export interface Theme {
  readonly id: string
  readonly title: Text
  readonly requirements: readonly Requirement[]
}

/** Requirements by theme, in the order of their source. */
export interface Catalogue {
  readonly id: string
  readonly title: Text
  readonly about: Text
  readonly themes: readonly Theme[]
}

/** Which requirements of one catalogue serve which of another. */
export interface Mapping {
  readonly id: string
  readonly title: Text
  readonly from: string
  readonly to: string
  /** By the id of a requirement of `from`: ids of `to`. */
  readonly pairs: ReadonlyMap<string, readonly string[]>
}

export function requirementsOf({ themes }: Catalogue): readonly Requirement[] {
  return themes.flatMap(({ requirements }) => requirements)
}

/** The requirement of an id, with its catalogue and theme; undefined where no catalogue has it. */
export function findRequirement(
  catalogues: readonly Catalogue[],
  id: string,
): { catalogue: Catalogue; theme: Theme; requirement: Requirement } | undefined {
  for (const catalogue of catalogues) {
    for (const theme of catalogue.themes) {
      const requirement = theme.requirements.find((each) => each.id === id)
      if (requirement) return { catalogue, theme, requirement }
    }
  }
  return undefined
}

/** What a requirement is mapped to, either way, by the other catalogue. */
export function mappedTo(mappings: readonly Mapping[], id: string): readonly string[] {
  return mappings.flatMap(({ pairs }) => {
    const back = [...pairs].filter(([, ends]) => ends.includes(id)).map(([start]) => start)
    return [...(pairs.get(id) ?? []), ...back]
  })
}
