import DataLoader from 'dataloader';
import type { ReadSession, ReadStatement } from '../../platform/database/read-session';

/** A list of a place, and what is asked of it. */
export interface ListKey<List> {
  place: string;
  list: List;
}

/**
 * A loader over places: all places of one level of which the same is asked are one statement, whose rows name their
 * place. Levels are told apart by the length of their codes, since they are read through different indexes.
 */
export function listLoader<List, Row extends { place_code: string }, Value>(
  read: ReadSession,
  statementOf: (places: readonly string[], list: List) => ReadStatement,
  valueOf: (rows: Row[]) => Value,
): DataLoader<ListKey<List>, Value, string> {
  const questionOf = ({ place, list }: ListKey<List>): string => `${place.length} ${JSON.stringify(list)}`;
  return new DataLoader(
    async (keys) => {
      const questions = new Map<string, { places: Map<string, Row[]>; list: List }>();
      for (const key of keys) {
        const question = questionOf(key);
        if (!questions.has(question)) questions.set(question, { places: new Map(), list: key.list });
        questions.get(question)?.places.set(key.place, []);
      }
      for (const { places, list } of questions.values()) {
        for (const row of await read.rows<Row>(statementOf([...places.keys()], list))) places.get(row.place_code)?.push(row);
      }
      return keys.map((key) => valueOf(questions.get(questionOf(key))?.places.get(key.place) ?? []));
    },
    { cacheKeyFn: (key) => `${key.place} ${questionOf(key)}` },
  );
}
