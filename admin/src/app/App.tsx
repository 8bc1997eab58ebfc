import { QueryCache, QueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Admin, type AuthProvider, CustomRoutes, type I18nProvider } from 'react-admin';
import { createBrowserRouter, Route, RouterProvider } from 'react-router-dom';
import type { ConsoleDataProvider } from '../dataProvider/data-provider';
import { failureOf } from '../dataProvider/use-command';
import { ScreenSkeleton } from '../kit/ScreenState/ScreenSkeleton';
import { Frame } from '../layout/Frame';
import { NotFoundPage } from '../layout/NotFoundPage';
import { authProvider } from '../session/auth-provider';
import { CallbackPage } from '../session/CallbackPage';
import { SignInPage } from '../session/SignInPage';
import { theme } from '../theme/theme';
import { Home } from './Home';

const MatrixPage = lazy(() => import('../matrix/MatrixPage'));
const ChangeSetListPage = lazy(() => import('../changeSets/ChangeSetListPage'));
const ChangeSetPage = lazy(() => import('../changeSets/ChangeSetPage'));
const ImpactOrdersPage = lazy(() => import('../changeSets/ImpactOrdersPage'));
const OrderListPage = lazy(() => import('../orders/OrderListPage'));
const OrderPage = lazy(() => import('../orders/OrderPage'));
const PlaceOrderPage = lazy(() => import('../orders/PlaceOrderPage'));

const MAX_TRIES = 2;

/** An answer of the API is an answer; only a question that did not arrive is asked again. */
function retry(tries: number, error: unknown): boolean {
  const { status } = failureOf(error);
  return (status === 0 || status === 503) && tries < MAX_TRIES;
}

function createQueryClient(auth: AuthProvider): QueryClient {
  const signInAgain = (error: unknown) => auth.checkError(error).catch(() => window.location.assign('/console/login'));
  return new QueryClient({
    queryCache: new QueryCache({ onError: (error) => void signInAgain(error) }),
    defaultOptions: { queries: { retry, staleTime: 5_000 } },
  });
}

interface Props {
  readonly i18nProvider: I18nProvider;
  readonly dataProvider: ConsoleDataProvider;
}

const queryClient = createQueryClient(authProvider);

function Console({ i18nProvider, dataProvider }: Props) {
  return (
    <Admin
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      theme={theme}
      darkTheme={null}
      layout={Frame}
      loginPage={SignInPage}
      authCallbackPage={CallbackPage}
      catchAll={NotFoundPage}
      dashboard={Home}
      title="Ketenregie"
      requireAuth
      disableTelemetry
    >
      <CustomRoutes>
        <Route path="/matrix" element={<Screen of={MatrixPage} />} />
        <Route path="/change-sets" element={<Screen of={ChangeSetListPage} />} />
        <Route path="/change-sets/:id" element={<Screen of={ChangeSetPage} />} />
        <Route path="/change-sets/:id/orders" element={<Screen of={ImpactOrdersPage} />} />
        <Route path="/orders" element={<Screen of={OrderListPage} />} />
        <Route path="/orders/new" element={<Screen of={PlaceOrderPage} />} />
        <Route path="/orders/:id" element={<Screen of={OrderPage} />} />
      </CustomRoutes>
    </Admin>
  );
}

function Screen({ of: Page }: { of: React.ComponentType }) {
  return (
    <Suspense fallback={<ScreenSkeleton />}>
      <Page />
    </Suspense>
  );
}

export function App(props: Props) {
  const [router] = useState(() =>
    createBrowserRouter([{ path: '*', element: <Console {...props} /> }], { basename: '/console' }),
  );
  return <RouterProvider router={router} />;
}
