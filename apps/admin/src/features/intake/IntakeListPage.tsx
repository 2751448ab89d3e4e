export const IntakeListPage = () => null;
