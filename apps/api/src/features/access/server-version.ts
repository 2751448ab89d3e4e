/** The same as in the workspace's package.json; a test says when it is not. */
export const SERVER_VERSION = '0.1.0';
