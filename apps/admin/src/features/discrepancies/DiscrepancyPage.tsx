export const DiscrepancyPage = () => null;
