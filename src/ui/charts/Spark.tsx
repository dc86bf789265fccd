/** How a count has moved, without figures: they stand beside it. Nothing where there is one value only. */
export function Spark({ values, most }: { values: readonly number[]; most: number }) {
  if (values.length < 2) return <span />
  const points = values.map((value, index) => {
    const [x, y] = [(100 * index) / (values.length - 1), 22 - (20 * value) / Math.max(1, most)]
    return `${Number(x.toFixed(1))},${Number(y.toFixed(1))}`
  })
  return (
    <svg className="spark" viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true">
      <polyline className="trend" points={points.join(' ')} />
    </svg>
  )
}
