/** The facts that somebody writes on a timeline; closing and reopening write their own. */
export const factKinds = [
  'occurred',
  'discovered',
  'known',
  'personal-data',
  'supplier-told',
  'contained',
  'resolved',
  'communication',
  'note',
] as const
