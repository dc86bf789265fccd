import { createHmac, randomBytes } from 'node:crypto'

/**
 * Counts what comes from an address without keeping the address: a hash with a key that is made when the program starts and is written
 * nowhere, forgotten within the hour.
 */
export class ReportLimit {
  readonly #key = randomBytes(32)
  readonly #most: number
  readonly #mostOfAll: number
  #counts = new Map<string, number>()
  #hour = 0

  constructor({ most, mostOfAll }: { readonly most: number; readonly mostOfAll: number }) {
    this.#most = most
    this.#mostOfAll = mostOfAll
  }

  /** Whether one more may come from this address to this page. It is counted when it may. */
  allows(page: string, address: string, now: Date): boolean {
    const hour = Math.floor(now.getTime() / 3_600_000)
    if (hour !== this.#hour) {
      this.#hour = hour
      this.#counts = new Map()
    }
    const own = createHmac('sha256', this.#key).update(`${page}\n${address}`).digest('base64')
    const all = createHmac('sha256', this.#key).update(page).digest('base64')
    const [ofOwn, ofAll] = [own, all].map((key) => this.#counts.get(key) ?? 0) as [number, number]
    if (ofOwn >= this.#most || ofAll >= this.#mostOfAll) return false
    // Made-up pages from many addresses must not fill the memory
    if (this.#counts.size > 100_000) return false
    this.#counts.set(own, ofOwn + 1)
    this.#counts.set(all, ofAll + 1)
    return true
  }
}
