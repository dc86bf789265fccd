import type { Message } from '../../../platform/i18n/index.ts'

/** A workshop: cards, each judges alone, then together. */
export const workshops = {
  workshopsTitle: { sv: 'Workshoppar', en: 'Workshops' },
  workshopsLead: {
    sv: 'Var och en bedömer scenarierna för sig, med sin egen inloggning. Sedan vänds kortet, alla ser spridningen, och ni kommer överens.',
    en: 'Each judges the scenarios alone, signed in as themselves. Then the card is turned, all see the spread, and you agree.',
  },
  workshopsNone: { sv: 'Här finns era riskworkshoppar', en: 'Here are your risk workshops' },
  workshopsNoneLead: {
    sv: 'Fem till tio scenarier räcker för två timmar.',
    en: 'Five to ten scenarios are enough for two hours.',
  },
  workshop: { sv: 'Workshop', en: 'Workshop' },
  workshopNew: { sv: 'Ny workshop', en: 'New workshop' },
  workshopNewLead: {
    sv: 'Välj de risker som ni ska bedöma. Alla som får bedöma risker i kommunen kan delta.',
    en: 'Choose the risks to judge. Everyone in the municipality who may assess risks can take part.',
  },
  workshopName: { sv: 'Namn', en: 'Name' },
  workshopDay: { sv: 'Dag', en: 'Day' },
  workshopRisks: { sv: 'Scenarier', en: 'Scenarios' },
  workshopRisksLegend: { sv: 'Vilka risker?', en: 'Which risks?' },
  workshopThreats: { sv: 'Ur hotkatalogen', en: 'From the catalogue of threats' },
  workshopOwn: { sv: 'Egna scenarier', en: 'Scenarios of your own' },
  workshopOwnHint: {
    sv: 'Ett på varje rad. Det som inte redan är en risk blir en, och får sin bedömning i workshoppen.',
    en: 'One on each line. What is not a risk already becomes one, and is assessed in the workshop.',
  },
  workshopOwnLong: { sv: 'Skriv högst 200 tecken på varje rad.', en: 'Write 200 characters at most on each line.' },
  judgedHead: { sv: 'Bedömt av', en: 'Judged by' },
  spreadOf: {
    likelihood: { sv: 'Hur många som valde varje sannolikhet', en: 'How many chose each likelihood' },
    consequence: { sv: 'Hur många som valde varje konsekvens', en: 'How many chose each consequence' },
  },
  spreadNarrow: { sv: 'Ni är nästan överens.', en: 'You nearly agree.' },
  spreadTalk: {
    sv: ({ what }) => `Prata först om det som skiljer sig mest: ${what}.`,
    en: ({ what }) => `Talk first about what differs most: ${what}.`,
  } satisfies Message<{ what: string }>,
  spreadTalkHead: { sv: 'Att prata om', en: 'To talk about' },
  spreadNobody: { sv: 'Ingen bedömde scenariot.', en: 'Nobody judged the scenario.' },
  workshopStart: { sv: 'Börja', en: 'Begin' },
  workshopNameMissing: { sv: 'Skriv vad workshoppen heter.', en: 'Write what the workshop is called.' },
  workshopDayMissing: { sv: 'Skriv en dag som 2026-12-09.', en: 'Write a day like 2026-12-09.' },
  workshopRisksMissing: {
    sv: 'Välj mellan ett och trettio scenarier.',
    en: 'Choose between one and thirty scenarios.',
  },
  workshopHeld: { sv: 'Dag', en: 'Day' },
  workshopState: { sv: 'Läge', en: 'State' },
  workshopOpen: { sv: 'Pågår', en: 'Under way' },
  workshopClosed: { sv: 'Avslutad', en: 'Closed' },
  workshopBy: {
    sv: ({ name, date }) => `${date}. Leds av ${name}.`,
    en: ({ name, date }) => `${date}. Led by ${name}.`,
  } satisfies Message<{ name: string; date: string }>,
  cards: { sv: 'Scenarier', en: 'Scenarios' },
  card: { sv: 'Scenario', en: 'Scenario' },
  cardPlace: {
    sv: ({ n, of }) => `Scenario ${n} av ${of}`,
    en: ({ n, of }) => `Scenario ${n} of ${of}`,
  } satisfies Message<{ n: number; of: number }>,
  judgedCount: {
    sv: ({ n }) => (n === 1 ? 'en har bedömt' : `${n} har bedömt`),
    en: ({ n }) => `${n} ${n === 1 ? 'has' : 'have'} judged`,
  } satisfies Message<{ n: number }>,
  youHaveJudged: { sv: 'du har bedömt', en: 'you have judged' },
  youHaveNotJudged: { sv: 'du har inte bedömt', en: 'you have not judged' },
  judgeAlone: { sv: 'Din egen bedömning', en: 'Your own judgement' },
  judgeAloneLead: {
    sv: 'Bedöm hur det är nu, utan att fråga de andra. Ingen ser vad du väljer innan kortet vänds, inte heller den som leder.',
    en: 'Judge how it is now, without asking the others. Nobody sees what you choose before the card is turned, nor does who leads.',
  },
  saveJudgement: { sv: 'Spara min bedömning', en: 'Save my judgement' },
  judgementSaved: {
    sv: 'Din bedömning är sparad. Den går att ändra tills kortet vänds.',
    en: 'Your judgement is saved. It can be changed until the card is turned.',
  },
  turnCard: { sv: 'Vänd kortet', en: 'Turn the card' },
  turnCardLead: {
    sv: ({ n }) =>
      `${n === 1 ? 'En har' : `${n} har`} bedömt. När kortet vänds ser alla spridningen, och ingen kan ändra sin bedömning.`,
    en: ({ n }) =>
      `${n} ${n === 1 ? 'has' : 'have'} judged. When the card is turned all see the spread, and nobody can change their judgement.`,
  } satisfies Message<{ n: number }>,
  cardTurned: {
    sv: 'Kortet är vänt. Prata om det som skiljer sig mest.',
    en: 'The card is turned. Talk about what differs most.',
  },
  spread: { sv: 'Spridning', en: 'Spread' },
  spreadCaption: { sv: 'Hur många som valde varje steg', en: 'How many chose each step' },
  spreadWhat: { sv: 'Fråga', en: 'Question' },
  spreadMiddle: { sv: 'Mitten', en: 'Middle' },
  spreadWide: { sv: 'stor spridning', en: 'wide spread' },
  whatWasSaid: { sv: 'Så resonerade ni', en: 'How you reasoned' },
  agree: { sv: 'Den gemensamma bedömningen', en: 'The common judgement' },
  agreeLead: {
    sv: 'Den som leder skriver in det ni kommer fram till. Det som är ifyllt från början är mitten av era svar.',
    en: 'Whoever leads enters what you agree on. What is filled in from the start is the middle of your answers.',
  },
  saveAgreed: { sv: 'Spara den gemensamma bedömningen', en: 'Save the common judgement' },
  agreedSaved: {
    sv: 'Den gemensamma bedömningen är sparad på risken.',
    en: 'The common judgement is saved with the risk.',
  },
  agreedIs: {
    sv: ({ level }) => `Ni kom fram till: ${level}`,
    en: ({ level }) => `You agreed on: ${level}`,
  } satisfies Message<{
    level: string
  }>,
  agreedDone: { sv: 'gemensam bedömning klar', en: 'common judgement done' },
  turned: { sv: 'vänt', en: 'turned' },
  closeWorkshop: { sv: 'Avsluta workshoppen', en: 'Close the workshop' },
  closeWorkshopLead: {
    sv: 'När den är avslutad kan ingen bedöma mer i den.',
    en: 'When it is closed nobody can judge any more in it.',
  },
  workshopIsClosed: { sv: 'Workshoppen är avslutad.', en: 'The workshop is closed.' },
  cardIsTurned: {
    sv: 'Kortet är redan vänt, så din bedömning kom för sent.',
    en: 'The card has been turned already, so your judgement came too late.',
  },
  cardIsNotTurned: {
    sv: 'Vänd kortet innan ni skriver in det gemensamma.',
    en: 'Turn the card before you enter what is common.',
  },
  nextCard: { sv: 'Nästa scenario', en: 'Next scenario' },
  toWorkshop: { sv: 'Till workshoppen', en: 'To the workshop' },
} as const
