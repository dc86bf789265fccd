import type { Message } from '../../../../platform/i18n/index.ts'
import type { FlagKind } from './flag-text.ts'

/** What is flagged in a text, in words. */
export const flagWords: Readonly<Record<FlagKind, Message>> = {
  email: { sv: 'e-postadress', en: 'e-mail address' },
  'personal-number': { sv: 'personnummer eller samordningsnummer', en: 'personal identity number' },
  phone: { sv: 'telefonnummer', en: 'telephone number' },
  'own-municipality': { sv: 'kommunens eget namn', en: 'the municipality’s own name' },
  'other-municipality': { sv: 'en annan kommuns namn', en: 'another municipality’s name' },
}

/** What takes the place of what is flagged, in a proposal for a person to finish. */
export const flagMasks: Readonly<Record<FlagKind, Message>> = {
  email: { sv: '[e-postadress]', en: '[e-mail address]' },
  'personal-number': { sv: '[personnummer]', en: '[personal identity number]' },
  phone: { sv: '[telefonnummer]', en: '[telephone number]' },
  'own-municipality': { sv: '[kommunen]', en: '[the municipality]' },
  'other-municipality': { sv: '[en annan kommun]', en: '[another municipality]' },
}
