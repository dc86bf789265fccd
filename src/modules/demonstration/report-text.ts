import type { ReportDefinition } from '../publication/index.ts'

const opening = `De flesta kommuner, {systematiskt.nej.ord}, arbetar inte systematiskt med informationssäkerhet. På frågan svarar **{systematiskt.nej}** Nej. Troligen gäller det {systematiskt.nej.intervall} av landets {deltagande.alla} kommuner.

Enkäten besvarades helt eller delvis av {deltagande.svar} kommuner, en svarsfrekvens på {deltagande.RR2}. Varje fråga har sin egen bas, eftersom inte alla svarade på allt.

- {policy.ja.procent} har en beslutad policy ({policy.ja.antal} av {policy.bas}).
- {funktion.ja.procent} har en utpekad funktion för arbetet, men {arbetstid.lt10} av dem lägger mindre än en tiondel av arbetstiden på det.
- {riskanalys.ja.procent} gör riskanalyser, och {kontinuitetsplan.ja.procent} har planer för kontinuitet.`

const size = `Skillnaden mellan stora och små kommuner är den tydligaste i hela enkäten. Bland kommuner med minst 70\u00a0000 invånare arbetar {systematiskt.ja | population=over-70000} systematiskt, bland dem med färre än 8\u00a0000 invånare {systematiskt.ja | population=under-8000}.

En liten kommun har samma uppgifter som en stor men färre som kan utföra dem. Siffrorna säger inte att de små är sämre på det de gör, bara att färre har kommit till ett arbetssätt som återkommer.`

const policy = `Policyn är det som flest har på plats: {policy.ja} har en. Det räcker ändå inte som besked, för en policy utan uppföljning säger lite om vad som görs. Av dem som svarat kontrollerar {efterlevnad.ja} att reglerna följs.`

const work = `Den som har uppdraget har sällan tiden. {arbetstid.lt10.procent} av dem med en utpekad funktion lägger mindre än en tiondel av sin arbetstid på informationssäkerhet.

Hur enkäten är gjord och vad den inte kan säga står i kapitlet efter.`

/** A report as an analyst at the agency could have written it. The survey is real, the answers are synthetic, and so are the conclusions. */
export const demonstrationReport: ReportDefinition = {
  title: 'Systematiken saknas: kommunernas informationssäkerhet 2015',
  language: 'sv',
  blocks: [
    { id: 'b1', kind: 'heading', level: 1, text: 'Det viktigaste' },
    { id: 'b2', kind: 'text', text: opening },
    {
      id: 'b3',
      kind: 'question',
      question: 'systematiskt',
      shows: ['figure', 'chart', 'weighted', 'table'],
      breakdowns: [],
    },
    { id: 'b4', kind: 'heading', level: 1, text: 'Stora och små kommuner' },
    { id: 'b5', kind: 'text', text: size },
    { id: 'b6', kind: 'question', question: 'systematiskt', shows: [], breakdowns: ['population'] },
    { id: 'b7', kind: 'heading', level: 1, text: 'Policy och uppföljning' },
    { id: 'b8', kind: 'text', text: policy },
    { id: 'b9', kind: 'question', question: 'policy', shows: ['figure', 'chart', 'table'], breakdowns: ['population'] },
    { id: 'b10', kind: 'question', question: 'efterlevnad', shows: ['figure', 'chart', 'table'], breakdowns: [] },
    { id: 'b11', kind: 'heading', level: 1, text: 'Vem som gör arbetet' },
    { id: 'b12', kind: 'text', text: work },
    { id: 'b13', kind: 'question', question: 'funktion', shows: ['figure', 'chart', 'table'], breakdowns: [] },
    { id: 'b14', kind: 'question', question: 'arbetstid', shows: ['figure', 'chart', 'table'], breakdowns: [] },
    {
      id: 'b15',
      kind: 'question',
      question: 'funktion_placering',
      shows: ['figure', 'chart', 'table'],
      breakdowns: [],
    },
    { id: 'b16', kind: 'heading', level: 1, text: 'Så gjordes enkäten' },
    { id: 'b17', kind: 'participation' },
    { id: 'b18', kind: 'method' },
  ],
}
