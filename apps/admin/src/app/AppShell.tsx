import { Button } from 'antd';
import { Suspense, useState } from 'react';
import { Link, NavLink, Outlet, useNavigation } from 'react-router';
import { AreaTreeDrawer } from '../features/areas/AreaTreeDrawer';
import { JobTray } from '../features/intake/JobTray';
import { SearchBox } from '../features/search/SearchBox';
import { useTexts } from '../i18n/texts';
import { KeyHelp } from '../shared/KeyHelp';
import { PageSkeleton } from '../shared/Skeletons';
import { useKeys } from '../shared/useKeys';
import { AccountMenu } from './AccountMenu';
import { LanguageSwitch } from './LanguageSwitch';
import { Allowed, useViewer } from './session';
import { shellTexts } from './shell.texts';

/** The frame of every page: navigation, search, jobs, language, account; the page itself below. */
export function AppShell() {
  const texts = useTexts(shellTexts);
  const viewer = useViewer();
  const waiting = useNavigation().state === 'loading';
  const [treeOpen, setTreeOpen] = useState(false);
  useKeys([{ key: 'g', label: texts.areas, run: () => setTreeOpen(true) }]);

  return (
    <>
      <a className="q-skip" href="#content">{texts.skip}</a>
      <header className="q-header">
        <Link className="q-brand" to="/" aria-label={texts.home}>{texts.product}</Link>
        <nav className="q-nav" aria-label={texts.navigation}>
          <NavLink to="/" end>{texts.board}</NavLink>
          <Allowed permission="DISCREPANCY_READ"><NavLink to="/discrepancies">{texts.discrepancies}</NavLink></Allowed>
          <Allowed permission="INTAKE_READ"><NavLink to="/intake">{texts.intake}</NavLink></Allowed>
          <Allowed permission="USER_MANAGE"><NavLink to="/users">{texts.users}</NavLink></Allowed>
          <Allowed permission="REGISTER_READ">
            <Button type="text" className="q-nav-button" aria-keyshortcuts="g" onClick={() => setTreeOpen(true)}>
              {texts.areas}<kbd>g</kbd>
            </Button>
          </Allowed>
        </nav>
        <div className="q-header-end">
          <Allowed permission="REGISTER_READ"><SearchBox /></Allowed>
          <Allowed permission="INTAKE_READ"><JobTray /></Allowed>
          <LanguageSwitch />
          <AccountMenu />
        </div>
      </header>
      {viewer.demonstration && <aside className="q-demonstration" aria-label={texts.note}>{texts.demonstration}</aside>}
      <main id="content" className="q-main" tabIndex={-1} aria-busy={waiting}>
        <Suspense fallback={<PageSkeleton />}><Outlet /></Suspense>
      </main>
      <AreaTreeDrawer open={treeOpen} onClose={() => setTreeOpen(false)} />
      <KeyHelp />
    </>
  );
}
