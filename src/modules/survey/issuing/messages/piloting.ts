import type { Message } from '../../../../platform/i18n/index.ts'

/** The words of making a pilot, and of a survey that has been piloted. */
export const piloting = {
  newPilot: { sv: 'Ny pilot', en: 'New pilot' },
  newPilotLead: {
    sv: 'Pröva frågorna med några kommuner innan alla får dem. En pilot publiceras aldrig, och svaren räknas inte i något resultat. Kommunerna väljer du i nästa steg.',
    en: 'Try the questions with a few municipalities before everybody gets them. A pilot is never published, and its answers count in no results. You choose the municipalities in the next step.',
  },
  changePilotLead: {
    sv: 'Piloten är inte utgiven. Det du ändrar här syns bara för myndigheten.',
    en: 'The pilot has not been issued. What you change here is seen by the agency alone.',
  },
  savePilot: { sv: 'Spara piloten', en: 'Save the pilot' },
  createPilot: { sv: 'Spara och välj kommuner', en: 'Save and choose municipalities' },
  pilotFirst: { sv: 'Pröva frågorna i en pilot först', en: 'Try the questions in a pilot first' },
  fromPilot: {
    sv: ({ title }) => `Enkäten görs av piloten ${title}`,
    en: ({ title }) => `The survey is made of the pilot ${title}`,
  } as Message<{ title: string }>,
  fromPilotWords: {
    sv: 'Frågeformuläret är valt i sin senaste version. Pilotens svar och kommentarer följer inte med: alla svarar på nytt.',
    en: 'The latest version of its questionnaire has been chosen. The answers and comments of the pilot do not go along: everybody answers anew.',
  },
  piloted: { sv: 'Prövad i en pilot', en: 'Tried in a pilot' },
  issuePilotLead: {
    sv: 'När du ger ut piloten ser de valda kommunerna den, och ingen annan. Det går inte att ta tillbaka.',
    en: 'When you issue the pilot, the chosen municipalities see it, and nobody else. This cannot be undone.',
  },
  issuePilotConfirm: {
    sv: 'Jag har läst frågorna och vill ge ut piloten.',
    en: 'I have read the questions and want to issue the pilot.',
  },
  issuePilotConfirmMissing: {
    sv: 'Kryssa i rutan om du vill ge ut piloten.',
    en: 'Tick the box if you want to issue the pilot.',
  },
  cannotIssuePilot: { sv: 'Piloten kan inte ges ut än', en: 'The pilot cannot be issued yet' },
} as const
