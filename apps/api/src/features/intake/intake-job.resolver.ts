import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { ruleCatalogue } from '@qingce/rules';
import type { RequestContext } from '../../context';
import { Operation } from '../access/operation';
import { whileSignedIn } from '../access/while-signed-in';
import { areasInSight } from '../areas/area.loaders';
import { CountyType } from '../areas/area.type';
import { RuleCount, toRuleCounts } from '../discrepancies/rule-count.type';
import { answerOnce } from '../../platform/requests/answer-once';
import { problems } from '../../platform/errors/problem';
import { decodeCursor, pageSize } from '../../platform/paging/cursor';
import { toPage } from '../../platform/paging/connection';
import { applyCheckedIntake, cancelIntake, type MoveIntake, undoAppliedIntake } from './commands/move-intake.command';
import { startIntake, today } from './commands/start-intake.command';
import { toHead, toIntakeJob, toRejection, toWarning } from './intake-job.mapper';
import { jobById, jobsPage, refusalOf, type RejectionRow, rejectionsPage, type UndoWindow, undoWindowOf } from './intake-job.queries';
import type { IntakeJobRow } from './intake-job.row';
import {
  ApplyIntakeInput,
  ApplyIntakeResult,
  IntakeHead,
  IntakeJobConnection,
  IntakeJobInput,
  IntakeJobType,
  IntakeRefused,
  IntakeRejectionConnection,
  IntakeStarted,
  IntakeWarningType,
  StartIntakeInput,
} from './intake-job.type';

@Resolver(() => IntakeJobType)
export class IntakeJobResolver {
  @Query(() => IntakeJobType, { nullable: true, description: 'One intake job of the caller’s county; null when there is none.' })
  @Operation('INTAKE_READ')
  async intakeJob(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<IntakeJobType | null> {
    return findJob(context, id);
  }

  @Query(() => IntakeJobConnection, { description: 'Intake jobs of the caller’s county, newest first.' })
  @Operation('INTAKE_READ')
  async intakeJobs(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<IntakeJobConnection> {
    const size = pageSize(first);
    const cursor = after ? (decodeCursor(after, 1)[0] as string) : null;
    const rows = await context.read.rows<IntakeJobRow>(jobsPage(context.user, size, cursor));
    return toPage(rows, size, (row) => [row.id], (row) => toIntakeJob(row, new Date()));
  }

  @Mutation(() => IntakeJobType, { description: 'Checks an uploaded file, or checks and applies it. Goes on in the background.' })
  @Operation('INTAKE_WRITE')
  async startIntake(@Ctx() context: RequestContext, @Arg('input', () => StartIntakeInput) input: StartIntakeInput): Promise<IntakeJobType> {
    const { user } = context;
    if (input.countyCode && input.countyCode !== user.countyCode) throw problems.forbidden();
    const { id } = await context.command((manager) =>
      answerOnce(manager, user, input.requestId, 'startIntake', async () => ({
        id: await startIntake(manager, user, { ...input, countyCode: user.countyCode, asOf: input.asOf ?? today() }),
      })),
    );
    return getJob(context, id);
  }

  @Mutation(() => ApplyIntakeResult, { description: 'Applies a checked job in one transaction. Goes on in the background.' })
  @Operation('INTAKE_WRITE')
  async applyIntake(@Ctx() context: RequestContext, @Arg('input', () => ApplyIntakeInput) input: ApplyIntakeInput): Promise<typeof ApplyIntakeResult> {
    return move(context, input, 'applyIntake', applyCheckedIntake);
  }

  @Mutation(() => ApplyIntakeResult, { description: 'Gives up a job that has changed nothing yet.' })
  @Operation('INTAKE_WRITE')
  async cancelIntake(@Ctx() context: RequestContext, @Arg('input', () => IntakeJobInput) input: IntakeJobInput): Promise<typeof ApplyIntakeResult> {
    return move(context, input, 'cancelIntake', cancelIntake);
  }

  @Mutation(() => ApplyIntakeResult, { description: 'Takes back an applied job, until people have worked on what it brought.' })
  @Operation('INTAKE_WRITE')
  async undoIntake(@Ctx() context: RequestContext, @Arg('input', () => IntakeJobInput) input: IntakeJobInput): Promise<typeof ApplyIntakeResult> {
    return move(context, input, 'undoIntake', undoAppliedIntake);
  }

  @Subscription(() => IntakeJobType, {
    description: 'The job each time it has got further.',
    subscribe: ({ context, args }: { context: RequestContext; args: { id: string } }) => jobEvents(context, (job) => job.id === args.id),
  })
  @Operation('INTAKE_READ')
  async intakeJobChanged(@Root() event: { id: string }, @Ctx() context: RequestContext, @Arg('id', () => ID) _id: string): Promise<IntakeJobType> {
    return getJob(context, event.id);
  }

  @Subscription(() => IntakeJobType, {
    description: 'Every job of the caller’s county that gets further.',
    subscribe: ({ context }: { context: RequestContext }) => jobEvents(context, () => true),
  })
  @Operation('INTAKE_READ')
  async intakeJobsChanged(@Root() event: { id: string }, @Ctx() context: RequestContext): Promise<IntakeJobType> {
    return getJob(context, event.id);
  }

  @FieldResolver(() => CountyType, { nullable: true, description: 'The county; null until its table of areas has been applied.' })
  async county(@Root() { countyCode }: IntakeJobType, @Ctx() context: RequestContext): Promise<CountyType | null> {
    return (await context.loader(areasInSight).load(countyCode)) ?? null;
  }

  @FieldResolver(() => IntakeHead, { nullable: true, description: 'What was recognised in the file; null before it was looked at.' })
  head(@Root() { row }: IntakeJobType, @Ctx() { language }: RequestContext): IntakeHead | null {
    return row.head && toHead(row.head, language);
  }

  @FieldResolver(() => [IntakeWarningType], { description: 'Values taken as raw text because they could not be read, by item.' })
  warnings(@Root() { row }: IntakeJobType, @Ctx() { language }: RequestContext): IntakeWarningType[] {
    return row.warnings.map((warning) => toWarning(warning, language));
  }

  @FieldResolver(() => [RuleCount], { description: 'Discrepancies raised, by rule.' })
  discrepanciesByRule(@Root() { row }: IntakeJobType): RuleCount[] {
    return toRuleCounts(row.discrepancies_by_rule, ruleCatalogue);
  }

  @FieldResolver(() => IntakeRejectionConnection, { description: 'Rows that were not taken: nothing is lost silently.' })
  async rejections(
    @Root() { row }: IntakeJobType,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<IntakeRejectionConnection> {
    const size = pageSize(first);
    const cursor = after ? (decodeCursor(after, 2) as [number, string]) : null;
    const rows = await context.read.rows<RejectionRow>(rejectionsPage(row.county_code, row.id, size, cursor));
    const { nodes, pageInfo } = toPage(rows, size, (rejection) => [rejection.row_number, rejection.id], (rejection) => toRejection(rejection, row.head));
    return { nodes, pageInfo, totalCount: row.rows_rejected };
  }

  @FieldResolver(() => Boolean, { description: 'True when the job is applied and can still be taken back.' })
  async canUndo(@Root() job: IntakeJobType, @Ctx() context: RequestContext): Promise<boolean> {
    return isUndoable(job) && (await this.undoRefusal(job, context)) === null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why an applied job can’t be taken back; null when it can, or is not applied.' })
  async undoRefusal(@Root() { row, ...job }: IntakeJobType, @Ctx() context: RequestContext): Promise<string | null> {
    if (!isUndoable(job)) return null;
    const window = await context.read.row<UndoWindow>(undoWindowOf(row.county_code, row.id));
    return refusalOf(window)?.[context.language] ?? null;
  }
}

const isUndoable = (job: Pick<IntakeJobType, 'status' | 'unchanged' | 'phase'>): boolean => job.status === 'DONE' && !job.unchanged && job.phase !== 'UNDOING';

async function findJob(context: RequestContext, id: string): Promise<IntakeJobType | null> {
  const row = await context.read.row<IntakeJobRow>(jobById(context.user, id));
  return row ? toIntakeJob(row, new Date()) : null;
}

async function getJob(context: RequestContext, id: string): Promise<IntakeJobType> {
  const job = await findJob(context, id);
  if (!job) throw problems.notFound({ zh: '这次导入', en: 'intake job' });
  return job;
}

async function move(context: RequestContext, input: IntakeJobInput, operation: string, command: MoveIntake): Promise<IntakeStarted | IntakeRefused> {
  const { user } = context;
  const refusal = await context.command((manager) =>
    answerOnce(manager, user, input.requestId, operation, async () => ({ ...(await command(manager, { countyCode: user.countyCode, id: input.id })) })),
  );
  const job = await getJob(context, input.id);
  return refusal.zh && refusal.en ? { message: refusal.zh, messageEn: refusal.en, job } : { job };
}

async function* jobEvents(context: RequestContext, wanted: (event: { id: string }) => boolean): AsyncGenerator<{ id: string }> {
  const { countyCode } = context.user;
  for await (const event of whileSignedIn(context, context.services.notifier.notifications('intakeJob'))) {
    if (event.countyCode === countyCode && wanted(event)) yield { id: event.id };
  }
}
