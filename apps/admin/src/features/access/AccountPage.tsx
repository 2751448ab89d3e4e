import { Alert, Descriptions } from 'antd';
import { useNavigate } from 'react-router';
import { useViewer } from '../../app/session';
import { useTexts } from '../../i18n/texts';
import { formatDateTime } from '../../shared/format';
import { PageHeading } from '../../shared/PageHeading';
import { accessNames } from './access-names.texts';
import { accountTexts } from './account.texts';
import { ChangePasswordForm } from './ChangePasswordForm';
import { SignOutEverywhere } from './SignOutEverywhere';
import './access.css';

/** One's own account; before the first password is changed, the only page there is. */
export function AccountPage() {
  const texts = useTexts(accountTexts);
  const names = useTexts(accessNames);
  const viewer = useViewer();
  const navigate = useNavigate();
  const forced = viewer.mustChangePassword;
  const areas = viewer.areas.map(({ name }) => name).join(', ') || viewer.areaCodes.join(', ') || texts.allAreas;

  return (
    <div className="q-page">
      <PageHeading>{forced ? texts.mustChange : texts.heading(viewer.displayName, names.role[viewer.role])}</PageHeading>
      {forced && <Alert className="account-alert" type="warning" showIcon title={texts.mustChangeHelp} />}
      <div className="account-columns">
        <section className="access-panel">
          <h2>{texts.changePassword}</h2>
          <ChangePasswordForm userName={viewer.userName} onChanged={() => forced && void navigate('/')} />
        </section>
        <section className="access-panel">
          <Descriptions
            column={1}
            size="small"
            items={[
              { key: 'userName', label: texts.userName, children: viewer.userName },
              { key: 'role', label: texts.role, children: `${names.role[viewer.role]} · ${names.roleHint[viewer.role]}` },
              ...(viewer.department ? [{ key: 'department', label: texts.department, children: names.department[viewer.department] }] : []),
              { key: 'areas', label: texts.areas, children: areas },
              { key: 'session', label: texts.session, children: formatDateTime(viewer.sessionExpiresAt) },
            ]}
          />
          {!forced && <SignOutEverywhere />}
        </section>
      </div>
    </div>
  );
}
