export { createClient } from './client';
export type { ClientOptions, QingceClient, RequestOptions, UploadContent, UploadedFile, UploadOptions } from './client';
export type { ClientLanguage } from './client-texts';
export { followIntake, type FollowOptions } from './follow-intake';
export * from './generated/graphql';
export type { Operation } from './operation';
export { type ErrorCode, type ErrorDetails, QingceError } from './qingce-error';
export { newRequestId } from './request-id';
