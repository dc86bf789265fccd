import type { Message } from '../../../platform/i18n/index.ts'

/** To accept a risk as it is, until a day. */
export const accepting = {
  accept: { sv: 'Acceptera risken', en: 'Accept the risk' },
  acceptTitle: { sv: 'Acceptera risken som den är', en: 'Accept the risk as it is' },
  acceptLead: {
    sv: ({ level, months }) =>
      `Risken ligger på nivån ${level} nu. Du kan acceptera den i högst ${months} månader. När tiden är slut blir det en uppgift att ta ställning på nytt.`,
    en: ({ level, months }) =>
      `The risk is ${level} now. You can accept it for ${months} months at most. When the time ends there is a task to decide anew.`,
  } satisfies Message<{ level: string; months: number }>,
  acceptWhy: { sv: 'Varför kan vi leva med den?', en: 'Why can we live with it?' },
  acceptUntil: { sv: 'Accepteras till', en: 'Accepted until' },
  dateHint: { sv: 'Till exempel 2027-06-30', en: 'For example 2027-06-30' },
  saveAcceptance: { sv: 'Acceptera risken', en: 'Accept the risk' },
  notAssessed: {
    sv: 'Risken är inte bedömd. Bedöm den innan någon accepterar den.',
    en: 'The risk has not been assessed. Assess it before somebody accepts it.',
  },
  notYourLevel: {
    sv: 'Din roll får inte acceptera en risk på den här nivån. Metoden säger vem som får.',
    en: 'Your role may not accept a risk of this level. The method says who may.',
  },
  acceptanceSaved: { sv: 'Risken är accepterad.', en: 'The risk is accepted.' },
  acceptances: { sv: 'Acceptans', en: 'Acceptance' },
  acceptancesNone: { sv: 'Ingen har accepterat risken.', en: 'Nobody has accepted the risk.' },
  acceptedBy: {
    sv: ({ name, role, date }) => `${name}, ${role}, ${date}`,
    en: ({ name, role, date }) => `${name}, ${role}, ${date}`,
  } satisfies Message<{ name: string; role: string; date: string }>,
  acceptedAs: {
    sv: ({ who, level, until, reason }) => `${who}: ${level}, till ${until}. ${reason}`,
    en: ({ who, level, until, reason }) => `${who}: ${level}, until ${until}. ${reason}`,
  } satisfies Message<{ who: string; level: string; until: string; reason: string }>,
  mayBeAcceptedBy: {
    sv: ({ level, roles, months }) =>
      `En risk på nivån ${level} får accepteras av ${roles}, i högst ${months} månader.`,
    en: ({ level, roles, months }) =>
      `A risk that is ${level} may be accepted by a ${roles}, for ${months} months at most.`,
  } satisfies Message<{ level: string; roles: string; months: number }>,
  role: { manager: { sv: 'chef', en: 'manager' }, coordinator: { sv: 'samordnare', en: 'coordinator' } },
  nobody: {
    sv: 'En risk på den här nivån får ingen acceptera: den måste minskas.',
    en: 'Nobody may accept a risk of this level: it must be reduced.',
  },
} as const
