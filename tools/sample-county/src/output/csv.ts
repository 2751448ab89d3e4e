const NEEDS_QUOTES = /[",\r\n]/;

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** One CSV line with its CRLF, as Chinese Excel writes it. */
export function csvLine(cells: readonly string[]): string {
  // Hardly any line needs quotes: one look at all of it is cheaper than a look at every cell.
  const plain = !NEEDS_QUOTES.test(cells.join(''));
  return `${(plain ? cells : cells.map(quoted)).join(',')}\r\n`;
}
