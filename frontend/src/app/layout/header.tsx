import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../api/queries.ts';
import { Icon } from '../../components/ui/icon.tsx';
import { useConnection } from '../../lib/connection.ts';
import { formatHour } from '../../lib/dates.ts';
import { currentLanguage, switchLanguage } from '../../lib/i18n.ts';
import { AccountMenu } from './account-menu.tsx';
import { Brand } from './brand.tsx';
import { CampaignMenu } from './campaign-menu.tsx';

/** Unit and campaign on the left; demonstration mark, connection, language and account on the right. */
export function Header({ me }: { me: Me | undefined }) {
  const { t } = useTranslation();
  const connection = useConnection();
  const other = currentLanguage() === 'vi' ? 'en' : 'vi';
  return (
    <header className="top">
      <Link to="/" aria-label={t('shell.brand')}>
        <Brand />
      </Link>
      {me && <CampaignMenu me={me} />}
      <div className="top-r">
        {me?.demonstration && <span className="demo">{t('shell.demo')}</span>}
        <span className={connection.state === 'online' ? 'net' : 'net off'} role="status">
          <Icon name={connection.state === 'online' ? 'cloud' : 'cloud-off'} />
          {connection.state === 'online' ? t('shell.online') : t('shell.offline', { time: formatHour(connection.since) })}
        </span>
        <button
          className="btn quiet small no-phone"
          type="button"
          lang={other}
          aria-label={t('shell.languageLabel')}
          onClick={() => void switchLanguage(other)}
        >
          {t('shell.language')}
        </button>
        {me && <AccountMenu me={me} />}
      </div>
    </header>
  );
}
