import type { Said } from '../../../../survey/index.ts'

const meant = (nearest: string | null): Said =>
  nearest === null ? { sv: '', en: '' } : { sv: ` Menade du ${nearest}?`, en: ` Did you mean ${nearest}?` }

/** What is wrong with a link between two rounds, in a file or in a form. */
export const messages = {
  emptyLink: {
    sv: 'Filen är tom. En länk mellan två enkäter börjar med later, earlier och pairs.',
    en: 'The file is empty. A link between two surveys begins with later, earlier and pairs.',
  },
  emptySource: {
    sv: 'Filen är tom. En fil med publicerade siffror börjar med id, title och figures.',
    en: 'The file is empty. A file of published figures begins with id, title and figures.',
  },
  bothEarlier: {
    sv: 'Ange antingen earlier, en tidigare enkät, eller published, siffror som andra har publicerat. Här ska stå ett av dem.',
    en: 'Give either earlier, an earlier survey, or published, figures that others have published. One of them has to be here.',
  },
  otherSurvey: (key: string, id: string, expected: string): Said => ({
    sv: `${key} är ${id}, men enkäten här har id ${expected}.`,
    en: `${key} is ${id}, but the survey here has the id ${expected}.`,
  }),
  unknownGrade: (grade: string, nearest: string | null): Said => ({
    sv: `Graden ${grade} finns inte.${meant(nearest).sv || ' Välj identical, harmonised, similar eller not-comparable.'}`,
    en: `There is no grade ${grade}.${meant(nearest).en || ' Choose identical, harmonised, similar or not-comparable.'}`,
  }),
  unknownQuestion: (id: string, survey: string, nearest: string | null): Said => ({
    sv: `Frågan ${id} finns inte i ${survey}.${meant(nearest).sv}`,
    en: `There is no question ${id} in ${survey}.${meant(nearest).en}`,
  }),
  unknownFigure: (id: string, source: string, nearest: string | null): Said => ({
    sv: `Siffran ${id} finns inte i ${source}.${meant(nearest).sv}`,
    en: `There is no figure ${id} in ${source}.${meant(nearest).en}`,
  }),
  noOptions: (id: string): Said => ({
    sv: `Frågan ${id} har inga svarsalternativ, så den kan inte jämföras. Ta bort paret.`,
    en: `The question ${id} has no options, so it cannot be compared. Remove the pair.`,
  }),
  linkedTwice: (id: string, line: number): Said => ({
    sv: `Frågan ${id} är redan länkad på rad ${line}. Behåll ett av paren.`,
    en: `The question ${id} is already linked on line ${line}. Keep one of the pairs.`,
  }),
  notIdentical: (id: string, what: Said): Said => ({
    sv: `Frågan ${id} är inte densamma: ${what.sv} skiljer sig. Välj harmonised med en omkodning, eller not-comparable.`,
    en: `The question ${id} is not the same: ${what.en} differ. Choose harmonised with a recoding, or not-comparable.`,
  }),
  onlyForSurveys: (grade: string): Said => ({
    sv: `${grade} kräver svaren från båda enkäterna. Med publicerade siffror går similar och not-comparable.`,
    en: `${grade} takes the answers of both surveys. With published figures, similar and not-comparable are possible.`,
  }),
  onlyForPublished: {
    sv: 'similar gäller siffror som andra har publicerat. Mellan två enkäter går identical, harmonised och not-comparable.',
    en: 'similar is for figures that others have published. Between two surveys, identical, harmonised and not-comparable are possible.',
  },
  reasonMissing: (grade: string): Said => ({
    sv: `${grade} behöver ett skäl i ord. Lägg till reason.`,
    en: `${grade} needs a reason in words. Add reason.`,
  }),
  reasonEmpty: {
    sv: 'Skriv skälet i ord. Det visas för läsaren.',
    en: 'Write the reason in words. It is shown to the reader.',
  },
  misplaced: (key: string, grade: string): Said => ({
    sv: `${key} hör inte till graden ${grade}. Ta bort nyckeln eller byt grad.`,
    en: `${key} does not belong to the grade ${grade}. Remove the key or change the grade.`,
  }),
  answersMissing: {
    sv: 'harmonised behöver answers: de gemensamma svaren, och vilka alternativ på vardera sidan de är.',
    en: 'harmonised needs answers: the common answers, and which options on either side they are.',
  },
  optionsMissing: {
    sv: 'similar behöver options: vilka alternativ i den senare enkäten som den publicerade siffran liknar.',
    en: 'similar needs options: which options of the later survey the published figure is similar to.',
  },
  otherTypes: (earlier: string, later: string): Said => ({
    sv: `Den ena frågan är ${earlier} och den andra ${later}. De kan inte göras lika genom omkodning.`,
    en: `One question is ${earlier} and the other ${later}. They cannot be made the same by recoding.`,
  }),
  noCommonRows: {
    sv: 'De två matriserna har ingen rad med samma id. De kan inte göras lika genom omkodning.',
    en: 'The two matrices have no row with the same id. They cannot be made the same by recoding.',
  },
  answerTwice: (id: string): Said => ({
    sv: `Svaret ${id} står två gånger. Slå ihop dem.`,
    en: `The answer ${id} is there twice. Put them together.`,
  }),
  sideEmpty: (answer: string, side: Said): Said => ({
    sv: `Svaret ${answer} har inget alternativ från den ${side.sv} enkäten. Slå ihop det med ett annat svar.`,
    en: `The answer ${answer} has no option of the ${side.en} survey. Put it together with another answer.`,
  }),
  unknownOption: (option: string, side: Said, nearest: string | null): Said => ({
    sv: `Alternativet ${option} finns inte i den ${side.sv} frågan.${meant(nearest).sv}`,
    en: `There is no option ${option} in the ${side.en} question.${meant(nearest).en}`,
  }),
  optionTwice: (option: string, side: Said): Said => ({
    sv: `Alternativet ${option} i den ${side.sv} frågan hör till två svar. Låt det höra till ett.`,
    en: `The option ${option} of the ${side.en} question belongs to two answers. Let it belong to one.`,
  }),
  optionsLeftOut: (options: readonly string[], side: Said): Said => ({
    sv: `Omkodningen säger inte vad ${options.join(', ')} i den ${side.sv} frågan blir. Ta med alla alternativ.`,
    en: `The recoding does not say what ${options.join(', ')} of the ${side.en} question becomes. Include every option.`,
  }),
  noCommonQuestions: {
    sv: 'Enkäterna har inga frågor gemensamt, så det finns inget att jämföra.',
    en: 'The surveys have no questions in common, so there is nothing to compare.',
  },
  notNumber: (key: string): Said => ({ sv: `${key} ska vara ett tal.`, en: `${key} has to be a number.` }),
  notPercent: { sv: 'percent ska vara ett tal från 0 till 100.', en: 'percent has to be a number from 0 to 100.' },
  notCount: (key: string): Said => ({
    sv: `${key} ska vara ett helt antal, 0 eller mer.`,
    en: `${key} has to be a whole number, 0 or more.`,
  }),
  figureTwice: (id: string, line: number): Said => ({
    sv: `Siffran ${id} finns redan på rad ${line}. Ge den ena ett annat id.`,
    en: `The figure ${id} is already on line ${line}. Give one of them another id.`,
  }),
} as const

export const sides = {
  earlier: { sv: 'tidigare', en: 'earlier' },
  later: { sv: 'senare', en: 'later' },
} as const
