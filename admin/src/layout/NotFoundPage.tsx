import { useText } from '../i18n/use-text';
import { AppLink } from '../kit/AppLink/AppLink';
import { PageHead } from '../kit/PageHead/PageHead';
import { Empty } from '../kit/ScreenState/Empty';

export function NotFound() {
  const text = useText();
  return (
    <>
      <PageHead title={text('notFound.title')} />
      <Empty title={text('notFound.what')} why={text('notFound.why')}>
        <AppLink to="/matrix">{text('notFound.back')}</AppLink>
      </Empty>
    </>
  );
}

export function NotFoundPage() {
  return <NotFound />;
}
