export const SearchBox = () => null;
