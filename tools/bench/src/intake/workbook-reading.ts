import { createReadStream, createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { inspectTable, readTable, rollReader, type TableSource } from '@qingce/intake-formats';
import { generateCounty } from '@qingce/sample-county';

/** Rows a second at which a roll is read from a workbook, up to the point where it would be staged. */
export async function readWorkbook(folder: string, persons: number): Promise<number> {
  const path = join(folder, `roll-${persons}.xlsx`);
  if (!(await stat(path).catch(() => null))) await writeWorkbook(path, persons);
  const source = await sourceOf(path);
  const started = performance.now();
  const head = await inspectTable(source, 'ROLL');
  const read = rollReader(head);
  let rows = 0;
  for await (const batch of readTable(source, head)) for (const raw of batch) rows += read(raw).row ? 1 : 0;
  if (rows !== persons) throw new Error(`${rows} of ${persons} rows were read from the workbook`);
  return rows / ((performance.now() - started) / 1_000);
}

async function writeWorkbook(path: string, persons: number): Promise<void> {
  const county = generateCounty({ persons });
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream: createWriteStream(path), useSharedStrings: false, useStyles: false });
  const sheet = workbook.addWorksheet('常住人口信息清单');
  sheet.addRow([...county.rollHeaders]).commit();
  let row = 0;
  for (const cells of county.rollRows()) {
    sheet.addRow([...cells]).commit();
    // Without a pause the stream would keep the whole sheet in memory until the loop ends.
    if (++row % 2_000 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  sheet.commit();
  await workbook.commit();
}

async function sourceOf(path: string): Promise<TableSource> {
  return {
    fileName: 'roll.xlsx',
    size: (await stat(path)).size,
    stream: () => createReadStream(path, { highWaterMark: 256 * 1_024 }) as AsyncIterable<Buffer>,
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
