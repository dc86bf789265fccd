import { searchFor } from './fold-text.ts'
import type { Outcome } from './outcome.ts'

/** Which texts a list shows. */
export const textFilters = ['all', 'uncoded', 'disagreed', 'flagged', 'undecided', 'released'] as const
export type TextFilter = (typeof textFilters)[number]

/** What a list of texts is filtered by. */
export interface FilterableText {
  readonly text: string
  readonly mine: { readonly codes: readonly string[] | null }
  readonly outcome: Outcome | null
  readonly flags: readonly unknown[]
  readonly release: { readonly status: string } | null
}

const shows: Record<TextFilter, (text: FilterableText) => boolean> = {
  all: () => true,
  // What is compared is not coded any more
  uncoded: ({ mine, outcome }) => mine.codes === null && outcome === null,
  disagreed: ({ outcome }) => outcome?.state === 'disagreed',
  flagged: ({ flags }) => flags.length > 0,
  undecided: ({ release }) => release === null,
  released: ({ release }) => release?.status === 'released',
}

/** The texts that hold every word of the search and are of the kind asked for, in their order. */
export function filterTexts<Filtered extends FilterableText>(
  texts: readonly Filtered[],
  { search, show }: { readonly search: string; readonly show: TextFilter },
): Filtered[] {
  const holds = searchFor(search)
  return texts.filter((text) => shows[show](text) && holds(text.text))
}
