import type { Message } from '../../platform/i18n/index.ts'

/** What a gap map says by itself. */
export const gapMessages = {
  nothing: { sv: 'inget krävs', en: 'none' },
  lead: {
    sv: 'Varje ruta visar hur många krav som är uppfyllda av dem som gäller.',
    en: 'Each cell shows how many requirements are met of those that apply.',
  },
  left: {
    sv: ({ label, left }) => `${label} (${left})`,
    en: ({ label, left }) => `${label} (${left} left)`,
  } satisfies Message<{ label: string; left: string }>,
  mostLeft: {
    sv: ({ rows }) => `Flest återstår i ${rows}.`,
    en: ({ rows }) => `Most remain in ${rows}.`,
  } satisfies Message<{ rows: string }>,
  key: { sv: 'Så läser du kartan', en: 'How to read the map' },
  keyAll: { sv: 'alla uppfyllda', en: 'all met' },
  keyMost: { sv: 'minst hälften', en: 'at least half' },
  keySome: { sv: 'färre än hälften', en: 'less than half' },
  keyNone: { sv: 'inget uppfyllt', en: 'none met' },
  keyUnknown: { sv: 'ingen har bedömt', en: 'nobody has assessed' },
} as const
