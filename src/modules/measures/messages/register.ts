import type { Message } from '../../../platform/i18n/index.ts'

/** The register of measures: the action plan. */
export const register = {
  planTitle: { sv: 'Handlingsplan', en: 'Action plan' },
  planMany: { sv: 'åtgärder', en: 'measures' },
  planAdd: { sv: 'Ny åtgärd', en: 'New measure' },
  planEmptyTitle: { sv: 'Här finns det ni gör och tänker göra', en: 'Here is what you do and mean to do' },
  planEmptyLead: {
    sv: 'Varje åtgärd med ägare, datum och kostnad, och vilka krav den tjänar. Börja med något ni redan gör, till exempel säkerhetskopieringen.',
    en: 'Every measure with its owner, date and cost, and the requirements that it serves. Begin with something that you already do, such as backups.',
  },
  sectionWhat: { sv: 'Åtgärden', en: 'The measure' },
  sectionWhere: { sv: 'Var och vem', en: 'Where and who' },
  sectionPlan: { sv: 'Tid och pengar', en: 'Time and money' },
  measureName: { sv: 'Åtgärd', en: 'Measure' },
  measureDescription: { sv: 'Beskrivning', en: 'Description' },
  measureStatus: { sv: 'Läge', en: 'Progress' },
  measureUnit: { sv: 'Enhet', en: 'Unit' },
  measureUnitHelp: {
    sv: 'Åtgärden gäller där och i enheterna under. Tomt betyder hela kommunen.',
    en: 'The measure works there and in the units below. Empty means the whole municipality.',
  },
  measureAsset: { sv: 'Bara för', en: 'Only for' },
  measureAssetHelp: {
    sv: 'Ett system eller en informationsmängd, om åtgärden bara gäller det.',
    en: 'A system or a set of information, if the measure is for that alone.',
  },
  measureOwner: { sv: 'Ägare', en: 'Owner' },
  measureDue: { sv: 'Klar senast', en: 'Due' },
  measureTask: { sv: ({ name }) => `Bli klar med ${name}`, en: ({ name }) => `Finish ${name}` } satisfies Message<{
    name: string
  }>,
  measureDone: { sv: 'Klar den', en: 'Done on' },
  measureCost: { sv: 'Kostnad i kronor', en: 'Cost in kronor' },
  measureMinutes: { sv: 'Arbete i minuter', en: 'Work in minutes' },
  measureEffect: { sv: 'Vad den ger', en: 'What it gives' },
  measureDiary: { sv: 'Diarienummer', en: 'Registry number' },
  doneBeforeDay: {
    sv: 'En åtgärd som inte är klar har ingen dag då den blev klar.',
    en: 'A measure that is not done has no day on which it was done.',
  },
  viewLate: { sv: 'Försenade', en: 'Overdue' },
  viewNobody: { sv: 'Utan ägare', en: 'Without an owner' },
  viewMine: { sv: 'Mina', en: 'Mine' },
  servesTitle: { sv: 'Krav som åtgärden tjänar', en: 'Requirements that the measure serves' },
  servesNothing: {
    sv: 'Inget än. Öppna ett krav och välj åtgärden där.',
    en: 'None yet. Open a requirement and choose the measure there.',
  },
  toRequirements: { sv: 'Till kraven', en: 'To the requirements' },
  evidenceNone: {
    sv: 'Inget visar än att åtgärden är på plats. Belägg läggs till på kravets sida.',
    en: 'Nothing shows yet that the measure is in place. Evidence is added on the page of the requirement.',
  },
  goneRequirement: { sv: 'kravet finns inte längre i någon katalog', en: 'no catalogue has the requirement any more' },
} as const
