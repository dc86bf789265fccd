import { Fragment, type ReactNode } from 'react'
import type { Block, Picture, Run, Table } from '../platform/documents/index.ts'
import { Facts } from './Facts.tsx'
import { Notice } from './Notice.tsx'
import { ScrollTable } from './ScrollTable.tsx'

/** What a document says, as a part of a page: the same blocks as its files are written from. Its title stands in the head of the page. */
export function Blocks({ blocks }: { blocks: readonly Block[] }): ReactNode {
  // Blocks have no names of their own, and their order never changes on a page
  return blocks.map((block, index) => <Fragment key={index}>{draw(block)}</Fragment>)
}

function draw(block: Block): ReactNode {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level + 1}` as 'h2' | 'h3' | 'h4'
      return <Heading id={block.id}>{block.text}</Heading>
    }
    case 'kicker':
      return <p className="part-name">{block.text}</p>
    case 'paragraph':
      return <p className={block.tone}>{block.text}</p>
    case 'list':
      return <Items items={block.items} />
    case 'prose':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      )
    case 'prose-list':
      return (
        <Items items={block.items.map((runs) => <Runs key={runs.map(({ text }) => text).join('')} runs={runs} />)} />
      )
    case 'facts':
      return <Facts items={block.items.map(({ term, text }) => [term, text] as const)} />
    case 'notice':
      return (
        <Notice>
          <p>{block.text}</p>
        </Notice>
      )
    case 'figure':
      return (
        <p className="figure">
          <span className="figure-count">
            {block.count} <small>{block.of}</small>
          </span>{' '}
          {block.share !== null && <span className="figure-share">{block.share}</span>}
        </p>
      )
    case 'picture':
      return <Drawing picture={block} />
    case 'table':
      return <Numbers table={block} />
    case 'group':
      return (
        <div className="report-group">
          <Blocks blocks={block.blocks} />
        </div>
      )
    case 'page-break':
      return null
  }
}

function Items({ items }: { items: readonly ReactNode[] }) {
  return (
    <ul>
      {items.map((item, index) => (
        // Two items may say the same, and their order never changes on a page
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}

function Runs({ runs }: { runs: readonly Run[] }): ReactNode {
  return runs.map(({ text, strong, href }, index) => {
    const said = strong ? <strong>{text}</strong> : text
    // Pieces of a sentence have only their order
    return <Fragment key={index}>{href === undefined ? said : <a href={href}>{said}</a>}</Fragment>
  })
}

function Drawing({ picture: { markup, caption } }: { picture: Picture }) {
  return (
    <figure>
      {/* Made by our own chart components, which escape every text */}
      <div dangerouslySetInnerHTML={{ __html: markup }} />
      {caption !== null && <figcaption className="base">{caption}</figcaption>}
    </figure>
  )
}

function Numbers({ table: { caption, captionShown, columns, rows, rowIds } }: { table: Table }) {
  const head = columns.map(({ label, numeric }, index) => ({ key: `${index}`, label, numeric }))
  const body = rows.map((cells, index) => {
    const id = rowIds?.[index]
    const [first, ...rest] = cells
    return {
      key: `${index}`,
      cells:
        id === undefined
          ? cells
          : [
              <span key={id} id={id}>
                {first}
              </span>,
              ...rest,
            ],
    }
  })
  return <ScrollTable caption={caption} captionHidden={!captionShown} columns={head} rows={body} />
}
