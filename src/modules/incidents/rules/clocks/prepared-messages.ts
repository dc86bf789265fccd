/** The sentences that a prepared text is made of. */
export const preparedWords = {
  kindIs: {
    sv: ({ kind }: { kind: string }) => `Slag: ${kind}.`,
    en: ({ kind }: { kind: string }) => `Kind: ${kind}.`,
  },
  severityIs: {
    sv: ({ severity }: { severity: string }) => `Kommunens bedömning av allvaret: ${severity}.`,
    en: ({ severity }: { severity: string }) => `The municipality’s judgement of the severity: ${severity}.`,
  },
  about: {
    asset: {
      sv: ({ name }: { name: string }) => `Drabbat system eller information: ${name}.`,
      en: ({ name }: { name: string }) => `System or information hit: ${name}.`,
    },
    supplier: {
      sv: ({ name }: { name: string }) => `Leverantör: ${name}.`,
      en: ({ name }: { name: string }) => `Supplier: ${name}.`,
    },
    unit: {
      sv: ({ name }: { name: string }) => `Berörd nämnd eller bolag: ${name}.`,
      en: ({ name }: { name: string }) => `Board or company concerned: ${name}.`,
    },
  },
  times: {
    occurred: {
      sv: ({ when }: { when: string }) => `Inträffade ${when}.`,
      en: ({ when }: { when: string }) => `Occurred ${when}.`,
    },
    discovered: {
      sv: ({ when }: { when: string }) => `Upptäcktes ${when}.`,
      en: ({ when }: { when: string }) => `Discovered ${when}.`,
    },
    known: {
      sv: ({ when }: { when: string }) => `Kommunen fick kännedom ${when}.`,
      en: ({ when }: { when: string }) => `The municipality came to know ${when}.`,
    },
  },
  facts: {
    contained: { sv: 'Incidenten begränsades.', en: 'The incident was contained.' },
    resolved: { sv: 'Incidenten löstes.', en: 'The incident was resolved.' },
    communication: { sv: 'Information lämnades.', en: 'Information was given.' },
  },
} as const
