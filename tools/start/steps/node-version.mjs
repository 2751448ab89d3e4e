const leastMajor = 20;
const leastMinor = 19;
const least = `${leastMajor}.${leastMinor}`;

/** Ends with a plain sentence where the code itself would only fail somewhere with a riddle. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  console.error(`需要 Node.js ${least} 或更新版本,这里是 ${process.versions.node}。请从 nodejs.org 安装 LTS 版本后再试。`);
  console.error(`Node.js ${least} or newer is needed; this is ${process.versions.node}. Install the LTS version from nodejs.org and try again.`);
  process.exit(1);
}
