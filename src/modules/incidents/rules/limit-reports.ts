import { createHmac, randomBytes } from 'node:crypto'

interface Limits {
  /** From an address in an hour. */
  readonly most: number
  /** To a page in an hour. */
  readonly mostOfAll: number
  /** Addresses that are counted at a time. */
  readonly mostKept?: number
}

/**
 * Counts what comes from an address without keeping the address: a hash with a key that is made when the program starts and is written
 * nowhere, forgotten within the hour.
 */
export class ReportLimit {
  readonly #key = randomBytes(32)
  readonly #most: number
  readonly #mostOfAll: number
  readonly #mostKept: number
  #addresses = new Map<string, number>()
  #pages = new Map<string, number>()
  #hour = 0

  constructor({ most, mostOfAll, mostKept = 100_000 }: Limits) {
    this.#most = most
    this.#mostKept = mostKept
    this.#mostOfAll = mostOfAll
  }

  /** Whether one more may come from this address, to whatever page. It is counted when it may. */
  allowsAddress(address: string, now: Date): boolean {
    this.#begin(now)
    // Made-up addresses must not fill the memory, nor shut anyone out: what comes to a page is limited all the same
    if (this.#addresses.size >= this.#mostKept) this.#addresses.clear()
    return count(this.#addresses, createHmac('sha256', this.#key).update(address).digest('base64'), this.#most)
  }

  /** Whether one more may come to this page, from anywhere. The page is one that exists: so they are few. It is counted when it may. */
  allowsPage(page: string, now: Date): boolean {
    this.#begin(now)
    return count(this.#pages, page, this.#mostOfAll)
  }

  #begin(now: Date): void {
    const hour = Math.floor(now.getTime() / 3_600_000)
    if (hour === this.#hour) return
    this.#hour = hour
    this.#addresses.clear()
    this.#pages.clear()
  }
}

function count(counts: Map<string, number>, key: string, most: number): boolean {
  const before = counts.get(key) ?? 0
  if (before >= most) return false
  counts.set(key, before + 1)
  return true
}
