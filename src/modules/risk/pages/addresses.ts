import type { State } from '../rules/method.ts'

export const overviewAddress = '/riskbild'
export const riskAddress = (risk: string): string => `/risker/${risk}`

/** How the states are called in addresses. */
export const stateNames: Readonly<Record<State, string>> = {
  inherent: 'utan-atgarder',
  current: 'nu',
  residual: 'efter-atgarder',
}

export const assessAddress = (risk: string, state: State): string => `${riskAddress(risk)}/bedom/${stateNames[state]}`

export const workshopsAddress = '/riskworkshoppar'
export const workshopAddress = (workshop: string): string => `${workshopsAddress}/${workshop}`
export const cardAddress = (workshop: string, risk: string): string => `${workshopAddress(workshop)}/${risk}`
export const methodAddress = '/riskmetod'
