import { ReadSession, type ReadStatement } from '../platform/database/read-session';

/** Runs some reading and returns the statements that it sent, by name or text; the number of a choice of columns is left out. */
export async function statementsOf(reading: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const rows = ReadSession.prototype.rows;
  const spy = jest.spyOn(ReadSession.prototype, 'rows').mockImplementation(function (this: ReadSession, statement: ReadStatement) {
    sent.push((statement.name ?? statement.text).replace(/ \d+$/, ''));
    return rows.call(this, statement) as Promise<never[]>;
  });
  try {
    await reading();
    return sent;
  } finally {
    spy.mockRestore();
  }
}
