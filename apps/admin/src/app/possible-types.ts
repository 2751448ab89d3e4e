/** What the abstract types of the schema may turn out to be: without it the cache cannot match fragments on them. */
export const possibleTypes: Record<string, string[]> = {
  Area: ['County', 'Township', 'Village', 'Group'],
  SignInResult: ['SignedIn', 'SignInRefused'],
  ChangePasswordResult: ['PasswordChanged', 'PasswordRefused'],
  UpdateUserResult: ['UserUpdated', 'VersionConflict'],
  ApplyIntakeResult: ['IntakeStarted', 'IntakeRefused'],
};
