interface Slow {
  readonly name: string
  readonly hours: string
  readonly required: string
}

/** Judging a process: its impact over time, its chain, and what does not go together. */
export const judging = {
  judge: { sv: 'Bedöm konsekvenser', en: 'Judge consequences' },
  judgeTitle: {
    sv: ({ name }: { name: string }) => `Om ${name} står still`,
    en: ({ name }: { name: string }) => `If ${name} stands still`,
  },
  judgeLead: {
    sv: 'Tänk på en vanlig vecka, och att ingen plan finns. Vad händer i värsta rimliga fall när det har stått still så länge? Börja med den fråga som märks först; de andra kan du lämna.',
    en: 'Think of an ordinary week, and that there is no plan. What happens in the worst reasonable case when it has stood still for so long? Begin with the question that is felt first; the others can be left.',
  },
  timesTitle: { sv: 'Hur länge får det ta?', en: 'How long may it take?' },
  tolerableBlank: {
    sv: 'Lämna tomt, så räknar vi ut det av konsekvenserna: den sista tidsrymden innan det blir allvarligt.',
    en: 'Leave it empty and we work it out from the consequences: the last period before it becomes serious.',
  },
  hoursUnit: { sv: 'timmar', en: 'hours' },
  saveJudgement: { sv: 'Spara bedömningen', en: 'Save the judgement' },
  judgedNotice: { sv: 'Bedömningen är sparad.', en: 'The judgement is saved.' },
  impactTitle: { sv: 'Konsekvens över tid', en: 'Impact over time' },
  impactNone: {
    sv: 'Ingen har bedömt vad som händer när processen står still. Det tar en kvart.',
    en: 'Nobody has judged what happens when the process stands still. It takes a quarter of an hour.',
  },
  impactCaption: { sv: 'Konsekvens i varje kategori efter en tid', en: 'Consequence in each category after a time' },
  category: { sv: 'Kategori', en: 'Category' },
  worst: { sv: 'Det värsta', en: 'The worst' },
  levelSaid: {
    sv: ({ level, name }: { level: number; name: string }) => `nivå ${level}, ${name.toLowerCase()}`,
    en: ({ level, name }: { level: number; name: string }) => `level ${level}, ${name.toLowerCase()}`,
  },
  notJudgedLevel: { sv: 'inte bedömt', en: 'not judged' },
  chainTitle: { sv: 'Vad den står på', en: 'What it stands on' },
  chainSlow: {
    sv: ({ name, hours, required }: Slow) =>
      `Kedjan håller inte: ${name} behöver ${hours}, men processen ska fungera igen inom ${required}.`,
    en: ({ name, hours, required }: Slow) =>
      `The chain does not hold: ${name} needs ${hours}, but the process is to work again within ${required}.`,
  },
  chainHolds: {
    sv: ({ name, hours, required }: Slow) =>
      `Kedjan håller: det långsammaste, ${name}, är tillbaka på ${hours}. Processen ska fungera igen inom ${required}.`,
    en: ({ name, hours, required }: Slow) =>
      `The chain holds: the slowest, ${name}, is back in ${hours}. The process is to work again within ${required}.`,
  },
  chainUnknown: {
    sv: ({ hours }: { hours: string | null }) =>
      hours === null
        ? 'Vi vet inte om kedjan håller: ingen har sagt hur snabbt något i den kan vara tillbaka.'
        : `Vi vet inte om kedjan håller. Det tar minst ${hours}, och tider saknas.`,
    en: ({ hours }: { hours: string | null }) =>
      hours === null
        ? 'We do not know whether the chain holds: nobody has said how soon anything in it can be back.'
        : `We do not know whether the chain holds. It takes at least ${hours}, and times are missing.`,
  },
  chainNothing: {
    sv: 'Ingen har sagt vad processen behöver. Ange den i registret över information och system, och lägg till beroenden där.',
    en: 'Nobody has said what the process needs. Tie it to the register of information and systems, and add dependencies there.',
  },
  chainHow: {
    sv: 'Allt återställs samtidigt, så det långsammaste bestämmer. Tiderna står på systemen och leverantörerna.',
    en: 'All is restored at the same time, so the slowest decides. The times stand on the systems and suppliers.',
  },
  chainPicture: { sv: 'Kedjan från processen till leverantörerna', en: 'The chain from the process to the suppliers' },
  chainWords: {
    sv: ({ count, way }: { count: number; way: string }) => `${count} delar. Svagaste länk: ${way}.`,
    en: ({ count, way }: { count: number; way: string }) => `${count} parts. Weakest link: ${way}.`,
  },
  chainList: { sv: 'Kedjan som lista', en: 'The chain as a list' },
  chainMore: {
    sv: ({ count }: { count: number }) =>
      `Kedjan har ${count} delar. Bilden visar vägen till den svagaste länken och det som ligger närmast.`,
    en: ({ count }: { count: number }) =>
      `The chain has ${count} parts. The picture shows the way to the weakest link and what is nearest.`,
  },
  colPart: { sv: 'Del', en: 'Part' },
  colKind: { sv: 'Slag', en: 'Kind' },
  colSteps: { sv: 'Steg', en: 'Steps' },
  colBack: { sv: 'Tillbaka inom', en: 'Back within' },
  supplierKind: { sv: 'Leverantör', en: 'Supplier' },
  weakest: { sv: 'svagaste länk', en: 'weakest link' },
  noTime: { sv: 'ingen tid', en: 'no time' },
  findingsTitle: { sv: 'Att rätta till', en: 'To put right' },
  findings: {
    slow: {
      sv: ({ name, hours, required }: Slow) =>
        `${name} behöver ${hours} för att komma tillbaka; det krävs ${required}. Ändra avtalet eller driften, gör en plan för tiden emellan, eller ompröva kravet.`,
      en: ({ name, hours, required }: Slow) =>
        `${name} needs ${hours} to be back; ${required} is required. Change the agreement or the running, plan for the time between, or reconsider the requirement.`,
    },
    loss: {
      sv: ({ name, hours, required }: Slow) =>
        `${name} kan tappa ${hours} av arbetet; högst ${required} får gå förlorat. Ta säkerhetskopior oftare.`,
      en: ({ name, hours, required }: Slow) =>
        `${name} can lose ${hours} of work; at most ${required} may be lost. Make backups more often.`,
    },
    'recovery-late': {
      sv: ({ hours, tolerable }: { hours: string; tolerable: string }) =>
        `Den ska fungera igen inom ${hours}, men tål bara ${tolerable}. Korta den första tiden.`,
      en: ({ hours, tolerable }: { hours: string; tolerable: string }) =>
        `It is to work again within ${hours}, but stands only ${tolerable}. Shorten the first.`,
    },
    'tolerable-late': {
      sv: ({ period, tolerable }: { period: string; tolerable: string }) =>
        `Konsekvensen är allvarlig efter ${period}, men avbrottet får vara ${tolerable}. Ett av dem stämmer inte.`,
      en: ({ period, tolerable }: { period: string; tolerable: string }) =>
        `The consequence is serious after ${period}, but the outage may be ${tolerable}. One of them is wrong.`,
    },
    falls: {
      sv: ({ category, earlier, later }: { category: string; earlier: string; later: string }) =>
        `${category}: konsekvensen är mindre efter ${later} än efter ${earlier}. Bedöm igen.`,
      en: ({ category, earlier, later }: { category: string; earlier: string; later: string }) =>
        `${category}: the consequence is less after ${later} than after ${earlier}. Judge again.`,
    },
    'no-plan': {
      sv: ({ tolerable }: { tolerable: string }) =>
        `Tål bara ${tolerable} och har ingen plan. Skriv en, eller låt den höra till en som finns.`,
      en: ({ tolerable }: { tolerable: string }) =>
        `Stands only ${tolerable} and has no plan. Write one, or let it belong to one that there is.`,
    },
    'plan-draft': {
      sv: 'Planen är ett utkast. Låt en chef besluta den.',
      en: 'The plan is a draft. Have a manager decide it.',
    },
    unjudged: { sv: 'Inte bedömd. Det tar en kvart.', en: 'Not judged. It takes a quarter of an hour.' },
    'no-times': {
      sv: 'Ingen har sagt hur snart den ska fungera igen.',
      en: 'Nobody has said how soon it is to work again.',
    },
    'no-asset': {
      sv: 'Den är inte knuten till registret över information och system, så vi vet inte vad den behöver.',
      en: 'It is not tied to the register of information and systems, so we do not know what it needs.',
    },
    'nothing-needed': {
      sv: 'Ingen information och inget system är angivet som den behöver. Lägg till beroenden.',
      en: 'No information and no system is stated that it needs. Add dependencies.',
    },
    unknown: {
      sv: ({ names, count }: { names: string; count: number }) =>
        `${count === 1 ? 'Ett system saknar' : `${count} system saknar`} återställningstid: ${names}.`,
      en: ({ names, count }: { names: string; count: number }) =>
        `${count === 1 ? 'One system has' : `${count} systems have`} no recovery time: ${names}.`,
    },
    'no-owner': { sv: 'Ingen äger processen.', en: 'Nobody owns the process.' },
  },
} as const
