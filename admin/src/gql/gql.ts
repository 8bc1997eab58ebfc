/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment ChangeSetFields on ChangeSet {\n    id\n    number\n    title\n    state\n    conflicted\n    blocked\n    effectiveOn\n    validFrom\n    inForceAt\n    configurationVersion\n    version\n    updatedAt\n    author { id name }\n    authorParty { id name }\n    areas { id code name }\n    changes { key module complexity kind beforeParty { id name } afterParty { id name } }\n    checks { changeKey severity code rule path paths message fix }\n    blockedBy { kind side since until party { id name } }\n  }\n": typeof types.ChangeSetFieldsFragmentDoc,
    "\n  query ChangeSets($first: Int!, $after: String, $filter: ChangeSetFilterInput, $sort: ChangeSetSort) {\n    changeSets(first: $first, after: $after, filter: $filter, sort: $sort) {\n      edges { cursor node { ...ChangeSetFields } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.ChangeSetsDocument,
    "\n  query ChangeSetReview($id: ID!) {\n    changeSet(id: $id) {\n      ...ChangeSetFields\n      contentHash\n      checkedAt\n      blockers { code rule path paths message fix }\n      revertOf { id number }\n      changes {\n        key kind module complexity before after validTo baseVersion version conflicted\n        area { id code name }\n        beforeParty { id name }\n        afterParty { id name }\n        conflict { base theirs mine }\n      }\n      impact {\n        contentHash computedAt stale\n        window { from to }\n        lines { key complexity module area { id code name } ordersInWindow ordersWithModule runningOrders runningChanged }\n      }\n      approvals { side at contentHash void party { id name } person { id name } }\n      requiredApprovals { side satisfied contract { id number } party { id name } approvedBy { id name } contact { id name } director { id name } }\n      allowedActions { action allowed refusal { ...UserErrorFields } }\n    }\n  }\n": typeof types.ChangeSetReviewDocument,
    "\n  query ImpactOrders($id: ID!, $key: String!, $onlyWithModule: Boolean, $first: Int!, $after: String) {\n    changeSet(id: $id) {\n      id\n      number\n      title\n      impact {\n        window { from to }\n        lines { key ordersInWindow ordersWithModule module area { id code name } }\n        orders(key: $key, onlyWithModule: $onlyWithModule, first: $first, after: $after) {\n          edges { cursor node { ...OrderFields } }\n          pageInfo { hasNextPage endCursor }\n          totalCount\n        }\n      }\n    }\n  }\n": typeof types.ImpactOrdersDocument,
    "\n  mutation PreviewChangeSet($input: PreviewChangeSetInput!) {\n    previewChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": typeof types.PreviewChangeSetDocument,
    "\n  mutation CheckChangeSet($input: CheckChangeSetInput!) {\n    checkChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": typeof types.CheckChangeSetDocument,
    "\n  mutation SubmitChangeSet($input: SubmitChangeSetInput!) {\n    submitChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": typeof types.SubmitChangeSetDocument,
    "\n  mutation ApproveChangeSet($input: ApproveChangeSetInput!) {\n    approveChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": typeof types.ApproveChangeSetDocument,
    "\n  mutation RequestChangeSetChanges($input: RequestChangeSetChangesInput!) {\n    requestChangeSetChanges(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": typeof types.RequestChangeSetChangesDocument,
    "\n  mutation PublishChangeSet($input: PublishChangeSetInput!) {\n    publishChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": typeof types.PublishChangeSetDocument,
    "\n  mutation WithdrawChangeSet($input: WithdrawChangeSetInput!) {\n    withdrawChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": typeof types.WithdrawChangeSetDocument,
    "\n  mutation RebaseChangeSet($input: RebaseChangeSetInput!) {\n    rebaseChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": typeof types.RebaseChangeSetDocument,
    "\n  mutation RevertChangeSet($input: RevertChangeSetInput!) {\n    revertChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": typeof types.RevertChangeSetDocument,
    "\n  mutation EditChangeSet($input: EditChangeSetInput!) {\n    editChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": typeof types.EditChangeSetDocument,
    "\n  query ChangeSetBar($id: ID!) {\n    changeSet(id: $id) { id number title state effectiveOn changes { key } checks { severity code } }\n  }\n": typeof types.ChangeSetBarDocument,
    "\n  query OpenChangeSets {\n    changeSets(first: 3, filter: { stateIn: [OPEN] }) { edges { node { id number title } } }\n  }\n": typeof types.OpenChangeSetsDocument,
    "\n  query Names {\n    parties(first: 100) { edges { node { id name } } }\n    legalBases(first: 100) { edges { node { id law article } } }\n  }\n": typeof types.NamesDocument,
    "\n  query AssignmentMatrix {\n    assignmentMatrix {\n      asOf\n      configurationVersion\n      changeSet { id number title state effectiveOn version }\n      rows {\n        area { id code name combiArea { id code name } contract { id number state from to director { person { id name } party { id name } } } operators { discipline party { id name } } }\n        coordinators { complexity scenario reason party { id name } }\n        cells { ...MatrixCellFields }\n      }\n    }\n  }\n": typeof types.AssignmentMatrixDocument,
    "\n  fragment MatrixCellFields on MatrixCell {\n    key\n    module\n    state\n    version\n    live { ...AssignmentFields }\n    byClass { ...AssignmentFields }\n    planned { complexity validFrom validTo party { id name } changeSet { id number } }\n    drafts { key complexity after validTo baseVersion version conflicted beforeParty { id name } afterParty { id name } }\n    checks { ...UserErrorFields }\n  }\n": typeof types.MatrixCellFieldsFragmentDoc,
    "\n  fragment AssignmentFields on ModuleAssignment {\n    id\n    complexity\n    ground\n    explanation\n    validFrom\n    validTo\n    configurationVersion\n    party { id name }\n    legalBasis { id law article }\n    decision { on reviewOn reference party { id name } }\n    maturityPlan { on text owner { id name } }\n    changeSet { id number title }\n  }\n": typeof types.AssignmentFieldsFragmentDoc,
    "\n  query AssignmentCandidates($input: AssignmentCandidatesInput!) {\n    assignmentCandidates(input: $input) {\n      eligible\n      current\n      party { id code name side contacts { id name roles } }\n      refusals { ...UserErrorFields }\n      advices { ...UserErrorFields }\n    }\n  }\n": typeof types.AssignmentCandidatesDocument,
    "\n  query CellHistory($areaId: ID!, $module: Module!) {\n    assignmentHistory(areaId: $areaId, module: $module) { ...AssignmentFields }\n  }\n": typeof types.CellHistoryDocument,
    "\n  query MaturityOfModule($areaId: ID!, $module: Module!) {\n    maturityAssessments(first: 100, filter: { areaId: $areaId, module: $module }) {\n      edges { node { id aspect level side on evidence party { id name } } }\n    }\n  }\n": typeof types.MaturityOfModuleDocument,
    "\n  query LegalBases {\n    legalBases(first: 100) { edges { node { id law article from to } } }\n  }\n": typeof types.LegalBasesDocument,
    "\n  mutation RecordCompetence($input: RecordCompetenceInput!) {\n    recordCompetence(input: $input) { competence { id } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": typeof types.RecordCompetenceDocument,
    "\n  mutation GrantMandate($input: GrantMandateInput!) {\n    grantMandate(input: $input) { mandate { id } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": typeof types.GrantMandateDocument,
    "\n  mutation RecordMaturityAssessment($input: RecordMaturityAssessmentInput!) {\n    recordMaturityAssessment(input: $input) { maturityAssessment { id } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": typeof types.RecordMaturityAssessmentDocument,
    "\n  mutation OpenChangeSet($input: OpenChangeSetInput!) {\n    openChangeSet(input: $input) { changeSet { id number version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": typeof types.OpenChangeSetDocument,
    "\n  mutation ProposeModuleAssignment($input: ProposeModuleAssignmentInput!) {\n    proposeModuleAssignment(input: $input) { changeSet { id number version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": typeof types.ProposeModuleAssignmentDocument,
    "\n  mutation DiscardChange($input: DiscardChangeInput!) {\n    discardChange(input: $input) { changeSet { id number version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": typeof types.DiscardChangeDocument,
    "\n  fragment OrderFields on Order {\n    id\n    number\n    kind\n    state\n    complexity\n    placedAt\n    agreedDueOn\n    legalDueOn\n    version\n    area { id code name }\n    coordinator { id name }\n    address { masked municipality postcode houseNumber }\n    lines { id discipline }\n  }\n": typeof types.OrderFieldsFragmentDoc,
    "\n  query Orders($first: Int!, $after: String, $filter: OrderFilter, $sort: OrderSort) {\n    orders(first: $first, after: $after, filter: $filter, sort: $sort) {\n      edges { cursor node { ...OrderFields } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.OrdersDocument,
    "\n  query OrderPage($id: ID!) {\n    order(id: $id) {\n      ...OrderFields\n      design\n      prepare\n      submittedOn\n      completeOn\n      customerAgreedOn\n      cancellationReason\n      cancelledAt\n      complexityDecision { ruleVersion row }\n      facts { connections trenchMetres crossing capacityCalculation groundwork }\n      customer { masked name email phone language }\n      lines { id discipline capacity ean operator { id name } }\n      payment { mode state }\n      externalRefs { system id }\n      allowedActions { action allowed refusal { ...UserErrorFields } }\n      run {\n        id\n        state\n        configurationVersion\n        openedAt\n        changeSet { id number title }\n        coordinator { id name }\n        nextActor { module since until missing party { id name contacts { id name } } }\n        steps { id module state dueOn startedAt doneAt missing party { id name side } nextActor { id name } }\n      }\n    }\n  }\n": typeof types.OrderPageDocument,
    "\n  query Areas {\n    combiAreas { id code name areas { id code name } }\n  }\n": typeof types.AreasDocument,
    "\n  mutation PlaceOrder($input: PlaceOrderInput!) {\n    placeOrder(input: $input) { order { id number } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": typeof types.PlaceOrderDocument,
    "\n  mutation CancelOrder($input: CancelOrderInput!) {\n    cancelOrder(input: $input) { order { id number } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": typeof types.CancelOrderDocument,
    "\n  query Shell {\n    viewer {\n      id\n      person { id name }\n      organisation { id code name side }\n      side\n      roles\n      language\n      contractsPermissions\n      modulesPermissions\n      ordersPermissions\n    }\n    clock { now today held demo settled }\n    waiting: changeSets(first: 1, filter: { waitingForMe: true }) { totalCount }\n  }\n": typeof types.ShellDocument,
    "\n  mutation MoveClock($input: MoveClockInput!) {\n    moveClock(input: $input) {\n      clock { now today held demo settled }\n      userErrors { ...UserErrorFields }\n      advices { ...UserErrorFields }\n    }\n  }\n": typeof types.MoveClockDocument,
    "\n  fragment UserErrorFields on UserError { code rule path paths message fix }\n": typeof types.UserErrorFieldsFragmentDoc,
};
const documents: Documents = {
    "\n  fragment ChangeSetFields on ChangeSet {\n    id\n    number\n    title\n    state\n    conflicted\n    blocked\n    effectiveOn\n    validFrom\n    inForceAt\n    configurationVersion\n    version\n    updatedAt\n    author { id name }\n    authorParty { id name }\n    areas { id code name }\n    changes { key module complexity kind beforeParty { id name } afterParty { id name } }\n    checks { changeKey severity code rule path paths message fix }\n    blockedBy { kind side since until party { id name } }\n  }\n": types.ChangeSetFieldsFragmentDoc,
    "\n  query ChangeSets($first: Int!, $after: String, $filter: ChangeSetFilterInput, $sort: ChangeSetSort) {\n    changeSets(first: $first, after: $after, filter: $filter, sort: $sort) {\n      edges { cursor node { ...ChangeSetFields } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.ChangeSetsDocument,
    "\n  query ChangeSetReview($id: ID!) {\n    changeSet(id: $id) {\n      ...ChangeSetFields\n      contentHash\n      checkedAt\n      blockers { code rule path paths message fix }\n      revertOf { id number }\n      changes {\n        key kind module complexity before after validTo baseVersion version conflicted\n        area { id code name }\n        beforeParty { id name }\n        afterParty { id name }\n        conflict { base theirs mine }\n      }\n      impact {\n        contentHash computedAt stale\n        window { from to }\n        lines { key complexity module area { id code name } ordersInWindow ordersWithModule runningOrders runningChanged }\n      }\n      approvals { side at contentHash void party { id name } person { id name } }\n      requiredApprovals { side satisfied contract { id number } party { id name } approvedBy { id name } contact { id name } director { id name } }\n      allowedActions { action allowed refusal { ...UserErrorFields } }\n    }\n  }\n": types.ChangeSetReviewDocument,
    "\n  query ImpactOrders($id: ID!, $key: String!, $onlyWithModule: Boolean, $first: Int!, $after: String) {\n    changeSet(id: $id) {\n      id\n      number\n      title\n      impact {\n        window { from to }\n        lines { key ordersInWindow ordersWithModule module area { id code name } }\n        orders(key: $key, onlyWithModule: $onlyWithModule, first: $first, after: $after) {\n          edges { cursor node { ...OrderFields } }\n          pageInfo { hasNextPage endCursor }\n          totalCount\n        }\n      }\n    }\n  }\n": types.ImpactOrdersDocument,
    "\n  mutation PreviewChangeSet($input: PreviewChangeSetInput!) {\n    previewChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": types.PreviewChangeSetDocument,
    "\n  mutation CheckChangeSet($input: CheckChangeSetInput!) {\n    checkChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": types.CheckChangeSetDocument,
    "\n  mutation SubmitChangeSet($input: SubmitChangeSetInput!) {\n    submitChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": types.SubmitChangeSetDocument,
    "\n  mutation ApproveChangeSet($input: ApproveChangeSetInput!) {\n    approveChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": types.ApproveChangeSetDocument,
    "\n  mutation RequestChangeSetChanges($input: RequestChangeSetChangesInput!) {\n    requestChangeSetChanges(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": types.RequestChangeSetChangesDocument,
    "\n  mutation PublishChangeSet($input: PublishChangeSetInput!) {\n    publishChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": types.PublishChangeSetDocument,
    "\n  mutation WithdrawChangeSet($input: WithdrawChangeSetInput!) {\n    withdrawChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": types.WithdrawChangeSetDocument,
    "\n  mutation RebaseChangeSet($input: RebaseChangeSetInput!) {\n    rebaseChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": types.RebaseChangeSetDocument,
    "\n  mutation RevertChangeSet($input: RevertChangeSetInput!) {\n    revertChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": types.RevertChangeSetDocument,
    "\n  mutation EditChangeSet($input: EditChangeSetInput!) {\n    editChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": types.EditChangeSetDocument,
    "\n  query ChangeSetBar($id: ID!) {\n    changeSet(id: $id) { id number title state effectiveOn changes { key } checks { severity code } }\n  }\n": types.ChangeSetBarDocument,
    "\n  query OpenChangeSets {\n    changeSets(first: 3, filter: { stateIn: [OPEN] }) { edges { node { id number title } } }\n  }\n": types.OpenChangeSetsDocument,
    "\n  query Names {\n    parties(first: 100) { edges { node { id name } } }\n    legalBases(first: 100) { edges { node { id law article } } }\n  }\n": types.NamesDocument,
    "\n  query AssignmentMatrix {\n    assignmentMatrix {\n      asOf\n      configurationVersion\n      changeSet { id number title state effectiveOn version }\n      rows {\n        area { id code name combiArea { id code name } contract { id number state from to director { person { id name } party { id name } } } operators { discipline party { id name } } }\n        coordinators { complexity scenario reason party { id name } }\n        cells { ...MatrixCellFields }\n      }\n    }\n  }\n": types.AssignmentMatrixDocument,
    "\n  fragment MatrixCellFields on MatrixCell {\n    key\n    module\n    state\n    version\n    live { ...AssignmentFields }\n    byClass { ...AssignmentFields }\n    planned { complexity validFrom validTo party { id name } changeSet { id number } }\n    drafts { key complexity after validTo baseVersion version conflicted beforeParty { id name } afterParty { id name } }\n    checks { ...UserErrorFields }\n  }\n": types.MatrixCellFieldsFragmentDoc,
    "\n  fragment AssignmentFields on ModuleAssignment {\n    id\n    complexity\n    ground\n    explanation\n    validFrom\n    validTo\n    configurationVersion\n    party { id name }\n    legalBasis { id law article }\n    decision { on reviewOn reference party { id name } }\n    maturityPlan { on text owner { id name } }\n    changeSet { id number title }\n  }\n": types.AssignmentFieldsFragmentDoc,
    "\n  query AssignmentCandidates($input: AssignmentCandidatesInput!) {\n    assignmentCandidates(input: $input) {\n      eligible\n      current\n      party { id code name side contacts { id name roles } }\n      refusals { ...UserErrorFields }\n      advices { ...UserErrorFields }\n    }\n  }\n": types.AssignmentCandidatesDocument,
    "\n  query CellHistory($areaId: ID!, $module: Module!) {\n    assignmentHistory(areaId: $areaId, module: $module) { ...AssignmentFields }\n  }\n": types.CellHistoryDocument,
    "\n  query MaturityOfModule($areaId: ID!, $module: Module!) {\n    maturityAssessments(first: 100, filter: { areaId: $areaId, module: $module }) {\n      edges { node { id aspect level side on evidence party { id name } } }\n    }\n  }\n": types.MaturityOfModuleDocument,
    "\n  query LegalBases {\n    legalBases(first: 100) { edges { node { id law article from to } } }\n  }\n": types.LegalBasesDocument,
    "\n  mutation RecordCompetence($input: RecordCompetenceInput!) {\n    recordCompetence(input: $input) { competence { id } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": types.RecordCompetenceDocument,
    "\n  mutation GrantMandate($input: GrantMandateInput!) {\n    grantMandate(input: $input) { mandate { id } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": types.GrantMandateDocument,
    "\n  mutation RecordMaturityAssessment($input: RecordMaturityAssessmentInput!) {\n    recordMaturityAssessment(input: $input) { maturityAssessment { id } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": types.RecordMaturityAssessmentDocument,
    "\n  mutation OpenChangeSet($input: OpenChangeSetInput!) {\n    openChangeSet(input: $input) { changeSet { id number version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": types.OpenChangeSetDocument,
    "\n  mutation ProposeModuleAssignment($input: ProposeModuleAssignmentInput!) {\n    proposeModuleAssignment(input: $input) { changeSet { id number version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": types.ProposeModuleAssignmentDocument,
    "\n  mutation DiscardChange($input: DiscardChangeInput!) {\n    discardChange(input: $input) { changeSet { id number version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": types.DiscardChangeDocument,
    "\n  fragment OrderFields on Order {\n    id\n    number\n    kind\n    state\n    complexity\n    placedAt\n    agreedDueOn\n    legalDueOn\n    version\n    area { id code name }\n    coordinator { id name }\n    address { masked municipality postcode houseNumber }\n    lines { id discipline }\n  }\n": types.OrderFieldsFragmentDoc,
    "\n  query Orders($first: Int!, $after: String, $filter: OrderFilter, $sort: OrderSort) {\n    orders(first: $first, after: $after, filter: $filter, sort: $sort) {\n      edges { cursor node { ...OrderFields } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.OrdersDocument,
    "\n  query OrderPage($id: ID!) {\n    order(id: $id) {\n      ...OrderFields\n      design\n      prepare\n      submittedOn\n      completeOn\n      customerAgreedOn\n      cancellationReason\n      cancelledAt\n      complexityDecision { ruleVersion row }\n      facts { connections trenchMetres crossing capacityCalculation groundwork }\n      customer { masked name email phone language }\n      lines { id discipline capacity ean operator { id name } }\n      payment { mode state }\n      externalRefs { system id }\n      allowedActions { action allowed refusal { ...UserErrorFields } }\n      run {\n        id\n        state\n        configurationVersion\n        openedAt\n        changeSet { id number title }\n        coordinator { id name }\n        nextActor { module since until missing party { id name contacts { id name } } }\n        steps { id module state dueOn startedAt doneAt missing party { id name side } nextActor { id name } }\n      }\n    }\n  }\n": types.OrderPageDocument,
    "\n  query Areas {\n    combiAreas { id code name areas { id code name } }\n  }\n": types.AreasDocument,
    "\n  mutation PlaceOrder($input: PlaceOrderInput!) {\n    placeOrder(input: $input) { order { id number } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": types.PlaceOrderDocument,
    "\n  mutation CancelOrder($input: CancelOrderInput!) {\n    cancelOrder(input: $input) { order { id number } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n": types.CancelOrderDocument,
    "\n  query Shell {\n    viewer {\n      id\n      person { id name }\n      organisation { id code name side }\n      side\n      roles\n      language\n      contractsPermissions\n      modulesPermissions\n      ordersPermissions\n    }\n    clock { now today held demo settled }\n    waiting: changeSets(first: 1, filter: { waitingForMe: true }) { totalCount }\n  }\n": types.ShellDocument,
    "\n  mutation MoveClock($input: MoveClockInput!) {\n    moveClock(input: $input) {\n      clock { now today held demo settled }\n      userErrors { ...UserErrorFields }\n      advices { ...UserErrorFields }\n    }\n  }\n": types.MoveClockDocument,
    "\n  fragment UserErrorFields on UserError { code rule path paths message fix }\n": types.UserErrorFieldsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeSetFields on ChangeSet {\n    id\n    number\n    title\n    state\n    conflicted\n    blocked\n    effectiveOn\n    validFrom\n    inForceAt\n    configurationVersion\n    version\n    updatedAt\n    author { id name }\n    authorParty { id name }\n    areas { id code name }\n    changes { key module complexity kind beforeParty { id name } afterParty { id name } }\n    checks { changeKey severity code rule path paths message fix }\n    blockedBy { kind side since until party { id name } }\n  }\n"): typeof import('./graphql').ChangeSetFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangeSets($first: Int!, $after: String, $filter: ChangeSetFilterInput, $sort: ChangeSetSort) {\n    changeSets(first: $first, after: $after, filter: $filter, sort: $sort) {\n      edges { cursor node { ...ChangeSetFields } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').ChangeSetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangeSetReview($id: ID!) {\n    changeSet(id: $id) {\n      ...ChangeSetFields\n      contentHash\n      checkedAt\n      blockers { code rule path paths message fix }\n      revertOf { id number }\n      changes {\n        key kind module complexity before after validTo baseVersion version conflicted\n        area { id code name }\n        beforeParty { id name }\n        afterParty { id name }\n        conflict { base theirs mine }\n      }\n      impact {\n        contentHash computedAt stale\n        window { from to }\n        lines { key complexity module area { id code name } ordersInWindow ordersWithModule runningOrders runningChanged }\n      }\n      approvals { side at contentHash void party { id name } person { id name } }\n      requiredApprovals { side satisfied contract { id number } party { id name } approvedBy { id name } contact { id name } director { id name } }\n      allowedActions { action allowed refusal { ...UserErrorFields } }\n    }\n  }\n"): typeof import('./graphql').ChangeSetReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImpactOrders($id: ID!, $key: String!, $onlyWithModule: Boolean, $first: Int!, $after: String) {\n    changeSet(id: $id) {\n      id\n      number\n      title\n      impact {\n        window { from to }\n        lines { key ordersInWindow ordersWithModule module area { id code name } }\n        orders(key: $key, onlyWithModule: $onlyWithModule, first: $first, after: $after) {\n          edges { cursor node { ...OrderFields } }\n          pageInfo { hasNextPage endCursor }\n          totalCount\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ImpactOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewChangeSet($input: PreviewChangeSetInput!) {\n    previewChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n"): typeof import('./graphql').PreviewChangeSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckChangeSet($input: CheckChangeSetInput!) {\n    checkChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n"): typeof import('./graphql').CheckChangeSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitChangeSet($input: SubmitChangeSetInput!) {\n    submitChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n"): typeof import('./graphql').SubmitChangeSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveChangeSet($input: ApproveChangeSetInput!) {\n    approveChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n"): typeof import('./graphql').ApproveChangeSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestChangeSetChanges($input: RequestChangeSetChangesInput!) {\n    requestChangeSetChanges(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n"): typeof import('./graphql').RequestChangeSetChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishChangeSet($input: PublishChangeSetInput!) {\n    publishChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n"): typeof import('./graphql').PublishChangeSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawChangeSet($input: WithdrawChangeSetInput!) {\n    withdrawChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n"): typeof import('./graphql').WithdrawChangeSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RebaseChangeSet($input: RebaseChangeSetInput!) {\n    rebaseChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n"): typeof import('./graphql').RebaseChangeSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevertChangeSet($input: RevertChangeSetInput!) {\n    revertChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n"): typeof import('./graphql').RevertChangeSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditChangeSet($input: EditChangeSetInput!) {\n    editChangeSet(input: $input) { changeSet { id version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n"): typeof import('./graphql').EditChangeSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangeSetBar($id: ID!) {\n    changeSet(id: $id) { id number title state effectiveOn changes { key } checks { severity code } }\n  }\n"): typeof import('./graphql').ChangeSetBarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenChangeSets {\n    changeSets(first: 3, filter: { stateIn: [OPEN] }) { edges { node { id number title } } }\n  }\n"): typeof import('./graphql').OpenChangeSetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Names {\n    parties(first: 100) { edges { node { id name } } }\n    legalBases(first: 100) { edges { node { id law article } } }\n  }\n"): typeof import('./graphql').NamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssignmentMatrix {\n    assignmentMatrix {\n      asOf\n      configurationVersion\n      changeSet { id number title state effectiveOn version }\n      rows {\n        area { id code name combiArea { id code name } contract { id number state from to director { person { id name } party { id name } } } operators { discipline party { id name } } }\n        coordinators { complexity scenario reason party { id name } }\n        cells { ...MatrixCellFields }\n      }\n    }\n  }\n"): typeof import('./graphql').AssignmentMatrixDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatrixCellFields on MatrixCell {\n    key\n    module\n    state\n    version\n    live { ...AssignmentFields }\n    byClass { ...AssignmentFields }\n    planned { complexity validFrom validTo party { id name } changeSet { id number } }\n    drafts { key complexity after validTo baseVersion version conflicted beforeParty { id name } afterParty { id name } }\n    checks { ...UserErrorFields }\n  }\n"): typeof import('./graphql').MatrixCellFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssignmentFields on ModuleAssignment {\n    id\n    complexity\n    ground\n    explanation\n    validFrom\n    validTo\n    configurationVersion\n    party { id name }\n    legalBasis { id law article }\n    decision { on reviewOn reference party { id name } }\n    maturityPlan { on text owner { id name } }\n    changeSet { id number title }\n  }\n"): typeof import('./graphql').AssignmentFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssignmentCandidates($input: AssignmentCandidatesInput!) {\n    assignmentCandidates(input: $input) {\n      eligible\n      current\n      party { id code name side contacts { id name roles } }\n      refusals { ...UserErrorFields }\n      advices { ...UserErrorFields }\n    }\n  }\n"): typeof import('./graphql').AssignmentCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CellHistory($areaId: ID!, $module: Module!) {\n    assignmentHistory(areaId: $areaId, module: $module) { ...AssignmentFields }\n  }\n"): typeof import('./graphql').CellHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MaturityOfModule($areaId: ID!, $module: Module!) {\n    maturityAssessments(first: 100, filter: { areaId: $areaId, module: $module }) {\n      edges { node { id aspect level side on evidence party { id name } } }\n    }\n  }\n"): typeof import('./graphql').MaturityOfModuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LegalBases {\n    legalBases(first: 100) { edges { node { id law article from to } } }\n  }\n"): typeof import('./graphql').LegalBasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCompetence($input: RecordCompetenceInput!) {\n    recordCompetence(input: $input) { competence { id } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n"): typeof import('./graphql').RecordCompetenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantMandate($input: GrantMandateInput!) {\n    grantMandate(input: $input) { mandate { id } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n"): typeof import('./graphql').GrantMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMaturityAssessment($input: RecordMaturityAssessmentInput!) {\n    recordMaturityAssessment(input: $input) { maturityAssessment { id } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n"): typeof import('./graphql').RecordMaturityAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenChangeSet($input: OpenChangeSetInput!) {\n    openChangeSet(input: $input) { changeSet { id number version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n"): typeof import('./graphql').OpenChangeSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeModuleAssignment($input: ProposeModuleAssignmentInput!) {\n    proposeModuleAssignment(input: $input) { changeSet { id number version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n"): typeof import('./graphql').ProposeModuleAssignmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardChange($input: DiscardChangeInput!) {\n    discardChange(input: $input) { changeSet { id number version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n"): typeof import('./graphql').DiscardChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderFields on Order {\n    id\n    number\n    kind\n    state\n    complexity\n    placedAt\n    agreedDueOn\n    legalDueOn\n    version\n    area { id code name }\n    coordinator { id name }\n    address { masked municipality postcode houseNumber }\n    lines { id discipline }\n  }\n"): typeof import('./graphql').OrderFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Orders($first: Int!, $after: String, $filter: OrderFilter, $sort: OrderSort) {\n    orders(first: $first, after: $after, filter: $filter, sort: $sort) {\n      edges { cursor node { ...OrderFields } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').OrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderPage($id: ID!) {\n    order(id: $id) {\n      ...OrderFields\n      design\n      prepare\n      submittedOn\n      completeOn\n      customerAgreedOn\n      cancellationReason\n      cancelledAt\n      complexityDecision { ruleVersion row }\n      facts { connections trenchMetres crossing capacityCalculation groundwork }\n      customer { masked name email phone language }\n      lines { id discipline capacity ean operator { id name } }\n      payment { mode state }\n      externalRefs { system id }\n      allowedActions { action allowed refusal { ...UserErrorFields } }\n      run {\n        id\n        state\n        configurationVersion\n        openedAt\n        changeSet { id number title }\n        coordinator { id name }\n        nextActor { module since until missing party { id name contacts { id name } } }\n        steps { id module state dueOn startedAt doneAt missing party { id name side } nextActor { id name } }\n      }\n    }\n  }\n"): typeof import('./graphql').OrderPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Areas {\n    combiAreas { id code name areas { id code name } }\n  }\n"): typeof import('./graphql').AreasDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaceOrder($input: PlaceOrderInput!) {\n    placeOrder(input: $input) { order { id number } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n"): typeof import('./graphql').PlaceOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelOrder($input: CancelOrderInput!) {\n    cancelOrder(input: $input) { order { id number } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }\n  }\n"): typeof import('./graphql').CancelOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shell {\n    viewer {\n      id\n      person { id name }\n      organisation { id code name side }\n      side\n      roles\n      language\n      contractsPermissions\n      modulesPermissions\n      ordersPermissions\n    }\n    clock { now today held demo settled }\n    waiting: changeSets(first: 1, filter: { waitingForMe: true }) { totalCount }\n  }\n"): typeof import('./graphql').ShellDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveClock($input: MoveClockInput!) {\n    moveClock(input: $input) {\n      clock { now today held demo settled }\n      userErrors { ...UserErrorFields }\n      advices { ...UserErrorFields }\n    }\n  }\n"): typeof import('./graphql').MoveClockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UserErrorFields on UserError { code rule path paths message fix }\n"): typeof import('./graphql').UserErrorFieldsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
