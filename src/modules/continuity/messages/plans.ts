/** The words of the register of continuity plans. */
export const plans = {
  plans: { sv: 'Kontinuitetsplaner', en: 'Continuity plans' },
  plansMany: { sv: 'kontinuitetsplaner', en: 'continuity plans' },
  addPlan: { sv: 'Ny kontinuitetsplan', en: 'New continuity plan' },
  noPlansTitle: {
    sv: 'Här är planerna för när något har stannat',
    en: 'Here are the plans for when something has stopped',
  },
  noPlansLead: {
    sv: 'En plan säger hur arbetet går vidare utan systemet, vem som gör vad och vem ni ringer. Börja med den process som tål minst. En sida räcker långt.',
    en: 'A plan says how the work goes on without the system, who does what and whom you call. Begin with the process that stands the least. One page goes a long way.',
  },
  sectionPlan: { sv: 'Om planen', en: 'About the plan' },
  sectionReview: { sv: 'Översyn', en: 'Review' },
  sectionExercise: { sv: 'Övning', en: 'Exercises' },
  planName: { sv: 'Plan', en: 'Plan' },
  planSummary: { sv: 'För vilken händelse', en: 'For what event' },
  planSummaryHelp: {
    sv: 'Till exempel ”När journalsystemet inte går att nå”.',
    en: 'For example “When the records system cannot be reached”.',
  },
  planOwner: { sv: 'Planägare', en: 'Plan owner' },
  status: { sv: 'Läge', en: 'State' },
  planStatuses: {
    draft: { sv: 'Utkast', en: 'Draft' },
    'in-force': { sv: 'Gäller', en: 'In force' },
  },
  decidedOn: { sv: 'Beslutad', en: 'Decided' },
  reviewMonths: { sv: 'Ses över var … månad', en: 'Reviewed every … months' },
  reviewPlanTask: {
    sv: ({ name }: { name: string }) => `Se över ${name}`,
    en: ({ name }: { name: string }) => `Review ${name}`,
  },
  reviewedOn: { sv: 'Senast sedd över', en: 'Last reviewed' },
  revision: { sv: 'Behöver ses över', en: 'Needs revision' },
  revisionHelp: {
    sv: 'Sätts av sig själv när något som planen bygger på ändras: en leverantör, ett telefonnummer, ett system.',
    en: 'Set by itself when something that the plan builds on changes: a supplier, a phone number, a system.',
  },
  revisions: {
    none: { sv: 'Nej', en: 'No' },
    needed: { sv: 'Ja, något den bygger på har ändrats', en: 'Yes, something it builds on has changed' },
  },
  reviseBy: { sv: 'Ses över senast', en: 'Revised by' },
  reviseTask: {
    sv: ({ name }: { name: string }) => `Gå igenom ${name}: något den bygger på har ändrats`,
    en: ({ name }: { name: string }) => `Go through ${name}: something it builds on has changed`,
  },
  exerciseMonths: { sv: 'Övas var … månad', en: 'Exercised every … months' },
  exercisedOn: { sv: 'Senast övad', en: 'Last exercised' },
  nextExercise: { sv: 'Nästa övning', en: 'Next exercise' },
  exerciseTask: {
    sv: ({ name }: { name: string }) => `Öva ${name}`,
    en: ({ name }: { name: string }) => `Exercise ${name}`,
  },
  viewForce: { sv: 'Gäller', en: 'In force' },
  viewRevision: { sv: 'Behöver ses över', en: 'Need revision' },
  viewUnexercised: { sv: 'Aldrig övade', en: 'Never exercised' },
} as const
