import type { ReactNode } from 'react'
import { type Language, say } from '../../../../platform/i18n/index.ts'
import { kindWords } from '../messages.ts'
import type { TreeNode } from '../rules/tree.ts'
import type { Unit } from '../rules/unit.ts'

interface UnitTreeProps<U extends Unit> {
  language: Language
  nodes: readonly TreeNode<U>[]
  /** The unit's name, with a link where it has a page. */
  name: (unit: U) => ReactNode
  /** What is said after the name. */
  more?: (unit: U) => ReactNode
}

/** Units, each with what belongs under it below and further in. */
export function UnitTree<U extends Unit>({ language, nodes, name, more }: UnitTreeProps<U>) {
  return (
    <ul className="unit-tree">
      {nodes.map(({ unit, children }) => (
        <li key={unit.id}>
          <div className="unit-row">
            <span className="unit-name">
              {name(unit)} <span className="unit-kind">{say(language, kindWords[unit.kind])}</span>
            </span>
            {more?.(unit)}
          </div>
          {children.length > 0 && (
            <UnitTree language={language} nodes={children} name={name} {...(more === undefined ? {} : { more })} />
          )}
        </li>
      ))}
    </ul>
  )
}
