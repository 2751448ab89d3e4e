import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { createApolloClient } from './app/apollo-client';
import { LocalizedAntd } from './app/LocalizedAntd';
import { createRouter, warmUp } from './app/router';
import { signInPath } from './app/session';
import './app/console.css';

const router = createRouter();
const client = createApolloClient({
  onSessionProblem(code) {
    const { pathname, search } = window.location;
    if (code === 'PASSWORD_CHANGE_REQUIRED') void router.navigate('/account');
    // What the last person saw must not wait in memory for the next one.
    else if (pathname !== '/sign-in') void router.navigate(signInPath(pathname + search), { replace: true }).then(() => client.clearStore());
  },
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ApolloProvider client={client}>
        <LocalizedAntd>
          <RouterProvider router={router} />
        </LocalizedAntd>
      </ApolloProvider>
    </StrictMode>,
  );
  warmUp();
}
