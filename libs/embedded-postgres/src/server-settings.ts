import type { DataFolder } from './data-folder';

/** For a county on a small server: two cores, 8 GiB. */
const forSmallServer: Record<string, string> = {
  max_connections: '100',
  shared_buffers: '256MB',
  work_mem: '32MB',
  maintenance_work_mem: '256MB',
  effective_cache_size: '4GB',
  random_page_cost: '1.1',
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  wal_compression: 'on',
  jit: 'off',
  timezone: 'Asia/Shanghai',
  log_timezone: 'Asia/Shanghai',
  password_encryption: 'scram-sha-256',
  // The log must hold no personal data: neither the statement that failed nor the row it failed on.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/** Nothing survives a power cut, and nothing need: for clusters that live as long as a test run. */
const forTests: Record<string, string> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

/**
 * Everything the server is told on its command line. It goes there, not into the configuration file, so that a newer
 * release brings newer settings to an old cluster. What follows `settings` cannot be overridden: the launcher finds
 * its server by it, and nobody reaches the server from another machine.
 */
export function serverArguments(
  folder: DataFolder,
  port: number,
  durable: boolean,
  settings: Readonly<Record<string, string>>,
): string[] {
  const all = {
    ...forSmallServer,
    ...(durable ? dailyLogs(folder) : forTests),
    ...settings,
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    cluster_name: folder.marker,
    update_process_title: 'on',
    lc_messages: 'C',
  };
  return ['-D', folder.cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

function dailyLogs(folder: DataFolder): Record<string, string> {
  return {
    logging_collector: 'on',
    log_directory: folder.logFolder,
    log_filename: 'postgres-%a.log',
    log_rotation_age: '1d',
    log_truncate_on_rotation: 'on',
  };
}
