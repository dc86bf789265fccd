import { addRows, type Db } from '../queries.ts'
import type { Making } from './making.ts'

/** Duty, unit ('' for the whole municipality), and who: a person of the register. What is not here is nobody's, as in life. */
const responsible = [
  ['report', '', 'Ellen Berg'],
  ['classify', '', 'Ellen Berg'],
  ['risk', '', 'Rolf Ekman'],
  ['incidents', '', 'Mats Lindell'],
  ['continuity', '', 'Rolf Ekman'],
  ['documents', '', 'Lena Frick'],
  ['classify', 'Vård- och omsorgsnämnden', 'Karin Dahl'],
  ['risk', 'Vård- och omsorgsnämnden', 'Leif Åkerman'],
  ['incidents', 'Vård- och omsorgsnämnden', 'Hanna Bjurström'],
  ['continuity', 'Vård- och omsorgsnämnden', 'Karin Dahl'],
  ['classify', 'Barn- och utbildningsnämnden', 'Per Ask'],
  ['incidents', 'Barn- och utbildningsnämnden', 'Daniel Öberg'],
  ['classify', 'Socialnämnden', 'Monica Alm'],
  ['risk', 'Socialnämnden', 'Monica Alm'],
  ['incidents', 'Socialnämnden', 'Kerstin Hjort'],
  ['classify', 'Miljö- och byggnämnden', 'Ingrid Palm'],
  ['classify', 'Räddningsnämnden', 'Fredrik Hult'],
  ['continuity', 'Räddningsnämnden', 'Lotta Grahn'],
  ['classify', 'Ekebro Vatten AB', 'Jonas Strand'],
  ['risk', 'Ekebro Vatten AB', 'Jonas Strand'],
  ['incidents', 'Ekebro Vatten AB', 'Karl Wester'],
  ['continuity', 'Ekebro Vatten AB', 'Åsa Nilfors'],
  ['classify', 'Ekebro Energi AB', 'Ulla Berg'],
  ['incidents', 'Ekebro Energi AB', 'Magnus Ridell'],
] as const

/** Who answers for what, with gaps, and what the coordinator has to work with. Two statements. */
export async function addResponsibilities(db: Db, { place, made, id, on }: Making): Promise<void> {
  if (place.id !== 'ekebro') return
  const by = { added_at: made.created_at, added_by: made.created_by }
  await addRows(
    db,
    'responsibility',
    responsible.map(([duty, unit, person]) => ({
      organisation: place.id,
      unit: id('unit', unit),
      duty,
      part: 'responsible',
      person: id('person', person),
      ...by,
    })),
  )
  await addRows(db, 'mandate', [
    {
      ...made,
      id: id('mandate', 'Ellen Berg'),
      person: id('person', 'Ellen Berg'),
      unit: id('unit', 'Kommunledningskontoret'),
      mandate:
        'Leda och samordna arbetet med informationssäkerhet och rapportera till kommunstyrelsen två gånger om året.',
      decided_by: 'Kommunstyrelsen',
      decided_on: on('-640'),
      budget: 250_000,
      hours_a_week: 4,
      competence: 'Kurs i klassning och riskanalys. Stöd av it-chefen i tekniska frågor.',
      mandate_enough: true,
      budget_enough: false,
      hours_enough: false,
      competence_enough: true,
    },
  ])
}
