import type { Message } from '../../../platform/i18n/index.ts'
import type { Aspect, RequirementScope } from '../rules/catalogue/catalogue.ts'
import type { Coverage, MeasureStatus, RequirementState } from '../rules/state/requirement-state.ts'

/** How requirements and measures stand, and what they are about. */
export const states = {
  state: {
    met: { sv: 'Uppfyllt', en: 'Met' },
    partly: { sv: 'Delvis uppfyllt', en: 'Partly met' },
    not: { sv: 'Inte uppfyllt', en: 'Not met' },
    'not-assessed': { sv: 'Inte bedömt', en: 'Not assessed' },
    'not-applicable': { sv: 'Gäller inte oss', en: 'Not applicable' },
  } satisfies Record<RequirementState, Message>,
  why: {
    expired: {
      sv: 'Belägget har slutat gälla. Lägg till ett nytt.',
      en: 'The evidence has expired. Add new evidence.',
    },
    'not-shown': {
      sv: 'Åtgärden är klar, men inget visar det. Lägg till ett belägg.',
      en: 'The measure is done, but nothing shows it. Add evidence.',
    },
    part: {
      sv: 'Det som är klart räcker till en del av kravet.',
      en: 'What is done suffices for a part of the requirement.',
    },
    place: {
      sv: 'Det som är klart gäller en del av kommunen, inte hela.',
      en: 'What is done holds for a part of the municipality, not the whole.',
    },
  },
  status: {
    proposed: { sv: 'Föreslagen', en: 'Proposed' },
    planned: { sv: 'Planerad', en: 'Planned' },
    'under-way': { sv: 'Pågår', en: 'Under way' },
    done: { sv: 'Klar', en: 'Done' },
    dropped: { sv: 'Nedlagd', en: 'Dropped' },
  } satisfies Record<MeasureStatus, Message>,
  covers: {
    whole: { sv: 'Hela kravet', en: 'The whole requirement' },
    part: { sv: 'En del av kravet', en: 'A part of the requirement' },
  } satisfies Record<Coverage, Message>,
  aspect: {
    confidentiality: { sv: 'konfidentialitet', en: 'confidentiality' },
    integrity: { sv: 'riktighet', en: 'integrity' },
    availability: { sv: 'tillgänglighet', en: 'availability' },
    traceability: { sv: 'spårbarhet', en: 'traceability' },
  } satisfies Record<Aspect, Message>,
  at: {
    organisation: { sv: 'En gång för hela kommunen', en: 'Once for the whole municipality' },
    unit: { sv: 'I varje nämnd, förvaltning och bolag', en: 'In every board, administration and company' },
    system: { sv: 'För varje system, efter dess klassning', en: 'For every system, by its classification' },
  } satisfies Record<RequirementScope, Message>,
} as const
