/** From the office inwards to what protects people when all else fails, then what stands beside: the order in which zones are drawn. */
export const zoneKinds = ['office', 'dmz', 'operation', 'process', 'building', 'mobile', 'safety'] as const
export type ZoneKind = (typeof zoneKinds)[number]

/** What is known of a system that controls something; null where nobody has said. */
export interface ControlSystem {
  readonly id: string
  readonly name: string
  readonly controls: string | null
  readonly sector: string | null
  readonly unit: { readonly id: string; readonly name: string } | null
  readonly owner: string | null
  readonly supplier: string | null
  readonly zone: string | null
  readonly critical: boolean | null
  readonly criticalBy: 'risk-and-vulnerability' | 'risk-analysis' | 'classification' | null
  readonly internet: 'no' | 'behind-protection' | 'open' | null
  readonly remoteAccess: 'none' | 'own-staff' | 'supplier' | 'both' | null
  readonly remoteWhen: 'when-needed' | 'always' | null
  readonly remoteProtection: 'none' | 'password' | 'two-factor' | 'jump-host' | null
  readonly vendorAccess: 'when-opened' | 'always' | null
  readonly byHand: 'yes' | 'partly' | 'no' | null
  /** ISO date. */
  readonly restoredOn: string | null
}

export interface Zone {
  readonly id: string
  readonly name: string
  readonly kind: ZoneKind
  readonly summary: string | null
}

export interface Conduit {
  readonly id: string
  readonly name: string
  readonly from: string | null
  readonly to: string | null
  readonly carries: string | null
  readonly protection: 'one-way' | 'jump-host' | 'firewall' | 'none' | null
}

/** Whether the supplier comes in from afar, and whether the municipality's own people do. */
export function comesIn({ remoteAccess }: Pick<ControlSystem, 'remoteAccess'>): { supplier: boolean; staff: boolean } {
  return {
    supplier: remoteAccess === 'supplier' || remoteAccess === 'both',
    staff: remoteAccess === 'own-staff' || remoteAccess === 'both',
  }
}
