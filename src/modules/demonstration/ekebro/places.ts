/** The municipalities of the demonstration that have their registers here. They, their people and all they have are invented. */
export const places = [
  { id: 'ekebro', name: 'Ekebro kommun' },
  { id: 'asunda', name: 'Åsunda kommun' },
] as const

/** Coordinates both. */
export const coordinator = 'ellen.berg@ekebro.example'
