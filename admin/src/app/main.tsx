import '@fontsource-variable/inter/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createDataProvider } from '../dataProvider/data-provider';
import { createTransport } from '../dataProvider/transport';
import { createI18nProvider, initialLanguage } from '../i18n/provider';
import { session } from '../session/session';
import { App } from './App';

async function start(): Promise<void> {
  const i18nProvider = await createI18nProvider(initialLanguage());
  const dataProvider = createDataProvider(createTransport({ ...session, language: () => i18nProvider.getLocale() }));
  const place = document.getElementById('root');
  if (!place) return;
  createRoot(place).render(
    <StrictMode>
      <App i18nProvider={i18nProvider} dataProvider={dataProvider} />
    </StrictMode>,
  );
}

void start();
