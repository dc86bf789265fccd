/** One change to the questionnaire of 2015: what stood there, and what stands there in 2020. */
export interface Edit {
  readonly from: string
  readonly to: string
}

/**
 * How the invented questionnaire of 2020 differs from that of 2015, so that every grade of comparison is needed: options that were split or
 * put together, a question of another kind, one about another time, one that is gone and one that is new.
 */
export const edits: readonly Edit[] = [
  // BITS was withdrawn, so it is no longer an option of its own.
  {
    from: `          - {
              id: bits,
              sv: Basnivå för informationssäkerhet (BITS),
              en: The national baseline for information security (BITS),
            }
`,
    to: '',
  },
  // Yes was split in two.
  {
    from: `          sv: Det kan vara en person på deltid, eller en person som flera kommuner delar. Uppdraget ska vara uttalat.
          en: It may be one person part-time, or one that several municipalities share. The assignment must be explicit.
`,
    to: `          sv: Det kan vara en person på deltid. Uppdraget ska vara uttalat.
          en: It may be one person part-time. The assignment must be explicit.
`,
  },
  {
    from: `        type: single
        figure: 12
        options: [ja, nej]
`,
    to: `        type: single
        options:
          - { id: egen, sv: "Ja, en egen", en: "Yes, of its own" }
          - { id: delad, sv: "Ja, delad med andra kommuner", en: "Yes, shared with other municipalities" }
          - { id: nej, sv: Nej, en: "No" }
`,
  },
  ...[
    `        type: text\n        base: funktion = ja\n`,
    `        figure: 13\n        base: funktion = ja\n`,
    `        figure: 14\n        base: funktion = ja\n`,
  ].map((from) => ({ from, to: from.replace('funktion = ja', 'funktion = egen or funktion = delad') })),
  // Two options were put together.
  {
    from: `          - { id: 26to50, sv: 26–50\u00a0%, en: 26–50% }
          - { id: 51to99, sv: 51–99\u00a0%, en: 51–99% }
`,
    to: `          - { id: 26to99, sv: 26–99\u00a0%, en: 26–99% }
`,
  },
  // Several answers were possible in 2015.
  {
    from: `          sv: Till vem rapporteras läget för informationssäkerheten?
          en: To whom is the state of information security reported?
        help:
          sv: Räkna med den som regelbundet får en rapport, muntligt eller skriftligt.
          en: Count those that regularly receive a report, spoken or written.
        type: multi
`,
    to: `          sv: Till vem rapporteras läget för informationssäkerheten i första hand?
          en: To whom is the state of information security mainly reported?
        help:
          sv: Välj den som oftast får en rapport, muntligt eller skriftligt.
          en: Choose the one that most often receives a report, spoken or written.
        type: single
`,
  },
  {
    from: `          - { id: ingen, sv: Ingen, en: Nobody, exclusive: true }
          - { id: annat, sv: "Annan, nämligen", en: "Other, namely", other: true }
      - id: ansvar_klassning`,
    to: `          - { id: ingen, sv: Ingen, en: Nobody }
          - { id: annat, sv: "Annan, nämligen", en: "Other, namely", other: true }
      - id: ansvar_klassning`,
  },
  // Whether a network or not was asked at once.
  {
    from: `        type: single
        figure: 30
        options: [ja, nej]
`,
    to: `        type: single
        options:
          - { id: natverk, sv: "Ja, i ett nätverk", en: "Yes, in a network" }
          - { id: annat_satt, sv: "Ja, på annat sätt", en: "Yes, in another way" }
          - { id: nej, sv: Nej, en: "No" }
`,
  },
  {
    from: `        base: lansstyrelsen = ja\n`,
    to: `        base: lansstyrelsen = natverk or lansstyrelsen = annat_satt\n`,
  },
  // Only the last year counts in 2020.
  {
    from: `          sv: Hur har kommunen identifierat industriella informations- och styrsystem som kritisk infrastruktur?
          en: How has the municipality identified industrial information and control systems as critical infrastructure?
`,
    to: `          sv: Hur har kommunen under det senaste året sett över industriella informations- och styrsystem?
          en: How has the municipality gone through its industrial information and control systems in the last year?
`,
  },
  // A free text is gone, and a question is new.
  {
    from: `      - id: kravgranskning
        text:
          sv: Vilka funktioner granskar att säkerhetskraven uppfylls?
          en: Which functions check that the security requirements are met?
        type: text
`,
    to: `      - id: leverantor_uppfoljning
        text:
          sv: Följer kommunen upp att leverantörerna uppfyller säkerhetskraven?
          en: Does the municipality follow up that suppliers meet the security requirements?
        help:
          sv: En uppföljning av minst ett avtal det senaste året räknas.
          en: A follow-up of at least one contract in the last year counts.
        type: single
        options: [ja, nej]
`,
  },
]
