import { messages } from './messages.ts'

/** The grounds of offentlighets- och sekretesslagen (2009:400) that a field can be kept secret on, by chapter and section. */
export const secrecyGrounds = {
  '18:8': messages.ground188,
  '18:13': messages.ground1813,
  '15:2': messages.ground152,
  '19:3': messages.ground193,
  '31:16': messages.ground3116,
} as const

export type SecrecyGround = keyof typeof secrecyGrounds

export function isSecrecyGround(value: string): value is SecrecyGround {
  return Object.hasOwn(secrecyGrounds, value)
}
