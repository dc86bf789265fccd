const encoder = new TextEncoder()

/** UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text)
}

/** Bytes written one after another, numbers with the least significant byte first. Grows as it must. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16)
  #view = new DataView(this.#bytes.buffer)
  #length = 0

  int32(...values: readonly number[]): void {
    for (const value of values) {
      this.#room(4)
      this.#view.setInt32(this.#length, value, true)
      this.#length += 4
    }
  }

  float64(...values: readonly number[]): void {
    for (const value of values) {
      this.#room(8)
      this.#view.setFloat64(this.#length, value, true)
      this.#length += 8
    }
  }

  byte(...values: readonly number[]): void {
    for (const value of values) {
      this.#room(1)
      this.#bytes[this.#length] = value
      this.#length += 1
    }
  }

  bytes(values: Uint8Array): void {
    this.#room(values.length)
    this.#bytes.set(values, this.#length)
    this.#length += values.length
  }

  /** A text in exactly `size` bytes, with spaces after it. What does not fit is left out. */
  text(text: string | Uint8Array, size: number): void {
    const bytes = typeof text === 'string' ? bytesOf(text) : text
    this.#room(size)
    this.#bytes.fill(0x20, this.#length, this.#length + size)
    this.#bytes.set(bytes.subarray(0, size), this.#length)
    this.#length += size
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  #room(size: number): void {
    if (this.#length + size <= this.#bytes.length) return
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + size))
    grown.set(this.#bytes)
    this.#bytes = grown
    this.#view = new DataView(grown.buffer)
  }
}
