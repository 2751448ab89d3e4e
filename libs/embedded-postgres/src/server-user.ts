import { spawn, type SpawnOptions } from 'node:child_process';
import { chown, lstat, readFile, readdir, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';

import type { DataFolder } from './data-folder';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** A program as it is to be spawned. */
export interface Invocation {
  command: string;
  args: string[];
  options: Pick<SpawnOptions, 'uid' | 'gid' | 'env'>;
}

/** As whom the server runs: PostgreSQL refuses to be root. */
export interface ServerUser {
  kind: 'SELF' | 'NAMESPACE' | 'OTHER_USER' | 'OTHER_USER_WITH_ACCESS';
  invoke(program: string, args: readonly string[]): Invocation;
  /** Who must own the folder; null when its present owner is right. */
  owner: Account | null;
}

interface Account {
  uid: number;
  gid: number;
}

/**
 * Chooses whom to run the server as. Not root: ourselves. Root, in this order: a user namespace, in which root's files
 * are an ordinary user's; where that is refused (many containers) an unprivileged account, to which the cluster is
 * then given; where that account cannot reach the folders (a clone below a closed home directory) the same account
 * with the one capability to pass them. A cluster that already belongs to an account stays with it.
 */
export async function chooseServerUser(folder: DataFolder, program: string): Promise<ServerUser> {
  const cluster = await stat(folder.cluster).catch(() => null);
  const self = process.getuid?.();
  if (self !== 0) {
    if (self === undefined || cluster === null || cluster.uid === self) return named() ? asSelf() : asNamed(program, folder);
    throw new EmbeddedPostgresError(
      'WRONG_OWNER',
      `The data in ${folder.cluster} belongs to another user (${cluster.uid}). Nothing was changed. Start as that user, or give the data folder to this one.`,
    );
  }
  const known = await accounts();
  const owner = cluster ?? (await stat(folder.root));
  const ownerServes = owner.uid !== 0 && (cluster !== null || known.some(({ uid }) => uid === owner.uid));
  const unprivileged = ownerServes ? { uid: owner.uid, gid: owner.gid } : chooseAccount(known);
  const candidates = [asOtherUser(unprivileged), asOtherUserWithAccess(unprivileged)];
  if (owner.uid === 0) candidates.unshift(asMappedUser(chooseAccount(known)));
  for (const candidate of candidates) if (await canReach(candidate, program, dirname(folder.root))) return candidate;
  throw new EmbeddedPostgresError(
    'FOLDER_UNREACHABLE',
    `PostgreSQL does not run as root, and no other account can reach ${program} and ${folder.root}. Nothing was changed. ` +
      'Start as an ordinary user, or put the program and its data folder where other accounts may pass (chmod o+x on the folders above).',
  );
}

/** Whether the system knows a name for us; a container may run under a bare number. */
function named(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/** initdb insists on a name; a user namespace lends us one. */
async function asNamed(program: string, folder: DataFolder): Promise<ServerUser> {
  const mapped = asMappedUser(chooseAccount(await accounts()));
  return (await canReach(mapped, program, dirname(folder.root))) ? mapped : asSelf();
}

/** Gives the launcher's files to the account that the server runs as; files that lie beside them stay as they are. */
export async function handOver(folder: DataFolder, user: ServerUser): Promise<void> {
  if (!user.owner) return;
  const { uid, gid } = user.owner;
  await chown(folder.root, uid, gid);
  for (const path of [folder.passwordFile, folder.logFolder, folder.cluster]) await chownAll(path, uid, gid);
}

async function chownAll(path: string, uid: number, gid: number): Promise<void> {
  const entry = await lstat(path).catch(() => null);
  // The folder itself changes hands last, so an interrupted hand-over is taken up again.
  if (!entry || entry.isSymbolicLink() || entry.uid === uid) return;
  if (entry.isDirectory()) for (const name of await readdir(path)) await chownAll(join(path, name), uid, gid);
  await chown(path, uid, gid);
}

function asSelf(): ServerUser {
  return { kind: 'SELF', owner: null, invoke: (command, args) => ({ command, args: [...args], options: { env: cleanEnvironment() } }) };
}

function asMappedUser({ uid, gid }: Account): ServerUser {
  return through('NAMESPACE', null, 'unshare', ['--user', `--map-user=${uid}`, `--map-group=${gid}`]);
}

function asOtherUser(account: Account): ServerUser {
  const { uid, gid } = account;
  return { kind: 'OTHER_USER', owner: account, invoke: (command, args) => ({ command, args: [...args], options: { uid, gid, env: cleanEnvironment() } }) };
}

function asOtherUserWithAccess(account: Account): ServerUser {
  const { uid, gid } = account;
  const access = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return through('OTHER_USER_WITH_ACCESS', account, 'setpriv', [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...access]);
}

function through(kind: ServerUser['kind'], owner: Account | null, command: string, before: string[]): ServerUser {
  return { kind, owner, invoke: (program, args) => ({ command, args: [...before, '--', program, ...args], options: { env: cleanEnvironment() } }) };
}

/** PostgreSQL reads settings from PG* variables, which here belong to somebody else's server. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')));
}

function canReach(user: ServerUser, program: string, parent: string): Promise<boolean> {
  const { command, args, options } = user.invoke('/bin/sh', ['-c', 'test -x "$1" && cd "$2"', 'sh', program, parent]);
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: 'ignore', cwd: '/' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

function chooseAccount(known: readonly (Account & { name: string })[]): Account {
  const preferred = ['postgres', '_postgres', 'nobody'].map((name) => known.find((account) => account.name === name));
  // initdb insists on an account that the system knows by name.
  return preferred.find(Boolean) ?? known.find(({ uid }) => uid > 0) ?? { uid: 65_534, gid: 65_534 };
}

async function accounts(): Promise<(Account & { name: string })[]> {
  const text = await readFile('/etc/passwd', 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    const [name = '', , uid, gid] = line.split(':');
    return uid && gid && !name.startsWith('#') ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}
