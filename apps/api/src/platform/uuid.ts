import { v7 } from 'uuid';

/** Ids are UUIDs of version 7: made anywhere, in the order of time, so that new rows stay together on disk. */
export const uuidv7 = (): string => v7();
