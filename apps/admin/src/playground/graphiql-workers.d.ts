declare module 'graphiql/setup-workers/vite';
declare module 'graphiql/style.css';
