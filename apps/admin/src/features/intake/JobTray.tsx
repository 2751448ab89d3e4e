export const JobTray = () => null;
