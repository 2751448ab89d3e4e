/** Where the database is. Owner and application are two roles; a single URL takes the application's role after connecting. */
export interface DatabaseUrls {
  owner: string;
  application: string;
  /** Set when `application` is the owner's URL: the role that every connection of it takes. */
  applicationRole?: string;
}

export const APPLICATION_ROLE = 'qingce_app';

/** @param applicationUrl a second URL that signs in as (a member of) the application's role */
export function databaseUrls(ownerUrl: string, applicationUrl?: string): DatabaseUrls {
  return applicationUrl
    ? { owner: ownerUrl, application: applicationUrl }
    : { owner: ownerUrl, application: ownerUrl, applicationRole: APPLICATION_ROLE };
}
