import { Navigate } from 'react-router-dom';
import { useCarry } from '../address/use-url-state';

export function Home() {
  const carry = useCarry();
  return <Navigate to={carry('/matrix')} replace />;
}
