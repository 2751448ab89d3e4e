import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { areaReader, inspectTable, type IntakeKind, readTable, rollReader, type TableSource } from '@qingce/intake-formats';
import { countyCodeOf } from '@qingce/standards';
import { wrongUsage } from '../failure';

/** A file on disk as the readers of tables want it. @throws CommandFailure when there is none */
export async function tableFile(path: string): Promise<TableSource> {
  const found = await stat(path).catch(() => null);
  if (!found) throw wrongUsage(`没有找到文件 ${path},请检查路径。`, `There is no file ${path}; check the path.`);
  if (!found.isFile()) throw wrongUsage(`${path} 不是文件。`, `${path} is not a file.`);
  return {
    fileName: basename(path),
    size: found.size,
    stream: () => createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>,
    async read(offset, length) {
      const handle = await open(path);
      try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
        return buffer.subarray(0, bytesRead);
      } finally {
        await handle.close();
      }
    },
  };
}

/**
 * The county that most of the first rows name, or null when they name none.
 * @throws TableFormatError when it is no table that can be read
 */
export async function sniffCounty(source: TableSource, kind: IntakeKind): Promise<string | null> {
  const head = await inspectTable(source, kind);
  const codeOf = codeReader(kind, head);
  const counts = new Map<string, number>();
  for await (const batch of readTable(source, head)) {
    for (const raw of batch) {
      const code = codeOf(raw);
      if (code !== null) counts.set(countyCodeOf(code), (counts.get(countyCodeOf(code)) ?? 0) + 1);
    }
    if (counts.size > 0) break;
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

function codeReader(kind: IntakeKind, head: Parameters<typeof areaReader>[0]): (raw: Parameters<ReturnType<typeof areaReader>>[0]) => string | null {
  if (kind === 'AREAS') {
    const read = areaReader(head);
    return (raw) => read(raw).row?.code ?? null;
  }
  const read = rollReader(head);
  return (raw) => read(raw).row?.villageCode ?? null;
}
