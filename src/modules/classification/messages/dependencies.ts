/** What the pages about dependencies say. */
export const dependencies = {
  dependenciesTitle: { sv: 'Vad som behöver vad', en: 'What needs what' },
  dependenciesAround: {
    sv: ({ name }: { name: string }) => `Beroenden kring ${name}`,
    en: ({ name }: { name: string }) => `Dependencies around ${name}`,
  },
  dependenciesLead: {
    sv: ({ assets, edges }: { assets: number; edges: number }) =>
      `${edges} beroenden mellan ${assets} processer, informationsmängder och system. Det som behövs ärver nivåer av det som behöver.`,
    en: ({ assets, edges }: { assets: number; edges: number }) =>
      `${edges} dependencies between ${assets} processes, sets of information and systems. What is needed inherits levels from what needs it.`,
  },
  aroundLead: {
    sv: ({ needs, needed }: { needs: number; needed: number }) => `Behöver ${needs}, behövs av ${needed}.`,
    en: ({ needs, needed }: { needs: number; needed: number }) => `Needs ${needs}, is needed by ${needed}.`,
  },
  wholePicture: { sv: 'Hela kommunen', en: 'The whole municipality' },
  around: { sv: 'Rita kring', en: 'Draw around' },
  aroundChoose: { sv: 'Välj i listan', en: 'Choose in the list' },
  show: { sv: 'Visa', en: 'Show' },
  depth: { sv: 'Steg bort', en: 'Steps away' },
  zoom: { sv: 'Storlek', en: 'Size' },
  pictureScroll: { sv: 'Bilden av beroendena', en: 'The picture of dependencies' },
  stepsAway: {
    sv: ({ n }: { n: number }) => `${n} steg`,
    en: ({ n }: { n: number }) => (n === 1 ? '1 step' : `${n} steps`),
  },
  percent: {
    sv: ({ n }: { n: number }) => `${n}\u00a0%`,
    en: ({ n }: { n: number }) => `${n}%`,
  },
  picture: { sv: 'Bild', en: 'Picture' },
  pictureWords: {
    sv: ({ nodes, edges }: { nodes: number; edges: number }) =>
      `${nodes} rutor och ${edges} pilar. Varje pil går från det som behöver till det som behövs. Listan under bilden säger samma sak.`,
    en: ({ nodes, edges }: { nodes: number; edges: number }) =>
      `${nodes} boxes and ${edges} arrows. Each arrow goes from what needs to what is needed. The list below the picture says the same.`,
  },
  groupsWords: {
    sv: 'Varje ruta är en enhets processer, information eller system. Siffran vid pilen är antalet beroenden.',
    en: 'Each box is the processes, information or systems of a unit. The number at an arrow is how many dependencies.',
  },
  groupCount: {
    sv: ({ n }: { n: number }) => `${n} st`,
    en: ({ n }: { n: number }) => `${n} in all`,
  },
  list: { sv: 'Som lista', en: 'As a list' },
  needsColumn: { sv: 'Behöver', en: 'Needs' },
  neededBy: { sv: 'Behövs av', en: 'Is needed by' },
  dependencyNothing: { sv: 'Inga beroenden är inlagda än.', en: 'No dependencies have been entered yet.' },
  dependencyNothingLead: {
    sv: 'Lägg in vad som behöver vad, så ärver systemen nivåerna av informationen i dem och ni ser vad som stannar om något faller.',
    en: 'Enter what needs what: systems then inherit the levels of the information in them, and you see what stops if something falls.',
  },
  addHeading: { sv: 'Lägg till ett beroende', en: 'Add a dependency' },
  addAsset: { sv: 'Vad behöver något?', en: 'What needs something?' },
  addNeeds: { sv: 'Vad behöver det?', en: 'What does it need?' },
  add: { sv: 'Lägg till', en: 'Add' },
  addedNotice: {
    sv: ({ others }: { others: number }) =>
      others === 0 ? 'Beroendet är tillagt.' : `Beroendet är tillagt, och ${others} fick nya nivåer genom det.`,
    en: ({ others }: { others: number }) =>
      others === 0 ? 'The dependency is added.' : `The dependency is added, and ${others} got new levels by it.`,
  },
  endedNotice: {
    sv: ({ others }: { others: number }) =>
      others === 0 ? 'Beroendet är avslutat.' : `Beroendet är avslutat, och ${others} fick nya nivåer av det.`,
    en: ({ others }: { others: number }) =>
      others === 0 ? 'The dependency has ended.' : `The dependency has ended, and ${others} got new levels by it.`,
  },
  end: { sv: 'Avsluta', en: 'End' },
  endOf: {
    sv: ({ asset, needs }: { asset: string; needs: string }) => `Avsluta att ${asset} behöver ${needs}`,
    en: ({ asset, needs }: { asset: string; needs: string }) => `End that ${asset} needs ${needs}`,
  },
  endTitle: {
    sv: ({ asset, needs }: { asset: string; needs: string }) => `Behöver ${asset} inte längre ${needs}?`,
    en: ({ asset, needs }: { asset: string; needs: string }) => `Does ${asset} not need ${needs} any longer?`,
  },
  endLead: {
    sv: 'Beroendet avslutas i dag och finns kvar i historiken. Nivåer som ärvs genom det ärvs inte mer.',
    en: 'The dependency ends today and stays in the history. Levels that are inherited by it are not inherited any more.',
  },
  endKeep: { sv: 'Behåll det', en: 'Keep it' },
  cyclesTitle: { sv: 'Beroenden som går runt i en ring', en: 'Dependencies that go round in a circle' },
  cyclesLead: {
    sv: 'Avsluta ett av dem. Tills dess har alla i ringen den högsta nivån.',
    en: 'End one of them. Until then all of the circle have the highest level.',
  },
}
