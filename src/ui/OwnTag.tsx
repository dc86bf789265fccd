/** Marks one's own municipality among others: its short name on ink. */
export function OwnTag({ name }: { name: string }) {
  return <span className="own-tag">{name}</span>
}
