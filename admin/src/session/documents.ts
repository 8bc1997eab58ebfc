import { graphql } from '../gql';

/** Who is signed in, what the clock says and how much waits: asked once for the frame around every screen. */
export const shellDocument = graphql(/* GraphQL */ `
  query Shell {
    viewer {
      id
      person { id name }
      organisation { id code name side }
      side
      roles
      language
      contractsPermissions
      modulesPermissions
      ordersPermissions
    }
    clock { now today held demo settled }
    waiting: changeSets(first: 1, filter: { waitingForMe: true }) { totalCount }
  }
`);

export const moveClockDocument = graphql(/* GraphQL */ `
  mutation MoveClock($input: MoveClockInput!) {
    moveClock(input: $input) {
      clock { now today held demo settled }
      userErrors { ...UserErrorFields }
      advices { ...UserErrorFields }
    }
  }
`);

export const userErrorFragment = graphql(/* GraphQL */ `
  fragment UserErrorFields on UserError { code rule path paths message fix }
`);
