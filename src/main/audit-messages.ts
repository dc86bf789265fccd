import type { Message } from '../platform/i18n/index.ts'

export const auditMessages = {
  empty: { sv: 'Spårloggen är tom.', en: 'The audit log is empty.' },
  whole: {
    sv: ({ organisation, entries, head }) => `${organisation}: hel, ${entries} poster, slutar med ${head}`,
    en: ({ organisation, entries, head }) => `${organisation}: whole, ${entries} entries, ends with ${head}`,
  } as Message<{ organisation: string; entries: number; head: string }>,
  broken: {
    sv: ({ organisation, sequence, reason }) => `${organisation}: bruten vid post ${sequence}, ${reason}`,
    en: ({ organisation, sequence, reason }) => `${organisation}: broken at entry ${sequence}, ${reason}`,
  } as Message<{ organisation: string; sequence: number; reason: string }>,
  reasons: {
    gap: { sv: 'en post saknas', en: 'an entry is missing' },
    link: { sv: 'posten hänger inte ihop med den före', en: 'the entry is not linked to the one before' },
    hash: { sv: 'innehållet är ändrat', en: 'its content was changed' },
    head: { sv: 'slutet är avkortat', en: 'the end was cut off' },
  },
  unexpected: {
    sv: ({ organisation, head }) => `${organisation}: slutar inte med den väntade kontrollsumman utan med ${head}`,
    en: ({ organisation, head }) => `${organisation}: does not end with the expected hash but with ${head}`,
  } as Message<{ organisation: string; head: string }>,
} as const
