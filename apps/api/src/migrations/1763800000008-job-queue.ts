import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The queue belongs to the owner; the application may only add to it, through this function. */
export class JobQueue1763800000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function enqueue_job(task text, payload jsonb, key text) returns void
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        begin
          perform graphile_worker.add_job(task, payload::json, job_key => key, max_attempts => 3);
        end $$;
      revoke execute on all functions in schema public from public;
      grant execute on all functions in schema public to qingce_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function enqueue_job(text, jsonb, text)');
  }
}
