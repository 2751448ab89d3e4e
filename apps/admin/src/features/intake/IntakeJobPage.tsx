export const IntakeJobPage = () => null;
