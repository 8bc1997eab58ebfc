import { graphql } from '../gql';

export const orderFragment = graphql(/* GraphQL */ `
  fragment OrderFields on Order {
    id
    number
    kind
    state
    complexity
    placedAt
    agreedDueOn
    legalDueOn
    version
    area { id code name }
    coordinator { id name }
    address { masked municipality postcode houseNumber }
    lines { id discipline }
  }
`);

export const ordersDocument = graphql(/* GraphQL */ `
  query Orders($first: Int!, $after: String, $filter: OrderFilter, $sort: OrderSort) {
    orders(first: $first, after: $after, filter: $filter, sort: $sort) {
      edges { cursor node { ...OrderFields } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** Order 360: the order, its run, its parties and its figures in one question. */
export const orderDocument = graphql(/* GraphQL */ `
  query OrderPage($id: ID!) {
    order(id: $id) {
      ...OrderFields
      design
      prepare
      submittedOn
      completeOn
      customerAgreedOn
      cancellationReason
      cancelledAt
      complexityDecision { ruleVersion row }
      facts { connections trenchMetres crossing capacityCalculation groundwork }
      customer { masked name email phone language }
      lines { id discipline capacity ean operator { id name } }
      payment { mode state }
      externalRefs { system id }
      allowedActions { action allowed refusal { ...UserErrorFields } }
      run {
        id
        state
        configurationVersion
        openedAt
        changeSet { id number title }
        coordinator { id name }
        nextActor { module since until missing party { id name contacts { id name } } }
        steps { id module state dueOn startedAt doneAt missing party { id name side } nextActor { id name } }
      }
    }
  }
`);

export const areasDocument = graphql(/* GraphQL */ `
  query Areas {
    combiAreas { id code name areas { id code name } }
  }
`);

export const placeOrderDocument = graphql(/* GraphQL */ `
  mutation PlaceOrder($input: PlaceOrderInput!) {
    placeOrder(input: $input) { order { id number } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }
  }
`);

export const cancelOrderDocument = graphql(/* GraphQL */ `
  mutation CancelOrder($input: CancelOrderInput!) {
    cancelOrder(input: $input) { order { id number } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }
  }
`);
