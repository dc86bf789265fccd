import type { Choices } from '../generate/plan-published.ts'

/**
 * What we chose for the synthetic answers of 2015 where the report prints no count: plausible, and not facts. Where the
 * report prints a percentage alone, the count is the one that rounds to it.
 */
export const choices: Choices = {
  metodstod: { counts: { annat: 9 } },
  // One of the unprinted options is printed as 13 %: 23 of 175.
  policy_alder: { counts: { lt1: 23, '4to5': 44 } },
  andra_styrdokument: { answered: 198 },

  // Printed as 14, 22, 42 and 48 %, without saying which is which.
  efterlevnad_nar: { counts: { kontrollplan: 48, internrevision: 42, verksamhetsplanering: 22, annat: 14 } },
  efterlevnad_vem: { answered: 98, counts: { infosak: 46, it_chef: 41, sakerhetschef: 19, mas: 33, annat: 17 } },
  efterlevnad_anvandning: {
    answered: 97,
    counts: { ledningens_genomgang: 51, revisionsrapport: 38, arsredovisning: 24, annat: 15 },
  },

  // "A little over 20" answer that they report to nobody.
  rapportering_till: { counts: { kommunstyrelse: 91, ingen: 22, annat: 57 } },
  ansvar_klassning: {
    answered: 239,
    counts: { agare: 122, it_chef: 49, verksamhetschef: 58, infosak: 43, ingen: 41, annat: 19 },
  },
  ansvar_riskanalys: {
    answered: 238,
    counts: { systemagare: 94, verksamhetschef: 73, it_chef: 66, infosak: 52, ingen: 35, annat: 21 },
  },

  funktion_placering: { answered: 141 },
  utan_funktion: { answered: 91 },
  arbetstid: {
    order: ['heltid', '51to99', '26to50', '10to25', 'lt10'],
    counts: { '51to99': 5, '26to50': 8, '10to25': 45 },
  },

  // Printed as 92, 93, 97 and 76 % of 102.
  klassning_aspekter: { counts: { konfidentialitet: 94, riktighet: 95, tillganglighet: 99, sparbarhet: 78 } },
  // Printed as 41 and 44 % of 27.
  klassning_intervall: { counts: { arligen: 11, '1to3': 12 } },
  klassning_handelser: { answered: 21 },

  riskanalys_utan: { answered: 87 },
  riskanalys_nar: { counts: { intervall: 33, handelse: 46 } },
  // In the printed order; three are each "just under a third", though one of them is printed as 31 of 149.
  riskanalys_verksamheter: {
    counts: { it: 118, social: 97, skola: 74, ledning: 66, va: 58, fastighet: 48, varme: 46, annat: 14 },
  },

  incident_faststalld_ar: { answered: 55 },
  kontinuitet_ovning: { counts: { arligen: 5, '1to3': 8, '4to5': 4 } },
  kontinuitet_revidering: { counts: { annat: 17 } },
  kontinuitet_verksamheter: { answered: 94, counts: { social: 73, it: 64, ledning: 41, va: 45, annat: 16 } },

  ics: { counts: { rsa: 97, riskanalys: 34, klassning: 18, annat: 15 } },

  upphandling_spridning: { answered: 84 },
  upphandling_utan: { answered: 121 },
  kravgranskning: { answered: 187 },
  standardavtal_varfor_inte: { answered: 66 },

  lansstyrelsen_hur: { answered: 59 },
  andra_kommuner_hur: { answered: 131 },

  utbildning_nar: { counts: { annan_internutbildning: 67, annat: 29 } },
  kompetensutveckling: { answered: 176 },

  // Printed as 63, 49, 26, 11, 6, 4 and 21 % of 228.
  deltagare: {
    counts: { it: 144, infosak: 112, beredskap: 59, verksamhetschef: 25, arkivarie: 14, jurist: 9, annan: 48 },
  },
}
