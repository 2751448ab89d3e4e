export const AreaTreeDrawer = (_: { open: boolean; onClose: () => void }) => null;
