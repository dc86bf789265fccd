import type { Leaning } from './plan.ts'

/** Our choices of who answers what, the same in every round. The report prints no breakdowns, so none of this is fact. */
export const leaning: Leaning = {
  pull: {
    policy_alder: 0.3,
    policy_revidering: 0,
    policy_omfattning: 0.3,
    klassning_intervall: 0.5,
    klassningsmetod_planerad: 0.6,
    incident_leverantorer: 0.5,
    kontinuitet_ovning: 0.6,
    standardavtal: -0.4,
    lansstyrelsen: 0.2,
    andra_kommuner: -0.1,
    // The larger municipality has more time for it, so it is the strongest link to size.
    arbetstid: 1.5,
    resurser: 0.4,
  },
  optionPull: {
    'rapportering_till.ingen': -1,
    'ansvar_klassning.ingen': -1,
    'ansvar_riskanalys.ingen': -1,
    'klassning_nar.oregelbundet': -0.6,
    'riskanalys_nar.oregelbundet': -0.6,
    'ics.inte': -0.8,
    'ansvar_klassning.it_chef': -0.3,
    'ansvar_riskanalys.it_chef': -0.3,
    'deltagare.it': -0.2,
  },
  county: { lansstyrelsen: 0.7, andra_kommuner: 0.6, utbildning: 0.3 },
  links: [
    { question: 'funktion', option: 'ja', when: { question: 'systematiskt', option: 'ja' }, by: 0.8 },
    { question: 'klassningsmetod', option: 'ja', when: { question: 'systematiskt', option: 'ja' }, by: 0.8 },
    { question: 'policy', option: 'ja', when: { question: 'systematiskt', option: 'ja' }, by: 1 },
    { question: 'efterlevnad_vem', option: 'infosak', when: { question: 'systematiskt', option: 'ja' }, by: 0.6 },
    { question: 'riskmetod', option: 'ja', when: { question: 'klassningsmetod', option: 'ja' }, by: 0.8 },
    // Nobody can take part who is not there.
    { question: 'kravstallning', option: 'ja', when: { question: 'funktion', option: 'ja' }, by: 9 },
    { question: 'deltagare', option: 'infosak', when: { question: 'funktion', option: 'ja' }, by: 3 },
    // In 2020 the function is one of its own or a shared one.
    { question: 'kravstallning', option: 'ja', when: { question: 'funktion', option: 'egen' }, by: 9 },
    { question: 'kravstallning', option: 'ja', when: { question: 'funktion', option: 'delad' }, by: 8 },
    { question: 'deltagare', option: 'infosak', when: { question: 'funktion', option: 'egen' }, by: 3 },
    { question: 'deltagare', option: 'infosak', when: { question: 'funktion', option: 'delad' }, by: 2 },
    { question: 'ics', option: 'riskanalys', when: { question: 'riskanalys', option: 'ja' }, by: 6 },
    { question: 'ics', option: 'klassning', when: { question: 'klassningsmetod', option: 'ja' }, by: 6 },
    { question: 'riskanalys_verksamheter', when: { question: 'riskanalys', option: 'ja' }, by: 6 },
  ],
}
