import './database-types';
import { DataSource } from 'typeorm';
import { entities } from '../../entities';
import { migrations } from '../../migrations';
import type { DatabaseUrls } from './database-urls';

/** The application's own connections: subject to row-level security, owner of nothing. */
export async function connectApplication(urls: DatabaseUrls, poolSize = 10): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url: urls.application,
    entities,
    synchronize: false,
    logging: false,
    poolSize,
    extra: {
      application_name: 'qingce',
      ...(urls.applicationRole && { options: `-c role=${urls.applicationRole}` }),
      statement_timeout: 0,
    },
  }).initialize();
}

/** Connections of the owner, for migrations and the job queue. Never used to answer a request. */
export async function connectOwner(urls: DatabaseUrls): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url: urls.owner,
    entities,
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    logging: false,
    poolSize: 2,
    extra: { application_name: 'qingce-owner' },
  }).initialize();
}
