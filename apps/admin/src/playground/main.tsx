import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './Playground';

/** The demonstration county, for a visitor who is not signed in yet. */
const fallbackCounty = '700101';

/** The viewer's county fills the examples; signed out, the playground opens all the same and the API says so. */
async function countyOfViewer(): Promise<string> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ viewer { county { code } } }' }),
  });
  const answer: { data?: { viewer?: { county?: { code?: string } } } } = await response.json();
  return answer.data?.viewer?.county?.code ?? fallbackCounty;
}

const root = document.getElementById('playground');
if (root) {
  const countyCode = await countyOfViewer().catch(() => fallbackCounty);
  createRoot(root).render(<Playground countyCode={countyCode} />);
}
