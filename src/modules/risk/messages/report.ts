import type { Message } from '../../../platform/i18n/index.ts'

/** The report for a decision. */
export const report = {
  reportTitle: {
    sv: ({ place }) => `Riskbild för ${place}`,
    en: ({ place }) => `Risks of ${place}`,
  } satisfies Message<{
    place: string
  }>,
  reportCounts: { sv: 'Så många risker ligger på varje nivå', en: 'How many risks there are of each level' },
  cellsTitle: { sv: 'Hur många risker i varje ruta nu', en: 'How many risks in each cell now' },
  reportDoing: { sv: 'Det som görs', en: 'What is being done' },
  reportHigh: { sv: 'Risker som ligger högt nu', en: 'Risks that are high now' },
  reportHighNone: { sv: 'Ingen risk ligger högt nu.', en: 'No risk is high now.' },
  reportAccepted: { sv: 'Risker som är accepterade', en: 'Risks that are accepted' },
  reportAcceptedNone: { sv: 'Ingen risk är accepterad.', en: 'No risk is accepted.' },
  reportSound: { sv: 'Det som behöver ett beslut eller en rättelse', en: 'What needs a decision or a correction' },
  reportDecision: { sv: 'Förslag till beslut', en: 'Proposed decision' },
  reportDecisionText: {
    sv: 'Att ta del av riskbilden, att de risker som ligger högt och saknar åtgärd får en ägare och en åtgärd med datum, och att ta ställning till de acceptanser som har gått ut.',
    en: 'To take note of the risks, that those that are high and lack a measure are given an owner and a measure with a date, and to decide on the acceptances that have ended.',
  },
  reportSecret: {
    sv: 'Risker kan omfattas av sekretess. Pröva det innan underlaget lämnas ut.',
    en: 'Risks can be secret by law. Examine that before the report is given out.',
  },
  levelHeading: { sv: 'Nivå', en: 'Level' },
  noneDash: { sv: 'ingen', en: 'none' },
} as const
