import { type Language, say } from '../../../../platform/i18n/index.ts'
import { DependencyGraph } from '../../../../ui/charts/index.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { JudgedProcess } from '../../actions/processes.ts'
import { messages } from '../../messages/index.ts'
import type { Chain } from '../../rules/chain.ts'
import { hoursIn } from '../finding-words.ts'
import { drawChain, hrefOf, kindOf } from './chain-picture.ts'

/** What a process stands on, down to suppliers: in a sentence, as a picture and as a list. */
export function ChainSection({ language, process }: { language: Language; process: JudgedProcess }) {
  const { chain, asset } = process
  return (
    <Section id="kedjan" title={say(language, messages.chainTitle)} lead={say(language, messages.chainHow)}>
      <Notice kind={chain.verdict === 'slow' ? 'warning' : 'plain'} title={chainWords(language, chain)} />
      {asset !== null && chain.reached.length > 0 && (
        <>
          <Picture language={language} process={{ ...process, asset }} />
          <ChainList language={language} chain={chain} />
        </>
      )}
    </Section>
  )
}

/** How a chain stands, in one sentence. */
function chainWords(language: Language, { verdict, weakest, required }: Chain): string {
  if (verdict === 'nothing') return say(language, messages.chainNothing)
  if (verdict === 'unknown' || weakest === null || required === null) {
    return say(language, messages.chainUnknown, { hours: weakest === null ? null : hoursIn(language, weakest.hours) })
  }
  return say(language, verdict === 'slow' ? messages.chainSlow : messages.chainHolds, {
    name: weakest.node.name,
    hours: hoursIn(language, weakest.hours),
    required: hoursIn(language, required),
  })
}

function Picture({ language, process }: { language: Language; process: JudgedProcess & { asset: string } }) {
  const { chain } = process
  const { nodes, edges, partly } = drawChain(language, process, chain)
  const way = [process.name, ...(chain.weakest?.way.map(({ name }) => name) ?? [])].join(' → ')
  const title = say(language, messages.chainPicture)
  return (
    <>
      {partly && <p className="quiet">{say(language, messages.chainMore, { count: chain.reached.length })}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll below-5" tabIndex={0} aria-label={title}>
        <DependencyGraph
          id="kedja"
          title={title}
          words={say(language, messages.chainWords, { count: chain.reached.length, way })}
          nodes={nodes}
          edges={edges}
        />
      </section>
    </>
  )
}

function ChainList({ language, chain }: { language: Language; chain: Chain }) {
  const caption = say(language, messages.chainList)
  return (
    <Table
      caption={caption}
      stack
      columns={[
        { key: 'part', label: say(language, messages.colPart) },
        { key: 'kind', label: say(language, messages.colKind) },
        { key: 'steps', label: say(language, messages.colSteps), numeric: true },
        { key: 'back', label: say(language, messages.colBack) },
      ]}
      rows={chain.reached.map((node) => ({
        key: node.id,
        cells: [
          <a key="part" href={hrefOf(node)}>
            {node.name}
          </a>,
          kindOf(language, node.kind),
          node.depth,
          <span key="back">
            {node.hours === null ? say(language, messages.notSaid) : hoursIn(language, node.hours)}
            {node.id === chain.weakest?.node.id && <strong>, {say(language, messages.weakest)}</strong>}
          </span>,
        ],
      }))}
    />
  )
}
