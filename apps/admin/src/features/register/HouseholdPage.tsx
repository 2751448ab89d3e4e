export const HouseholdPage = () => null;
