const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id that is none finds nothing; PostgreSQL would refuse the whole statement. */
export const isUuid = (text: string): boolean => uuid.test(text);
