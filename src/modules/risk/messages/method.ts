import type { Message } from '../../../platform/i18n/index.ts'

/** How the organisation assesses risks. */
export const method = {
  methodTitle: { sv: 'Så bedömer vi risker', en: 'How we assess risks' },
  methodLead: {
    sv: 'Skalorna, matrisen och vem som får acceptera vad.',
    en: 'The scales, the matrix, and who may accept what.',
  },
  methodBuiltIn: {
    sv: 'Det här är den metod som följer med Lägesbild. Besluta om en egen när ni vill.',
    en: 'This is the method that comes with Lägesbild. Decide on one of your own when you like.',
  },
  methodDecided: {
    sv: ({ version, date, by }) => `Version ${version}, beslutad ${date} av ${by}.`,
    en: ({ version, date, by }) => `Version ${version}, decided ${date} by ${by}.`,
  } satisfies Message<{ version: number; date: string; by: string }>,
  methodReads: {
    sv: 'Bedömningar som har gjorts med en tidigare metod står kvar som de gjordes. Här läses de om: sannolikheten som det steg som ligger närmast i gånger per år, konsekvensen lika högt upp på skalan, avrundat till det värre.',
    en: 'Assessments that were made by an earlier method stand as they were made. Here they are read anew: the likelihood as the step nearest in times a year, the consequence as far up the scale, rounded to the worse.',
  },
  changeMethod: { sv: 'Ändra metoden', en: 'Change the method' },
  changeMethodLead: {
    sv: 'Det du sparar blir en ny version, som gäller från beslutsdagen. Alla risker läses om med den; inget skrivs över.',
    en: 'What you save becomes a new version, in force from the day of the decision. All risks are read anew by it; nothing is written over.',
  },
  methodSaved: { sv: 'Metoden är sparad som en ny version.', en: 'The method is saved as a new version.' },
  sizeTitle: { sv: 'Hur många steg?', en: 'How many steps?' },
  sizeLead: {
    sv: 'Ändra antalet först: formuläret börjar om när det ändras.',
    en: 'Change the number first: the form begins anew when it is changed.',
  },
  previewMethod: { sv: 'Visa vad som ändras', en: 'Show what changes' },
  previewTitle: { sv: 'Så läses riskerna om', en: 'How the risks are read anew' },
  previewLead: {
    sv: ({ up, down, n, unreadable }) =>
      `Inget är sparat än. Av ${n} bedömda risker hamnar ${up === 0 ? 'ingen' : up} högre och ${down === 0 ? 'ingen' : down} lägre.${unreadable === 0 ? '' : ` ${unreadable} går inte att läsa och behöver bedömas på nytt.`}`,
    en: ({ up, down, n, unreadable }) =>
      `Nothing is saved yet. Of ${n} risks that are assessed ${up === 0 ? 'none' : up} will be higher and ${down === 0 ? 'none' : down} lower.${unreadable === 0 ? '' : ` ${unreadable} cannot be read and must be assessed anew.`}`,
  } satisfies Message<{ up: number; down: number; n: number; unreadable: number }>,
  previewBefore: { sv: 'Med metoden som gäller', en: 'By the method in force' },
  previewAfter: { sv: 'Med den nya', en: 'By the new one' },
  nobodyMay: { sv: 'ingen', en: 'nobody' },
  roleLabel: { manager: { sv: 'Chef', en: 'Manager' }, coordinator: { sv: 'Samordnare', en: 'Coordinator' } },
  sizeLikelihood: { sv: 'Steg för sannolikhet', en: 'Steps of likelihood' },
  sizeConsequence: { sv: 'Steg för konsekvens', en: 'Steps of consequence' },
  sizeShow: { sv: 'Visa formuläret med så många steg', en: 'Show the form with so many steps' },
  likelihoodScale: { sv: 'Sannolikhet', en: 'Likelihood' },
  consequenceScale: { sv: 'Konsekvens', en: 'Consequence' },
  step: { sv: 'Steg', en: 'Step' },
  stepNumber: { sv: ({ n }) => `Steg ${n}`, en: ({ n }) => `Step ${n}` } satisfies Message<{ n: number }>,
  stepName: { sv: 'Namn', en: 'Name' },
  stepFrequency: { sv: 'Hur ofta, i ord', en: 'How often, in words' },
  stepPerYear: { sv: 'Gånger per år, ungefär', en: 'Times a year, about' },
  stepPerYearHint: { sv: 'En gång på tio år är 0,1.', en: 'Once in ten years is 0.1.' },
  categoriesTitle: { sv: 'Vad konsekvenser bedöms för', en: 'What consequences are assessed for' },
  matrixLevels: { sv: 'Matrisen', en: 'The matrix' },
  matrixLevelsLead: {
    sv: 'Vilken nivå varje ruta är. Nivån får inte sjunka när sannolikheten eller konsekvensen stiger.',
    en: 'Which level each cell is. The level may not fall as the likelihood or the consequence rises.',
  },
  cellName: {
    sv: ({ likelihood, consequence }) => `Sannolikhet ${likelihood}, konsekvens ${consequence}`,
    en: ({ likelihood, consequence }) => `Likelihood ${likelihood}, consequence ${consequence}`,
  } satisfies Message<{ likelihood: number; consequence: number }>,
  acceptTable: { sv: 'Vem får acceptera', en: 'Who may accept' },
  acceptWho: { sv: 'Vem', en: 'Who' },
  acceptMonths: { sv: 'Längst tid i månader', en: 'Longest time in months' },
  acceptMonthsOf: {
    sv: ({ months }) => `högst ${months} månader`,
    en: ({ months }) => `${months} months at most`,
  } satisfies Message<{ months: number }>,
  acceptLegend: {
    sv: ({ level }) => `Vem får acceptera en risk som är ${level}?`,
    en: ({ level }) => `Who may accept a risk that is ${level}?`,
  } satisfies Message<{ level: string }>,
  decision: { sv: 'Beslutet', en: 'The decision' },
  decidedBy: { sv: 'Vem har beslutat', en: 'Who decided' },
  decidedOn: { sv: 'Beslutsdag', en: 'Day of the decision' },
  saveMethod: { sv: 'Spara som ny version', en: 'Save as a new version' },
  earlierMethods: { sv: 'Tidigare versioner', en: 'Earlier versions' },
  methodChanged: {
    sv: 'Någon annan har sparat en ny version under tiden. Öppna formuläret igen och gör om ändringen.',
    en: 'Somebody else has saved a new version meanwhile. Open the form again and make the change anew.',
  },
} as const
