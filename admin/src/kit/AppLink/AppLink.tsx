import { Link, type LinkProps } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useCarry } from '../../address/use-url-state';

type Props = Omit<LinkProps<'a'>, 'href' | 'component'> & { readonly to: string };

/** A link inside the console: the day, the change set and the language go along. */
export function AppLink({ to, ...rest }: Props) {
  const carry = useCarry();
  return <Link component={RouterLink} to={carry(to)} {...rest} />;
}
