export const DiscrepancyListPage = () => null;
