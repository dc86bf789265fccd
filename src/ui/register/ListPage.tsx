import type { ReactNode } from 'react'
import { formatWhole, type Language, say } from '../../platform/i18n/index.ts'
import type { FoundList, Register } from '../../platform/register/index.ts'
import { ButtonLink } from '../ButtonLink.tsx'
import { Details } from '../Details.tsx'
import { EmptyState } from '../EmptyState.tsx'
import type { Framing } from '../frame/maker.ts'
import { WorkFrame } from '../frame/WorkFrame.tsx'
import { Notice } from '../Notice.tsx'
import { PageHead } from '../PageHead.tsx'
import { Pager } from '../Pager.tsx'
import { ColumnForm } from './ColumnForm.tsx'
import { ChosenFilters, FilterForm } from './FilterForm.tsx'
import { hrefOf, isEmptyRequest } from './list-addresses.ts'
import { messages } from './messages.ts'
import { RecordTable } from './RecordTable.tsx'
import { ViewLinks } from './ViewLinks.tsx'

interface ListPageProps {
  frame: Framing
  register: Register
  found: FoundList
  today: string
  notice: { readonly text: string; readonly kind: 'done' | 'warning' } | null
  /** Where a file can be read into it. */
  imports: boolean
  /** The module's own ways from here, beside the list. */
  links?: ReactNode
  /** What an empty register says instead of its own words. */
  whenEmpty?: ReactNode
}

/** A register's list: views, filter, what is on, the table, and more of it. */
export function ListPage({ frame, register, found, today, notice, imports, links, whenEmpty }: ListPageProps) {
  const { language } = frame
  const { request, total, matched } = found
  const { words, path } = register
  const first = (request.page - 1) * request.rows
  const number = (value: number) => formatWhole(language, value)
  const nothingYet = total === 0 && isEmptyRequest(request)
  return (
    <WorkFrame {...frame}>
      <PageHead
        title={say(language, words.title)}
        actions={
          !nothingYet && (
            <>
              <ButtonLink
                href={hrefOf(register, request, {}, `${path}/fil.xlsx`)}
                variant="secondary"
                icon="download"
                download=""
              >
                {say(language, messages.fetchList)}
              </ButtonLink>
              {found.mayChange && imports && (
                <ButtonLink href={`${path}/las-in`} variant="secondary" icon="upload">
                  {say(language, messages.readFile)}
                </ButtonLink>
              )}
              {found.mayAdd && (
                <ButtonLink href={`${path}/ny`} icon="add">
                  {say(language, words.add)}
                </ButtonLink>
              )}
            </>
          )
        }
        links={links}
      />
      {notice && (
        <div className="below-4">
          <Notice kind={notice.kind} live title={notice.text} />
        </div>
      )}
      {nothingYet ? (
        (whenEmpty ?? <Empty language={language} register={register} found={found} imports={imports} />)
      ) : (
        <>
          <ViewLinks language={language} register={register} found={found} />
          <FilterForm language={language} register={register} found={found} />
          <ChosenFilters language={language} register={register} found={found} />
          {matched === 0 ? (
            <EmptyState
              id="inget"
              title={say(language, messages.noMatchTitle)}
              lead={say(language, messages.noMatchLead)}
            />
          ) : (
            <>
              <RecordTable language={language} register={register} found={found} today={today} />
              <Pager
                language={language}
                page={request.page}
                pages={Math.max(1, Math.ceil(matched / request.rows))}
                from={number(Math.min(first + 1, matched))}
                to={number(Math.min(first + request.rows, matched))}
                total={number(matched)}
                href={(page) => hrefOf(register, request, { page })}
              />
            </>
          )}
          <div className="above-5">
            <Details summary={say(language, messages.columns)}>
              <ColumnForm language={language} register={register} request={request} />
            </Details>
          </div>
          <p className="above-4">
            <a href={hrefOf(register, request, {}, `${path}/fil.csv`)} download="">
              {say(language, messages.asCsv)}
            </a>
          </p>
        </>
      )}
    </WorkFrame>
  )
}

function Empty(props: { language: Language; register: Register; found: FoundList; imports: boolean }) {
  const { language, register, found, imports } = props
  const { words, path } = register
  return (
    <EmptyState id="tomt" title={say(language, words.emptyTitle)} lead={say(language, words.emptyLead)}>
      {found.mayAdd && (
        <p className="actions">
          {imports && found.mayChange && (
            <ButtonLink href={`${path}/las-in`} icon="upload">
              {say(language, messages.readFile)}
            </ButtonLink>
          )}
          <ButtonLink href={`${path}/ny`} variant={imports && found.mayChange ? 'secondary' : 'primary'}>
            {say(language, words.add)}
          </ButtonLink>
        </p>
      )}
    </EmptyState>
  )
}
