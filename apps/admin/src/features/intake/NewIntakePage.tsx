export const NewIntakePage = () => null;
