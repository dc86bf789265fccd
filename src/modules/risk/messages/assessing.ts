import type { Message } from '../../../platform/i18n/index.ts'

/** To assess a risk, and what is shown of it. */
export const assessing = {
  assess: { sv: 'Bedöm', en: 'Assess' },
  assessTitle: {
    inherent: { sv: 'Bedöm risken utan åtgärder', en: 'Assess the risk without measures' },
    current: { sv: 'Bedöm risken som den är nu', en: 'Assess the risk as it is now' },
    residual: { sv: 'Bedöm risken efter planerade åtgärder', en: 'Assess the risk after planned measures' },
  },
  assessLead: {
    inherent: {
      sv: 'Tänk att inget av det som skyddar i dag finns.',
      en: 'Imagine that nothing of what protects today is there.',
    },
    current: { sv: 'Räkna med det som skyddar i dag.', en: 'Count what protects today.' },
    residual: {
      sv: 'Räkna med att de åtgärder som är kopplade är gjorda.',
      en: 'Count the measures that are tied as done.',
    },
  },
  howOften: { sv: 'Hur ofta händer det?', en: 'How often does it happen?' },
  howBad: {
    life: { sv: 'Hur illa blir det för liv och hälsa?', en: 'How bad is it for life and health?' },
    service: { sv: 'Hur illa blir det för verksamheten?', en: 'How bad is it for services?' },
    economy: { sv: 'Hur illa blir det för ekonomin?', en: 'How bad is it for the economy?' },
    trust: { sv: 'Hur illa blir det för förtroendet?', en: 'How bad is it for trust?' },
    law: { sv: 'Hur illa blir det för lagar och avtal?', en: 'How bad is it for laws and agreements?' },
  },
  reasoning: { sv: 'Varför?', en: 'Why?' },
  reasoningHint: {
    sv: 'Vad ni bygger det på: det som har hänt, siffror, någon som vet.',
    en: 'What you base it on: what has happened, figures, somebody who knows.',
  },
  saveAssessment: { sv: 'Spara bedömningen', en: 'Save the assessment' },
  noSecurityClassified: {
    sv: 'Skriv inget som omfattas av säkerhetsskydd.',
    en: 'Write nothing that is security-classified.',
  },
  assessments: { sv: 'Bedömning', en: 'Assessment' },
  likelihoodColumn: { sv: 'Sannolikhet', en: 'Likelihood' },
  consequenceColumn: { sv: 'Konsekvens', en: 'Consequence' },
  worstFor: {
    sv: ({ step, what }) => `${step} (${what})`,
    en: ({ step, what }) => `${step} (${what})`,
  } satisfies Message<{
    step: string
    what: string
  }>,
  perCategory: { sv: 'Konsekvens för varje område', en: 'Consequence for each area' },
  categoryColumn: { sv: 'Konsekvens för', en: 'Consequence for' },
  assessState: {
    inherent: { sv: 'Bedöm utan åtgärder', en: 'Assess without measures' },
    current: { sv: 'Bedöm hur det är nu', en: 'Assess as it is now' },
    residual: { sv: 'Bedöm efter planerade åtgärder', en: 'Assess after planned measures' },
  },
  assessedNothing: { sv: 'Inte bedömd än.', en: 'Not assessed yet.' },
  stateColumn: { sv: 'Läge', en: 'State' },
  levelColumn: { sv: 'Nivå', en: 'Level' },
  whenColumn: { sv: 'När och vem', en: 'When and who' },
  whyColumn: { sv: 'Varför', en: 'Why' },
  translated: { sv: 'läst med metoden som gäller nu', en: 'read by the method in force now' },
  unreadable: {
    sv: 'går inte att läsa med metoden som gäller nu: bedöm på nytt',
    en: 'cannot be read by the method in force now: assess anew',
  },
  movement: { sv: 'Så har den rört sig', en: 'How it has moved' },
  movementTable: { sv: 'Alla bedömningar, den senaste först', en: 'All assessments, the newest first' },
  inWorkshop: { sv: 'i en workshop', en: 'in a workshop' },
  assessmentSaved: { sv: 'Bedömningen är sparad.', en: 'The assessment is saved.' },
  treatedBy: { sv: 'Åtgärder', en: 'Measures' },
  treatedByNone: {
    sv: 'Ingen åtgärd är kopplad. Välj en ur handlingsplanen.',
    en: 'No measure is tied. Choose one from the action plan.',
  },
  measure: { sv: 'Åtgärd', en: 'Measure' },
  measureStatus: { sv: 'Läge', en: 'Progress' },
  measureDue: { sv: 'Klar senast', en: 'Due' },
  measureOwner: { sv: 'Ägare', en: 'Owner' },
  measureStates: {
    proposed: { sv: 'Föreslagen', en: 'Proposed' },
    planned: { sv: 'Planerad', en: 'Planned' },
    'under-way': { sv: 'Pågår', en: 'Under way' },
    done: { sv: 'Klar', en: 'Done' },
    dropped: { sv: 'Avskriven', en: 'Dropped' },
  },
  tieMeasure: { sv: 'Koppla åtgärd', en: 'Tie a measure' },
  tieTitle: { sv: 'Koppla en åtgärd', en: 'Tie a measure' },
  tieLead: {
    sv: 'Välj en åtgärd som finns i handlingsplanen, eller lägg till en ny längre ner.',
    en: 'Choose a measure in the action plan, or add a new one further down.',
  },
  tieSave: { sv: 'Koppla åtgärden', en: 'Tie the measure' },
  tieChoose: { sv: 'Välj åtgärd', en: 'Choose a measure' },
  tieNone: {
    sv: 'Handlingsplanen har ingen åtgärd som inte redan är kopplad.',
    en: 'The action plan has no measure that is not tied already.',
  },
  planTitle: { sv: 'En ny åtgärd', en: 'A new measure' },
  planLead: {
    sv: 'Den hamnar i handlingsplanen som planerad, med riskens ägare som ägare.',
    en: 'It is put in the action plan as planned, owned by the owner of the risk.',
  },
  planName: { sv: 'Vad ska göras?', en: 'What is to be done?' },
  planDue: { sv: 'Klar senast', en: 'Due' },
  planSave: { sv: 'Lägg till och koppla', en: 'Add and tie' },
  planNameMissing: {
    sv: 'Skriv vad som ska göras, med högst 200 tecken.',
    en: 'Write what is to be done, in 200 characters at most.',
  },
  planDayWrong: { sv: 'Skriv en dag som 2027-03-31.', en: 'Write a day like 2027-03-31.' },
  tieMissing: { sv: 'Välj en åtgärd.', en: 'Choose a measure.' },
  tied: { sv: 'Åtgärden är kopplad.', en: 'The measure is tied.' },
  untie: { sv: 'Koppla bort', en: 'Untie' },
  untieNamed: { sv: ({ name }) => `Koppla bort ${name}`, en: ({ name }) => `Untie ${name}` } satisfies Message<{
    name: string
  }>,
  untied: { sv: 'Åtgärden är bortkopplad.', en: 'The measure is untied.' },
  notYourRisk: { sv: 'Du kan bara ändra risker som du äger.', en: 'You can only change risks that you own.' },
  doesNotAddUp: { sv: 'Det här går inte ihop', en: 'This does not add up' },
} as const
