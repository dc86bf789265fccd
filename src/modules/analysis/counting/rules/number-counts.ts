/** Values gathered before they are put among those counted: few at first, since there can be a thousand of these. */
const fewestPending = 32
const usualPending = 4_096

/**
 * Numbers as the distinct values and how many gave each, so that a million answers of a hundred different values take the
 * memory of a hundred. Nothing is rounded: mean, median and quartiles of them are those of the numbers themselves. At worst, when no
 * two are alike, it takes 24 bytes a number.
 */
export interface NumberCounts {
  add(value: number): void
  /** The distinct values in ascending order, and how many times each was added. */
  counted(): { readonly values: Float64Array; readonly times: Float64Array }
  addCounted(values: Float64Array, times: Float64Array): void
  /** Every number that was added, in ascending order. */
  sorted(): Float64Array
}

export function createNumberCounts(): NumberCounts {
  let values = new Float64Array(0)
  let times = new Float64Array(0)
  let pending = new Float64Array(0)
  let waiting = 0

  const settle = (): void => {
    if (waiting === 0) return
    const added = countSorted(pending.subarray(0, waiting).sort())
    waiting = 0
    ;({ values, times } = merge({ values, times }, added))
  }
  return {
    add(value) {
      if (waiting === pending.length) {
        settle()
        // At least as many as are counted already, so that putting them in place stays cheap however many they become.
        const room = Math.max(fewestPending, Math.min(2 * pending.length, usualPending), values.length)
        if (pending.length < room) pending = new Float64Array(room)
      }
      pending[waiting] = value
      waiting += 1
    },
    counted() {
      settle()
      return { values, times }
    },
    addCounted(otherValues, otherTimes) {
      settle()
      ;({ values, times } = merge({ values, times }, { values: otherValues, times: otherTimes }))
    },
    sorted() {
      settle()
      const all = new Float64Array(times.reduce((sum, count) => sum + count, 0))
      let at = 0
      values.forEach((value, index) => {
        const end = at + (times[index] ?? 0)
        all.fill(value, at, end)
        at = end
      })
      return all
    },
  }
}

interface Counted {
  readonly values: Float64Array<ArrayBuffer>
  readonly times: Float64Array<ArrayBuffer>
}

function countSorted(sorted: Float64Array): Counted {
  const values = new Float64Array(sorted.length)
  const times = new Float64Array(sorted.length)
  let distinct = 0
  for (const value of sorted) {
    if (distinct > 0 && values[distinct - 1] === value) times[distinct - 1] = (times[distinct - 1] as number) + 1
    else {
      values[distinct] = value
      times[distinct] = 1
      distinct += 1
    }
  }
  return { values: values.slice(0, distinct), times: times.slice(0, distinct) }
}

function merge(
  a: { values: Float64Array; times: Float64Array },
  b: { values: Float64Array; times: Float64Array },
): Counted {
  const values = new Float64Array(a.values.length + b.values.length)
  const times = new Float64Array(values.length)
  let [left, right, distinct] = [0, 0, 0]
  while (left < a.values.length || right < b.values.length) {
    const fromLeft = a.values[left] ?? Number.POSITIVE_INFINITY
    const fromRight = b.values[right] ?? Number.POSITIVE_INFINITY
    values[distinct] = Math.min(fromLeft, fromRight)
    let count = 0
    if (fromLeft <= fromRight) count += a.times[left++] as number
    if (fromRight <= fromLeft) count += b.times[right++] as number
    times[distinct] = count
    distinct += 1
  }
  return { values: values.slice(0, distinct), times: times.slice(0, distinct) }
}
