import type { Message } from '../../../platform/i18n/index.ts'

/** The words of planning from the library, leading and ending an exercise. */
export const leading = {
  library: { sv: 'Övningsbiblioteket', en: 'The exercise library' },
  libraryLead: {
    sv: 'Fem händelser som kan drabba en kommun, var och en med syfte, bakgrund och inspel att läsa upp på bestämda tider. Ni behöver ett rum, ett par timmar och dem som skulle sitta där på riktigt.',
    en: 'Five events that can happen to a municipality, each with a purpose, a background and injects to be read out at set times. You need a room, some hours and those who would sit there for real.',
  },
  scenarioFacts: {
    sv: ({ injects, minutes }) => `${injects} inspel, ungefär ${minutes} minuter`,
    en: ({ injects, minutes }) => `${injects} injects, about ${minutes} minutes`,
  } satisfies Message<{ injects: number; minutes: number }>,
  planFrom: { sv: 'Planera övningen', en: 'Plan the exercise' },
  planFromLead: {
    sv: 'Du blir övningsledare. Inspelen följer med, och går att ändra fram till att övningen börjar.',
    en: 'You become its leader. The injects come along, and can be changed until the exercise begins.',
  },
  whichPlan: { sv: 'Plan som övas', en: 'Plan that is exercised' },
  noPlan: { sv: 'Ingen plan', en: 'No plan' },
  whichDay: { sv: 'Dag', en: 'Day' },
  backToLibrary: { sv: 'Till biblioteket', en: 'To the library' },
  dayHint: { sv: 'Som 2027-03-12', en: 'As 2027-03-12' },
  injects: { sv: 'Inspel', en: 'Injects' },
  injectsLead: {
    sv: 'Det som läses upp, minuter från början.',
    en: 'What is read out, minutes from the beginning.',
  },
  noInjects: {
    sv: 'Inga inspel än. Lägg till dem som ska läsas upp, eller börja från biblioteket.',
    en: 'No injects yet. Add those to be read out, or begin from the library.',
  },
  minute: { sv: 'Minut', en: 'Minute' },
  minuteHint: { sv: 'Minuter från början', en: 'Minutes from the beginning' },
  injectTitle: { sv: 'Rubrik', en: 'Heading' },
  injectBody: { sv: 'Det som läses upp', en: 'What is read out' },
  questions: { sv: 'Frågor till gruppen', en: 'Questions to the group' },
  lookFor: { sv: 'Titta efter (bara för dig)', en: 'Look for (for you alone)' },
  given: { sv: 'Uppläst', en: 'Read out' },
  notGiven: { sv: 'Inte än', en: 'Not yet' },
  addInject: { sv: 'Lägg till inspel', en: 'Add an inject' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  removeTitle: {
    sv: ({ title }) => `Ta bort inspelet ”${title}”?`,
    en: ({ title }) => `Remove the inject “${title}”?`,
  } satisfies Message<{
    title: string
  }>,
  removeLead: { sv: 'Det läses inte upp i övningen.', en: 'It is not read out in the exercise.' },
  lead: { sv: 'Led övningen', en: 'Lead the exercise' },
  leadTitle: { sv: ({ name }) => `Led: ${name}`, en: ({ name }) => `Lead: ${name}` } satisfies Message<{
    name: string
  }>,
  beginLead: {
    sv: 'Läs upp bakgrunden när alla är på plats. När du börjar startar klockan.',
    en: 'Read out the background when all are there. When you begin, the clock starts.',
  },
  begin: { sv: 'Börja övningen', en: 'Begin the exercise' },
  clock: {
    sv: ({ minutes, time }) => `Minut ${minutes}. Klockan är ${time}.`,
    en: ({ minutes, time }) => `Minute ${minutes}. It is ${time}.`,
  } satisfies Message<{ minutes: number; time: string }>,
  update: { sv: 'Uppdatera klockan', en: 'Update the clock' },
  current: { sv: 'Just nu', en: 'Just now' },
  nothingGiven: {
    sv: 'Bakgrunden är uppläst. Det första inspelet väntar.',
    en: 'The background has been read out. The first inject waits.',
  },
  next: { sv: 'Nästa inspel', en: 'Next inject' },
  nextAt: {
    sv: ({ time, until }) =>
      until > 0
        ? `Klockan ${time}, om ${until} min`
        : until === 0
          ? `Klockan ${time}, nu`
          : `Klockan ${time}, skulle ha lästs upp för ${-until} min sedan`,
    en: ({ time, until }) =>
      until > 0
        ? `At ${time}, in ${until} min`
        : until === 0
          ? `At ${time}, now`
          : `At ${time}, was to be read out ${-until} min ago`,
  } satisfies Message<{ time: string; until: number }>,
  give: { sv: 'Läs upp nu', en: 'Read out now' },
  allGiven: {
    sv: 'Alla inspel är upplästa. Låt gruppen säga vad de såg, anteckna och avsluta.',
    en: 'All injects have been read out. Let the group say what they saw, note it and end.',
  },
  note: { sv: 'Anteckna', en: 'Note' },
  noteKind: { sv: 'Slag', en: 'Kind' },
  noteKinds: {
    observation: { sv: 'Iakttagelse', en: 'Observation' },
    worked: { sv: 'Fungerade', en: 'Worked' },
    lacking: { sv: 'Saknades', en: 'Lacking' },
    decision: { sv: 'Beslut av gruppen', en: 'Decision of the group' },
  },
  noteBody: { sv: 'Vad du såg', en: 'What you saw' },
  saveNote: { sv: 'Spara anteckningen', en: 'Save the note' },
  notes: { sv: 'Anteckningar', en: 'Notes' },
  notesLead: { sv: 'De ändras inte efteråt.', en: 'They are not altered afterwards.' },
  noNotes: { sv: 'Inget är antecknat än.', en: 'Nothing is noted yet.' },
  measures: { sv: 'Åtgärder efter övningen', en: 'Measures after the exercise' },
  noMeasures: { sv: 'Inga åtgärder än.', en: 'No measures yet.' },
  measureName: { sv: 'Det som ska göras', en: 'What is to be done' },
  measureDue: { sv: 'Klart senast', en: 'Done by' },
  addMeasure: { sv: 'Lägg till åtgärd', en: 'Add a measure' },
  finish: { sv: 'Avsluta övningen', en: 'End the exercise' },
  finishTitle: { sv: ({ name }) => `Avsluta: ${name}`, en: ({ name }) => `End: ${name}` } satisfies Message<{
    name: string
  }>,
  finishLead: {
    sv: 'Skriv vilka som var med och vad ni tar med er. Planens nästa övning räknas från dagen.',
    en: 'Write who took part and what you take with you. The plan’s next exercise is counted from the day.',
  },
  saveOutcome: { sv: 'Spara och avsluta', en: 'Save and end' },
  heldNotice: {
    sv: ({ next }) =>
      next === '' ? 'Övningen är genomförd.' : `Övningen är genomförd. Planen övas nästa gång senast ${next}.`,
    en: ({ next }) =>
      next === ''
        ? 'The exercise has been held.'
        : `The exercise has been held. The plan is exercised next by ${next}.`,
  } satisfies Message<{ next: string }>,
  savedNotice: { sv: 'Sparat.', en: 'Saved.' },
  report: { sv: 'Rapport', en: 'Report' },
  reportTitle: {
    sv: ({ name }) => `Övningsrapport: ${name}`,
    en: ({ name }) => `Exercise report: ${name}`,
  } satisfies Message<{
    name: string
  }>,
  reportDocx: { sv: 'Rapport som DOCX', en: 'Report as DOCX' },
  reportPdf: { sv: 'Rapport som PDF', en: 'Report as PDF' },
  what: { sv: 'Vad', en: 'What' },
  whenColumn: { sv: 'När', en: 'When' },
  notStarted: {
    sv: 'Övningen är avslutad eller inställd och kan inte ledas.',
    en: 'The exercise has ended or is cancelled and cannot be led.',
  },
} as const
