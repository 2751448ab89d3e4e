import { findRunning, noteRunning, waitForPort } from './already-running.mjs';
import { addresses, demonstrationAccounts } from './banner.mjs';
import { ensureBuilt } from './build.mjs';
import { loadDemonstration } from './demonstration.mjs';
import { ensureInstalled } from './install.mjs';
import { readSettings } from './settings.mjs';
import { stopSignal } from './stop-signal.mjs';
import { supervise } from './supervise.mjs';
import { say } from './workspace.mjs';

/**
 * From a fresh clone, or from yesterday's, to a server that answers; stays until a signal asks for the end.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function startProduct(args) {
  const settings = readSettings(args, process.env);
  const running = await findRunning(settings);
  if (running) return alreadyRuns(running.address);
  await ensureInstalled();
  await ensureBuilt();
  if (!(await waitForPort(settings))) return alreadyRuns(settings.address);
  noteRunning(settings, false);
  const stopping = stopSignal();
  stopping.addEventListener('abort', () => noteRunning(settings, true), { once: true });

  const env = { ...process.env, QINGCE_ROLE: settings.role };
  let announced = false;
  return supervise(env, stopping, async ({ demonstration }) => {
    if (!announced) announce(settings, demonstration.accounts);
    announced = true;
    if (!demonstration.wanted || settings.role === 'worker') return;
    const accounts = await loadDemonstration(settings.dataFolder, env, stopping);
    if (accounts) showAccounts(accounts);
  });
}

/**
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('./supervise.mjs').Account[] | null} accounts
 */
function announce({ role, address }, accounts) {
  if (role === 'worker') {
    say('后台任务进程已启动,按 Ctrl-C 停止。', 'The worker runs; Ctrl-C stops it.');
    return;
  }
  say(`\n清册已启动(${seconds()}),按 Ctrl-C 停止。`, `Qingce runs; Ctrl-C stops it.\n\n${addresses(address)}\n`);
  if (accounts && accounts.length > 0) showAccounts(accounts);
}

/** @param {import('./supervise.mjs').Account[]} accounts */
function showAccounts(accounts) {
  say('演示账号(人员均为虚构):', `Demonstration accounts (all people are made up):\n\n${demonstrationAccounts(accounts)}\n`);
}

/** Since this process began. */
const seconds = () => `${(performance.now() / 1000).toFixed(1)} s`;

/** @param {string} address */
function alreadyRuns(address) {
  say(`清册已在运行:${address}`, `Qingce runs already at ${address}`);
  say('要停止它,在那个窗口按 Ctrl-C;要另起一套,另设 PORT 和 QINGCE_DATA。', 'Ctrl-C in its window stops it; for a second one set another PORT and QINGCE_DATA.');
  return 0;
}
