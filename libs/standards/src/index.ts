export * from './citizen-number';
export * from './area-code';
export * from './code-list';
export * from './calendar-date';
export * from './chinese-name';
export * from './text';
