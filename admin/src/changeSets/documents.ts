import { graphql } from '../gql';

export const changeSetFragment = graphql(/* GraphQL */ `
  fragment ChangeSetFields on ChangeSet {
    id
    number
    title
    state
    conflicted
    blocked
    effectiveOn
    validFrom
    inForceAt
    configurationVersion
    version
    updatedAt
    author { id name }
    authorParty { id name }
    areas { id code name }
    changes { key module complexity kind beforeParty { id name } afterParty { id name } }
    checks { changeKey severity code rule path paths message fix }
    blockedBy { kind side since until party { id name } }
  }
`);

export const changeSetsDocument = graphql(/* GraphQL */ `
  query ChangeSets($first: Int!, $after: String, $filter: ChangeSetFilterInput, $sort: ChangeSetSort) {
    changeSets(first: $first, after: $after, filter: $filter, sort: $sort) {
      edges { cursor node { ...ChangeSetFields } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const changeSetDocument = graphql(/* GraphQL */ `
  query ChangeSetReview($id: ID!) {
    changeSet(id: $id) {
      ...ChangeSetFields
      contentHash
      checkedAt
      blockers { code rule path paths message fix }
      revertOf { id number }
      changes {
        key kind module complexity before after validTo baseVersion version conflicted
        area { id code name }
        beforeParty { id name }
        afterParty { id name }
        conflict { base theirs mine }
      }
      impact {
        contentHash computedAt stale
        window { from to }
        lines { key complexity module area { id code name } ordersInWindow ordersWithModule runningOrders runningChanged }
      }
      approvals { side at contentHash void party { id name } person { id name } }
      requiredApprovals { side satisfied contract { id number } party { id name } approvedBy { id name } contact { id name } director { id name } }
      allowedActions { action allowed refusal { ...UserErrorFields } }
    }
  }
`);

export const impactOrdersDocument = graphql(/* GraphQL */ `
  query ImpactOrders($id: ID!, $key: String!, $onlyWithModule: Boolean, $first: Int!, $after: String) {
    changeSet(id: $id) {
      id
      number
      title
      impact {
        window { from to }
        lines { key ordersInWindow ordersWithModule module area { id code name } }
        orders(key: $key, onlyWithModule: $onlyWithModule, first: $first, after: $after) {
          edges { cursor node { ...OrderFields } }
          pageInfo { hasNextPage endCursor }
          totalCount
        }
      }
    }
  }
`);

export const previewDocument = graphql(/* GraphQL */ `
  mutation PreviewChangeSet($input: PreviewChangeSetInput!) {
    previewChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }
  }
`);
export const checkDocument = graphql(/* GraphQL */ `
  mutation CheckChangeSet($input: CheckChangeSetInput!) {
    checkChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }
  }
`);
export const submitDocument = graphql(/* GraphQL */ `
  mutation SubmitChangeSet($input: SubmitChangeSetInput!) {
    submitChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }
  }
`);
export const approveDocument = graphql(/* GraphQL */ `
  mutation ApproveChangeSet($input: ApproveChangeSetInput!) {
    approveChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }
  }
`);
export const requestChangesDocument = graphql(/* GraphQL */ `
  mutation RequestChangeSetChanges($input: RequestChangeSetChangesInput!) {
    requestChangeSetChanges(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }
  }
`);
export const publishDocument = graphql(/* GraphQL */ `
  mutation PublishChangeSet($input: PublishChangeSetInput!) {
    publishChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }
  }
`);
export const withdrawDocument = graphql(/* GraphQL */ `
  mutation WithdrawChangeSet($input: WithdrawChangeSetInput!) {
    withdrawChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }
  }
`);
export const rebaseDocument = graphql(/* GraphQL */ `
  mutation RebaseChangeSet($input: RebaseChangeSetInput!) {
    rebaseChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }
  }
`);
export const revertDocument = graphql(/* GraphQL */ `
  mutation RevertChangeSet($input: RevertChangeSetInput!) {
    revertChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }
  }
`);
export const editDocument = graphql(/* GraphQL */ `
  mutation EditChangeSet($input: EditChangeSetInput!) {
    editChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }
  }
`);

export const changeSetBarDocument = graphql(/* GraphQL */ `
  query ChangeSetBar($id: ID!) {
    changeSet(id: $id) { id number title state effectiveOn changes { key } checks { severity code } }
  }
`);

export const openSetsDocument = graphql(/* GraphQL */ `
  query OpenChangeSets {
    changeSets(first: 3, filter: { stateIn: [OPEN] }) { edges { node { id number title } } }
  }
`);
