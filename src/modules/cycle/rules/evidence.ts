import { addDays } from './days.ts'
import type { Fact, FactId } from './standing.ts'

/** Where one sees what a fact is judged by: a list of a register as its address asks for it, or a page. */
export interface Evidence {
  /** The table of the register; null for a page. */
  readonly register: 'asset' | 'document' | 'supplier' | 'risk' | 'process' | 'continuity_plan' | 'incident' | null
  /** After the question mark, or the page's address. */
  readonly query: string
}

const assets = 'status=in-use,phasing-out'
const control = `${assets}&kind=control-system`
const inForce = 'status=in-force'

/** Of what one is enough: those that there are. Of what is to hold for all: those that it does not hold for. */
const lists: Readonly<Partial<Record<FactId, readonly [Evidence['register'], (today: string) => string]>>> = {
  'policy-in-force': ['document', () => `${inForce}&kind=policy`],
  'policy-decided': ['document', () => `${inForce}&kind=policy&decided_on=*&decided_by=council,executive-board`],
  'policy-fresh': ['document', (today) => `${inForce}&kind=policy&next_review=efter:${addDays(today, -1)}`],
  'guidelines-in-force': ['document', () => `${inForce}&kind=guideline,routine`],
  'documents-owned': ['document', () => `${inForce}&owner=-`],
  'documents-fresh': ['document', () => `${inForce}&next_review=forsenad,-`],
  'units-listed': [null, () => '/organisation'],
  'assets-owned': ['asset', () => `${assets}&owner=-`],
  'assets-placed': ['asset', () => `${assets}&unit=-`],
  'year-planned': [null, () => '/arshjulet'],
  'tasks-done': [null, () => '/arshjulet#klart'],
  'nothing-left': [null, () => '/arshjulet#forsenat'],
  'assets-listed': ['asset', () => assets],
  'assets-classified': ['asset', () => `${assets}&classified_on=-`],
  'critical-classified': ['asset', () => `${assets}&critical=ja&classified_on=-`],
  'classified-again': ['asset', () => `${assets}&classified_on=*&next_date=forsenad,-`],
  'systems-linked': [null, () => '/system/beroenden'],
  'risks-listed': ['risk', () => ''],
  'risks-assessed': ['risk', () => 'current_level=-'],
  'risks-owned': ['risk', () => 'owner=-'],
  'high-risks-handled': [null, () => '/riskbild#stammer'],
  'acceptances-valid': ['risk', () => 'treatment=accept&accepted_until=forsenad,-'],
  'critical-analysed': [null, () => '/riskbild#stammer'],
  'control-listed': [null, () => '/system/styrsystem'],
  'processes-listed': ['process', () => ''],
  'processes-judged': ['process', () => 'judged_on=-'],
  'processes-planned': ['process', () => 'judged_on=*&plan=-'],
  'chains-hold': ['process', () => 'chain_by=*'],
  'plans-exercised': ['continuity_plan', () => 'status=in-force&exercised_on=-'],
  'report-page': [null, () => '/incidentrapporter#sidan'],
  'reports-judged': [null, () => '/incidentrapporter'],
  'incidents-owned': ['incident', () => 'owner=-'],
  'control-owned': ['asset', () => `${control}&owner=-`],
  'control-judged': ['asset', () => `${control}&critical=-`],
  'control-method': ['asset', () => `${control}&critical=ja&critical_by=-`],
  'control-zoned': ['asset', () => `${control}&zone=-`],
  'control-remote': ['asset', () => `${control}&remote_access=-`],
  'control-closed': ['asset', () => `${control}&internet=open,-`],
  'control-vendor': ['asset', () => `${control}&remote_access=supplier,both&vendor_access=always,-`],
  'control-restored': ['asset', (today) => `${control}&critical=ja&restored_on=fore:${addDays(today, -365)},-`],
  'suppliers-listed': ['supplier', () => ''],
  'suppliers-reachable': ['supplier', () => 'contact_email=-&contact_phone=-'],
  'suppliers-owned': ['supplier', () => 'owner=-'],
  'agreements-noted': ['asset', () => `${assets}&supplier=*&agreement=-`],
}

/** How many records the evidence of a fact shows. */
export function shownBy({ kind, n, of }: Fact): number {
  return kind === 'any' ? n : of - n
}

/** null where there is nothing to see, or no one place to see it. */
export function evidenceOf(fact: Fact, today: string): Evidence | null {
  const [register, query] = lists[fact.id] ?? []
  if (register === undefined || query === undefined || shownBy(fact) === 0) return null
  return { register, query: query(today) }
}
