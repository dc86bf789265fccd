import { wrapLabel } from './wrap-label.ts'

export interface ZoneSystem {
  readonly id: string
  readonly label: string
  /** A few words under the label, as "2 att rätta". */
  readonly note: string
  readonly href: string
  /** Something about it is dangerous. */
  readonly danger: boolean
}

/** How many systems of a zone are reached in a way from outside; `open` where some of them always are. */
export interface ZoneWay {
  readonly count: number
  readonly open: boolean
}

export interface ZoneOfPicture {
  readonly id: string
  readonly label: string
  /** What kind of zone. */
  readonly note: string
  readonly systems: readonly ZoneSystem[]
  /** From the internet, by the supplier, by own staff: as `lanes`. */
  readonly ways: readonly [ZoneWay, ZoneWay, ZoneWay]
}

/** Where the bands stand, and how wide a system is in them. */
export const zoneBox = { left: 100, right: 676, system: 176 } as const
export const pictureWidth = 936
/** What is outside of every zone, above them. */
export const outsideHeight = 64

const perRow = 3
const gap = 12
const headHeight = 34

/** Where each way from outside comes down. */
export function laneX(lane: number): number {
  return zoneBox.right + 46 + lane * 86
}

export interface PlacedBand {
  readonly zone: ZoneOfPicture
  readonly y: number
  readonly height: number
  /** Of its systems, in their order. */
  readonly places: ReadonlyArray<{ readonly x: number; readonly y: number; readonly height: number }>
}

/** Bands from above, as high as what stands in them: three systems in a row, as high as the longest name of the row. */
export function placeBands(zones: readonly ZoneOfPicture[]): { bands: readonly PlacedBand[]; height: number } {
  let top = outsideHeight
  const bands = zones.map((zone) => {
    const y = top
    let row = y + headHeight
    const places: { x: number; y: number; height: number }[] = []
    for (let from = 0; from < zone.systems.length; from += perRow) {
      const those = zone.systems.slice(from, from + perRow)
      const lines = Math.max(...those.map(({ label }) => wrapLabel(label, zoneBox.system - 26, 14).length))
      const height = 34 + lines * 16
      places.push(...those.map((_, at) => ({ x: zoneBox.left + gap + at * (zoneBox.system + gap), y: row, height })))
      row += height + gap
    }
    // As high as the arrows of three ways need, where something stands in it
    const height = Math.max(row - y, zone.systems.length > 0 ? 84 : headHeight + 14)
    top = y + height + gap
    return { zone, y, height, places }
  })
  return { bands, height: top + 4 }
}
