import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { validate as isUuid } from 'uuid';
import type { RequestContext } from '../../context';
import { problems } from '../../platform/errors/problem';
import { toPage } from '../../platform/paging/connection';
import { decodeCursor, pageSize } from '../../platform/paging/cursor';
import { toAuditEntryType } from './audit-entry.mapper';
import { auditEntriesOf, type AuditEntryRow } from './audit-entry.queries';
import { AuditEntryConnection, AuditFilter } from './audit-entry.type';
import { Operation } from './operation';

@Resolver()
export class AuditEntryResolver {
  @Operation('AUDIT_READ')
  @Query(() => AuditEntryConnection, { description: 'The audit log of the own areas, newest first.' })
  async auditEntries(
    @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: 'Rows of a page, at most 200.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<AuditEntryConnection> {
    const size = pageSize(first);
    const rows = await context.read.rows<AuditEntryRow>(auditEntriesOf(context.user, filter ?? {}, size, after ? lastId(after) : null));
    const { nodes, pageInfo } = toPage(rows, size, (row) => [row.id], toAuditEntryType);
    return { nodes, pageInfo };
  }
}

function lastId(cursor: string): string {
  const [id] = decodeCursor(cursor, 1);
  if (typeof id === 'string' && isUuid(id)) return id;
  throw problems.badInput('after', { zh: '翻页标记无效,请从第一页重新开始。', en: 'This cursor is not valid; start again at the first page.' });
}
