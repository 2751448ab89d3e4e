import pg from 'pg';

const DATE = 1082;
const INT8 = 20;

/** Calendar days stay strings from PostgreSQL to the browser; counts are far below 2^53. */
pg.types.setTypeParser(DATE, (text) => text);
pg.types.setTypeParser(INT8, Number);
