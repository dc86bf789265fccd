/** The columns of the files. Each is text, and '' where there is nothing; a record is named by its name. */
export interface UnitRow {
  readonly kind: string
  readonly name: string
  readonly parent: string
}

export interface PersonRow {
  readonly name: string
  readonly email: string
  readonly title: string
  readonly unit: string
  readonly stand_in: string
}

export interface SupplierRow {
  readonly name: string
  readonly delivers: string
  readonly contact_name: string
  readonly contact_email: string
  readonly contact_phone: string
  readonly owner: string
}

export interface AssetRow {
  readonly kind: 'process' | 'information' | 'system' | 'control-system'
  readonly name: string
  readonly summary: string
  readonly unit: string
  readonly owner: string
  readonly supplier: string
  /** A digit each for confidentiality, integrity, availability and traceability, as it was itself assessed. */
  readonly levels: string
  /** Days from today to when it is to be classified again. */
  readonly next: string
  /** What it cannot do without: names with | between. */
  readonly needs: string
  readonly personal?: string
  readonly code?: string
}

export interface ControlRow extends AssetRow {
  readonly sector: string
  readonly controls: string
  /** On what ground it is critical; '' where it is not. */
  readonly critical_by: string
  readonly zone: string
  readonly internet: string
  readonly remote_access: string
  readonly remote_when?: string
  readonly remote_protection?: string
  readonly vendor_access?: string
  readonly by_hand?: string
  /** Days from today to when recovery was tried. */
  readonly restored?: string
}

export interface DocumentRow {
  readonly name: string
  readonly summary: string
  readonly kind: string
  readonly status: string
  readonly unit: string
  readonly owner: string
  readonly decided_by: string
  /** Days from today, as `review`. */
  readonly decided: string
  readonly minute: string
  readonly months: string
  readonly review: string
  readonly revised_when: string
}

/** A version of a document. `text` is a file of the folder `texts`. */
export interface VersionRow {
  readonly document: string
  readonly number: string
  readonly state: 'draft' | 'in-force' | 'replaced'
  readonly text: string
  readonly decided_by: string
  /** Days from today, as `ended`. */
  readonly decided: string
  readonly minute: string
  readonly asked: 'nobody' | 'everyone' | 'roles'
  readonly ended: string
}

export interface ScopeRow {
  readonly document: string
  readonly unit: string
  readonly excepted: 'yes' | 'no'
}

export interface MeasureRow {
  readonly name: string
  readonly status: string
  readonly unit: string
  readonly asset: string
  readonly owner: string
  /** Days from today, as `done`, `shown` and `valid`. */
  readonly due: string
  readonly done: string
  readonly cost: string
  readonly hours: string
  /** Numbers of ISO/IEC 27002:2022, with | between. */
  readonly requirements: string
  readonly evidence: string
  readonly shown: string
  readonly valid: string
}
