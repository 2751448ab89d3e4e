export const CountyBoardPage = () => null;
