import { ekebroRisks } from './ekebro-risks.ts'
import type { RiskRow, Written } from './risk-row.ts'

const asunda: readonly Written[] = [
  ['Den enda som sköter nätet är sjuk', 'person-key', 'Konton och nät', 'Tor Hedin', 'service', '44 44 43 33', []],
  [
    'Vattenverket går inte att styra vid strömavbrott',
    'failure-power',
    'Åsunda vattenverk',
    'Kjell Sten',
    'life',
    '34 34 34 24',
    [],
  ],
  [
    'Lösenord stjäls genom nätfiske',
    'attack-phishing',
    'Konton och nät',
    'Tor Hedin',
    'trust',
    '53 53 43 23',
    ['Tvåfaktorsinloggning för alla anställda'],
  ],
  [
    'Socialakter skickas till fel person',
    'person-mistake',
    'Socialjournalen',
    'Anna-Karin Wide',
    'law',
    '34 33 33 23',
    [],
  ],
  [
    'Webbplatsen byts ut av någon annan',
    'attack-intrusion',
    'Webbplatsen',
    '',
    'trust',
    '32 32 32 32',
    [],
    { treatment: 'accept', accepted: [-100, 260, 'Den har inga uppgifter och går att lägga tillbaka på en dag.'] },
  ],
  [
    'Pannan till skolan slocknar i kyla',
    'control-wrong',
    'Panncentralen skolan',
    'Kjell Sten',
    'service',
    '33 33 23 23',
    [],
  ],
]

/** Forty risks of two municipalities that do not exist. Two of them nobody has assessed. */
export const riskRows: Readonly<Record<string, readonly RiskRow[]>> = {
  ekebro: ekebroRisks.map(read),
  asunda: asunda.map(read),
}

function read([name, threat, asset, owner, category, steps, measures = [], rest = {}]: Written): RiskRow {
  const [inherent = '', before = '', now = '', after = ''] = steps.split(' ')
  return { name, threat, asset, owner, category, inherent, before, now, after, measures, ...rest }
}
