import type { Said } from '../fault.ts'
import type { Place } from './place.ts'

/** Stops the reading of a workbook that cannot be read further, with what is wrong and, where one is known, the cell. */
export class Refusal extends Error {
  readonly said: Said
  readonly place: Place | null

  constructor(said: Said, place: Place | null = null) {
    super(said.en)
    this.said = said
    this.place = place
  }
}
