export const impactFaults = {
  noSuchLevel: { sv: 'Välj en av nivåerna.', en: 'Choose one of the levels.' },
  wholeRow: {
    sv: 'Välj en nivå för varje tidsrymd, eller ingen alls i den här frågan.',
    en: 'Choose a level for each period, or none at all in this question.',
  },
  falls: {
    sv: 'Konsekvensen kan inte bli mindre ju längre det står still. Höj den senare eller sänk den tidigare.',
    en: 'The consequence cannot become less the longer it stands still. Raise the later or lower the earlier.',
  },
  nothing: {
    sv: 'Bedöm minst en fråga: den som märks först när det står still.',
    en: 'Judge at least one question: the one that is felt first when it stands still.',
  },
} as const
