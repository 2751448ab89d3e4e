import { Command, Option } from 'commander';
import { SERVER_VERSION } from '../features/access/server-version';
import { administrator, type AdministratorOptions } from './administrator.command';
import { backup, restore } from './backup.command';
import { exportList, type ExportOptions } from './export.command';
import { demonstration } from './intake/demonstration.command';
import { intake, type IntakeOptions } from './intake/intake.command';
import { migrateDatabase } from './migrate.command';
import { rules } from './rules.command';
import type { Terminal } from './terminal';
import { verify } from './verify.command';

interface Json {
  json?: boolean;
}

/** All commands with their options; each is one function of its own file. @param onEnd takes the exit code */
export function createProgram(terminal: Terminal, onEnd: (code: number) => void): Command {
  const say = (zh: string, en: string): string => (terminal.language === 'zh' ? zh : en);
  const json = (): Option => new Option('--json', say('以 JSON 输出结果', 'the result as JSON'));
  const county = (): Option => new Option('--county <code>', say('6 位县级代码;只有一个县时可省略', '6 digits; not needed where there is one county'));
  const program = new Command('qingce')
    .description(say('清册命令行', 'Qingce from the command line'))
    .version(SERVER_VERSION)
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out.write(text), writeErr: (text) => terminal.err.write(text) })
    .showHelpAfterError(say('(加 --help 查看用法)', '(--help shows the usage)'));

  program
    .command('migrate')
    .description(say('把数据库升级到当前版本', 'bring the database to this version'))
    .addOption(json())
    .action(async (options: Json) => onEnd(await migrateDatabase(terminal, options)));
  program
    .command('create-administrator')
    .description(say('创建县级管理员', 'make the administrator of a county'))
    .requiredOption('--user-name <name>', say('登录名', 'name to sign in with'))
    .requiredOption('--display-name <name>', say('姓名', 'name that others see'))
    .addOption(county())
    .option('--password-stdin', say('从标准输入读取密码;否则生成初始密码', 'read the password from standard input; otherwise one is made'))
    .addOption(json())
    .action(async (options: AdministratorOptions) => onEnd(await administrator(terminal, options)));
  program
    .command('intake <kind> <file>')
    .description(say('交入文件:areas 区划表,roll 常住人口底册(CSV 或 XLSX)', 'hand in a file: areas, roll (CSV or XLSX)'))
    .addOption(county())
    .option('--as-of <date>', say('底册导出日期,如 2020-06-01', 'the day the roll was drawn, such as 2020-06-01'))
    .option('--apply', say('核对后写入;否则只核对', 'apply it after the check; otherwise it is checked only'))
    .addOption(json())
    .action(async (kind: string, file: string, options: IntakeOptions) => onEnd(await intake(terminal, kind, file, options)));
  program
    .command('rules')
    .description(say('规则目录', 'the catalogue of rules'))
    .addOption(json())
    .action(async (options: Json) => onEnd(await rules(terminal, options)));
  program
    .command('export <what>')
    .description(say('导出问题清单:discrepancies', 'write a list: discrepancies'))
    .requiredOption('--format <format>', 'jsonl, csv, xlsx')
    .option('--out <file>', say('写入文件;否则写到标准输出', 'a file; otherwise standard output'))
    .addOption(county())
    .option('--status <status...>', say('只要这些状态', 'only these statuses'))
    .action(async (what: string, options: ExportOptions) => onEnd(await exportList(terminal, what, options)));
  program
    .command('verify <what>')
    .description(say('重新计算并核对:counters', 'compute anew and compare: counters'))
    .addOption(county())
    .addOption(json())
    .action(async (what: string, options: Json & { county?: string }) => onEnd(await verify(terminal, what, options)));
  program
    .command('backup <path>')
    .description(say('备份全部数据到一个文件(或目录)', 'everything into one file (or into a folder)'))
    .addOption(json())
    .action(async (path: string, options: Json) => onEnd(await backup(terminal, path, options)));
  program
    .command('restore <file>')
    .description(say('从备份恢复到空数据库', 'a backup into an empty database'))
    .option('--force', say('替换现有的全部数据', 'replace everything that is there'))
    .addOption(json())
    .action(async (file: string, options: Json & { force?: boolean }) => onEnd(await restore(terminal, file, options)));
  program
    .command('demonstration <folder>', { hidden: true })
    .requiredOption('--as-of <date>')
    .addOption(json())
    .action(async (folder: string, options: { asOf: string }) => onEnd(await demonstration(terminal, folder, options.asOf)));
  return program;
}
