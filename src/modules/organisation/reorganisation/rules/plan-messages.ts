import type { Message } from '../../../../platform/i18n/index.ts'

/** What is wrong with a reorganisation as it is planned. */
export const planFaults = {
  nameMissing: { sv: 'Ge omorganisationen ett namn', en: 'Give the reorganisation a name' },
  nameLong: { sv: 'Namnet får ha högst 120 tecken', en: 'The name may have at most 120 characters' },
  dayWrong: { sv: 'Skriv datum som 2027-01-01', en: 'Write the date as 2027-01-01' },
  noSteps: { sv: 'Planen har inget steg ännu', en: 'The plan has no step yet' },
  manySteps: { sv: 'Planen får ha högst 100 steg', en: 'The plan may have at most 100 steps' },
  unitMissing: { sv: 'Välj en enhet', en: 'Choose a unit' },
  unknownUnit: {
    sv: 'Enheten finns inte, eller har avslutats sedan planen gjordes',
    en: 'There is no such unit, or it has ended since the plan was made',
  },
  unitNameMissing: { sv: 'Skriv vad enheten ska heta', en: 'Enter what the unit is to be called' },
  unitNameLong: { sv: 'Enhetens namn får ha högst 120 tecken', en: 'The unit’s name may have at most 120 characters' },
  mergeFew: { sv: 'Välj minst två enheter att slå ihop', en: 'Choose at least two units to merge' },
  splitFew: { sv: 'Dela i minst två enheter', en: 'Split into at least two units' },
  recordStray: {
    sv: 'Något ges till en enhet som inte är en av de nya',
    en: 'Something is given to a unit that is not one of the new ones',
  },
  madeTwice: { sv: 'Samma nya enhet görs två gånger', en: 'The same new unit is made twice' },
  parentUnknown: {
    sv: 'Enheten som den ska höra under finns inte',
    en: 'The unit that it is to belong under does not exist',
  },
  heirUnknown: { sv: 'Arvtagaren finns inte', en: 'The heir does not exist' },
  heirSelf: { sv: 'En enhet kan inte ärva sig själv', en: 'A unit cannot be its own heir' },
  twice: {
    sv: ({ unit, step }) => `${unit} ändras redan i steg ${step}`,
    en: ({ unit, step }) => `${unit} is changed already in step ${step}`,
  } as Message<{ unit: string; step: number }>,
  parentEnds: {
    sv: ({ unit }) => `${unit} upphör i samma omorganisation, så inget kan höra under den`,
    en: ({ unit }) => `${unit} ends in the same reorganisation, so nothing can belong under it`,
  } as Message<{ unit: string }>,
  heirEnds: {
    sv: ({ unit }) => `${unit} upphör i samma omorganisation och kan inte ärva`,
    en: ({ unit }) => `${unit} ends in the same reorganisation and cannot inherit`,
  } as Message<{ unit: string }>,
  heirMissing: {
    sv: ({ unit, records, below }) =>
      `${unit} har ${left(records, below, sv)} och ingen som tar över. Välj en arvtagare.`,
    en: ({ unit, records, below }) =>
      `${unit} has ${left(records, below, en)} and nobody to take over. Choose an heir.`,
  } as Message<{ unit: string; records: number; below: number }>,
  nameTaken: {
    sv: ({ name }) => `Två enheter på samma plats skulle heta ${name}`,
    en: ({ name }) => `Two units in one place would be called ${name}`,
  } as Message<{ name: string }>,
  circle: {
    sv: ({ unit }) => `${unit} skulle höra under sig själv`,
    en: ({ unit }) => `${unit} would belong under itself`,
  } as Message<{ unit: string }>,
  beforeChange: {
    sv: ({ unit, date }) => `${unit} ändrades ${date}. Omorganisationen kan inte gälla från en tidigare dag.`,
    en: ({ unit, date }) => `${unit} was changed on ${date}. The reorganisation cannot hold from an earlier day.`,
  } as Message<{ unit: string; date: string }>,
} as const

type Words = (count: number) => string
const sv: readonly [Words, Words, string] = [
  (count) => `${count} ${count === 1 ? 'post' : 'poster'} i registren`,
  (count) => `${count} ${count === 1 ? 'enhet' : 'enheter'} under sig`,
  ' och ',
]
const en: readonly [Words, Words, string] = [
  (count) => `${count} ${count === 1 ? 'record' : 'records'} in the registers`,
  (count) => `${count} ${count === 1 ? 'unit' : 'units'} below it`,
  ' and ',
]

function left(records: number, below: number, [ofRecords, ofUnits, and]: typeof sv): string {
  return [records > 0 ? ofRecords(records) : '', below > 0 ? ofUnits(below) : '']
    .filter((part) => part !== '')
    .join(and)
}
