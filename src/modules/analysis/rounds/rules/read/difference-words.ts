import type { Said } from '../../../../survey/index.ts'
import type { Difference } from '../question-differences.ts'

const differing: Readonly<Record<Difference, Said>> = {
  type: { sv: 'frågetypen', en: 'the type' },
  options: { sv: 'svarsalternativen', en: 'the options' },
  rows: { sv: 'raderna', en: 'the rows' },
  base: { sv: 'vem som får frågan', en: 'who is asked' },
  text: { sv: 'ordalydelsen', en: 'the wording' },
}

/** "svarsalternativen och vem som får frågan". */
export function differenceWords(differences: readonly Difference[]): Said {
  const joined = (words: readonly string[], and: string) =>
    words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`
  return {
    sv: joined(
      differences.map((each) => differing[each].sv),
      'och',
    ),
    en: joined(
      differences.map((each) => differing[each].en),
      'and',
    ),
  }
}
