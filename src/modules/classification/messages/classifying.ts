/** What the pages say on which somebody is asked, decides, and sees the result. */
export const classifying = {
  classify: { sv: 'Klassa', en: 'Classify' },
  classifyTitle: {
    sv: ({ name }: { name: string }) => `Klassa ${name}`,
    en: ({ name }: { name: string }) => `Classify ${name}`,
  },
  placeOf: {
    sv: ({ n, all, what }: { n: number; all: number; what: string }) => `Fråga ${n} av ${all}: ${what}`,
    en: ({ n, all, what }: { n: number; all: number; what: string }) => `Question ${n} of ${all}: ${what}`,
  },
  reasonable: {
    sv: 'Det värsta som rimligen kan hända, inte det värsta som går att tänka sig.',
    en: 'The worst that can reasonably happen, not the worst that one can think of.',
  },
  why: { sv: 'Varför?', en: 'Why?' },
  whyHint: {
    sv: 'En mening räcker. Skriv inget som omfattas av säkerhetsskyddet.',
    en: 'One sentence is enough. Write nothing that is classified as a matter of national security.',
  },
  saveAndNext: { sv: 'Spara och gå till nästa fråga', en: 'Save and go to the next question' },
  saveAndDecide: { sv: 'Spara och se resultatet', en: 'Save and see the result' },
  unknown: { sv: 'Vet inte, ta den sist', en: 'Do not know, take it last' },
  back: { sv: 'Tillbaka', en: 'Back' },
  pause: { sv: 'Fortsätt en annan dag', en: 'Go on another day' },
  projector: { sv: 'Storbildsläge för möten', en: 'Large text for meetings' },
  projectorOff: { sv: 'Vanlig storlek', en: 'Normal size' },
  soFar: { sv: 'Så blir klassningen', en: 'The classification so far' },
  nobodyChooses: {
    sv: 'Nivån är den högsta följden i varje aspekt. Ingen väljer nivå själv.',
    en: 'The level is the highest consequence in each aspect. Nobody chooses a level.',
  },
  aspectSoFar: {
    sv: ({ aspect }: { aspect: string }) => `${aspect} hittills`,
    en: ({ aspect }: { aspect: string }) => `${aspect} so far`,
  },
  answeredNow: { sv: 'Besvaras nu', en: 'Being answered' },
  left: { sv: 'Återstår', en: 'Left' },
  notKnown: { sv: 'Vet inte än', en: 'Not known yet' },
  ladder: {
    sv: ({ aspect, level }: { aspect: string; level: string }) => `${aspect}: nivå ${level}`,
    en: ({ aspect, level }: { aspect: string; level: string }) => `${aspect}: level ${level}`,
  },
  ladderOpen: {
    sv: ({ aspect }: { aspect: string }) => `${aspect}: inte bedömd`,
    en: ({ aspect }: { aspect: string }) => `${aspect}: not assessed`,
  },
  room: { sv: 'I rummet', en: 'In the room' },
  roomNobody: { sv: 'Ingen är antecknad.', en: 'Nobody is noted.' },
  roomChange: { sv: 'Anteckna vilka som är med', en: 'Note who takes part' },
  roomHint: { sv: 'Ett namn på varje rad.', en: 'One name on each line.' },
  save: { sv: 'Spara', en: 'Save' },
  quickSaid: {
    sv: ({ level }: { level: string }) => `I den snabba genomgången sades ${level}.`,
    en: ({ level }: { level: string }) => `The quick pass said ${level}.`,
  },
  allQuestions: { sv: 'Alla frågor', en: 'All questions' },
  continueClassifying: { sv: 'Fortsätt klassa', en: 'Go on classifying' },
  classifyAgain: { sv: 'Klassa om', en: 'Classify again' },
  resultTitle: {
    sv: ({ name }: { name: string }) => `Klassning av ${name}`,
    en: ({ name }: { name: string }) => `Classification of ${name}`,
  },
  leadDecided: {
    sv: ({ date, by }: { date: string; by: string }) => `Beslutad ${date} av ${by}.`,
    en: ({ date, by }: { date: string; by: string }) => `Decided ${date} by ${by}.`,
  },
  leadPreliminary: {
    sv: 'Preliminär, från den snabba genomgången. Klassa på riktigt så att det går att besluta.',
    en: 'Preliminary, from the quick pass. Classify it in full so that it can be decided.',
  },
  leadNone: {
    sv: 'Inte klassad än. Frågorna tar ungefär 20 minuter, och allt sparas medan du svarar.',
    en: 'Not classified yet. The questions take about 20 minutes, and everything is saved as you answer.',
  },
  leadDraft: {
    sv: ({ answered, asked }: { answered: number; asked: number }) =>
      `En klassning pågår: ${answered} av ${asked} frågor är besvarade.`,
    en: ({ answered, asked }: { answered: number; asked: number }) =>
      `A classification is under way: ${answered} of ${asked} questions are answered.`,
  },
  levelsHeading: { sv: 'Nivåer som gäller', en: 'The levels that hold' },
  levelsHeadingDraft: { sv: 'Vad svaren kommer fram till', en: 'What the answers come to' },
  aspect: { sv: 'Aspekt', en: 'Aspect' },
  level: { sv: 'Nivå', en: 'Level' },
  cause: { sv: 'Vad som avgjorde', en: 'What decided' },
  notAssessed: { sv: 'inte bedömd', en: 'not assessed' },
  inheritedFrom: {
    sv: ({ from }: { from: string }) => `Ärvd från ${from}`,
    en: ({ from }: { from: string }) => `Inherited from ${from}`,
  },
  inheritedVia: {
    sv: ({ from, via }: { from: string; via: string }) => `Ärvd från ${from}, genom ${via}`,
    en: ({ from, via }: { from: string; via: string }) => `Inherited from ${from}, by way of ${via}`,
  },
  conflictTitle: { sv: 'Två bedömningar går isär', en: 'Two assessments disagree' },
  conflictLine: {
    sv: ({ aspect, own, inherited, from }: { aspect: string; own: string; inherited: string; from: string }) =>
      `${aspect} är bedömd till ${own} här, men ${from} behöver ${inherited}. Den högre gäller tills någon av dem ändras.`,
    en: ({ aspect, own, inherited, from }: { aspect: string; own: string; inherited: string; from: string }) =>
      `${aspect} is assessed as ${own} here, but ${from} needs ${inherited}. The higher one holds until one of them is changed.`,
  },
  demandsHeading: { sv: 'Vad det kräver nu', en: 'What it demands now' },
  demandsLead: {
    sv: 'Nivåerna bestämmer vilka skyddskrav som gäller.',
    en: 'The levels decide which requirements apply.',
  },
  demandsLink: { sv: 'Se kraven', en: 'See the requirements' },
  handsHeading: { sv: 'Ger sina nivåer till', en: 'Hands its levels on to' },
  dependenciesLink: { sv: 'Se beroendena', en: 'See the dependencies' },
  reasons: { sv: 'Svaren och varför', en: 'The answers and why' },
  category: { sv: 'Område', en: 'Category' },
  consequence: { sv: 'Värsta rimliga följd', en: 'Worst reasonable consequence' },
  whyColumn: { sv: 'Varför', en: 'Why' },
  differences: { sv: 'Vad som är ändrat', en: 'What has changed' },
  fromTo: {
    sv: ({ before, after }: { before: string; after: string }) => `från ${before} till ${after}`,
    en: ({ before, after }: { before: string; after: string }) => `from ${before} to ${after}`,
  },
  sameLevel: { sv: 'samma nivå', en: 'same level' },
  decisionHeading: { sv: 'Beslutet', en: 'The decision' },
  decidedBy: { sv: 'Beslutad av', en: 'Decided by' },
  decidedOn: { sv: 'Beslutsdatum', en: 'Date of decision' },
  nextDate: { sv: 'Klassas nästa gång', en: 'Next classification' },
  nextDateHint: {
    sv: ({ date }: { date: string }) => `Efter den högsta nivån: ${date}. Ändra om ni vill ha det tidigare.`,
    en: ({ date }: { date: string }) => `By the highest level: ${date}. Change it if you want it sooner.`,
  },
  revisedWhen: { sv: 'Tidigare än så om', en: 'Sooner than that if' },
  revisedWhenHint: {
    sv: 'Till exempel byte av leverantör, ny integration eller en incident.',
    en: 'Such as a change of supplier, a new integration or an incident.',
  },
  note: { sv: 'Motivering', en: 'Reason' },
  noteHint: {
    sv: 'Behövs bara om en nivå är lägre än den som ärvs.',
    en: 'Only needed where a level is lower than the one that is inherited.',
  },
  participants: { sv: 'Deltog', en: 'Took part' },
  method: { sv: 'Metod', en: 'Method' },
  methodVersion: {
    sv: ({ version }: { version: number }) => (version === 0 ? 'Den inbyggda' : `Version ${version}`),
    en: ({ version }: { version: number }) => (version === 0 ? 'The built-in one' : `Version ${version}`),
  },
  earlierHeading: { sv: 'Tidigare beslut', en: 'Earlier decisions' },
  levelsColumn: { sv: 'Nivåer', en: 'Levels' },
  decideTitle: {
    sv: ({ name }: { name: string }) => `Besluta klassningen av ${name}`,
    en: ({ name }: { name: string }) => `Decide the classification of ${name}`,
  },
  decideLead: {
    sv: 'Läs igenom. När du beslutar gäller nivåerna, också för det som ärver dem.',
    en: 'Read it through. Once you decide, the levels hold, for whatever inherits them too.',
  },
  decideReady: {
    sv: 'Alla frågor är besvarade. En chef eller samordnaren beslutar.',
    en: 'Every question is answered. A manager or the coordinator decides.',
  },
  decideLeft: {
    sv: ({ left }: { left: number }) =>
      `${left} ${left === 1 ? 'fråga' : 'frågor'} återstår innan det går att besluta.`,
    en: ({ left }: { left: number }) =>
      `${left} ${left === 1 ? 'question is' : 'questions are'} left before it can be decided.`,
  },
  confirm: {
    sv: 'Jag har läst svaren och beslutar klassningen',
    en: 'I have read the answers and decide the classification',
  },
  decide: { sv: 'Besluta klassningen', en: 'Decide the classification' },
  toDecision: { sv: 'Gå till beslutet', en: 'Go to the decision' },
  decidedNotice: {
    sv: ({ others }: { others: number }) =>
      others === 0
        ? 'Klassningen är beslutad.'
        : `Klassningen är beslutad. Den gav nya nivåer åt ${others} ${others === 1 ? 'annan' : 'andra'}.`,
    en: ({ others }: { others: number }) =>
      others === 0
        ? 'The classification is decided.'
        : `The classification is decided. It gave new levels to ${others} ${others === 1 ? 'other' : 'others'}.`,
  },
  leave: { sv: 'Avbryt klassningen', en: 'Leave this classification' },
  leaveTitle: {
    sv: ({ name }: { name: string }) => `Avbryt klassningen av ${name}?`,
    en: ({ name }: { name: string }) => `Leave the classification of ${name}?`,
  },
  leaveLead: {
    sv: 'Svaren sparas, men används inte. Det som gällde förut gäller fortfarande, och ni kan börja om när ni vill.',
    en: 'The answers are kept but not used. What held before still holds, and you can begin again whenever you like.',
  },
  leaveKeep: { sv: 'Fortsätt klassa i stället', en: 'Go on classifying instead' },
  leftNotice: { sv: 'Klassningen är avbruten.', en: 'The classification was left.' },
}
