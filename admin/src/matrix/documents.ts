import { graphql } from '../gql';

export const matrixDocument = graphql(/* GraphQL */ `
  query AssignmentMatrix {
    assignmentMatrix {
      asOf
      configurationVersion
      changeSet { id number title state effectiveOn version }
      rows {
        area { id code name combiArea { id code name } contract { id number state from to director { person { id name } party { id name } } } operators { discipline party { id name } } }
        coordinators { complexity scenario reason party { id name } }
        cells { ...MatrixCellFields }
      }
    }
  }
`);

export const matrixCellFragment = graphql(/* GraphQL */ `
  fragment MatrixCellFields on MatrixCell {
    key
    module
    state
    version
    live { ...AssignmentFields }
    byClass { ...AssignmentFields }
    planned { complexity validFrom validTo party { id name } changeSet { id number } }
    drafts { key complexity after validTo baseVersion version conflicted beforeParty { id name } afterParty { id name } }
    checks { ...UserErrorFields }
  }
`);

export const assignmentFragment = graphql(/* GraphQL */ `
  fragment AssignmentFields on ModuleAssignment {
    id
    complexity
    ground
    explanation
    validFrom
    validTo
    configurationVersion
    party { id name }
    legalBasis { id law article }
    decision { on reviewOn reference party { id name } }
    maturityPlan { on text owner { id name } }
    changeSet { id number title }
  }
`);

export const candidatesDocument = graphql(/* GraphQL */ `
  query AssignmentCandidates($input: AssignmentCandidatesInput!) {
    assignmentCandidates(input: $input) {
      eligible
      current
      party { id code name side contacts { id name roles } }
      refusals { ...UserErrorFields }
      advices { ...UserErrorFields }
    }
  }
`);

export const cellHistoryDocument = graphql(/* GraphQL */ `
  query CellHistory($areaId: ID!, $module: Module!) {
    assignmentHistory(areaId: $areaId, module: $module) { ...AssignmentFields }
  }
`);

export const maturityDocument = graphql(/* GraphQL */ `
  query MaturityOfModule($areaId: ID!, $module: Module!) {
    maturityAssessments(first: 100, filter: { areaId: $areaId, module: $module }) {
      edges { node { id aspect level side on evidence party { id name } } }
    }
  }
`);

export const legalBasesDocument = graphql(/* GraphQL */ `
  query LegalBases {
    legalBases(first: 100) { edges { node { id law article from to } } }
  }
`);

export const recordCompetenceDocument = graphql(/* GraphQL */ `
  mutation RecordCompetence($input: RecordCompetenceInput!) {
    recordCompetence(input: $input) { competence { id } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }
  }
`);

export const grantMandateDocument = graphql(/* GraphQL */ `
  mutation GrantMandate($input: GrantMandateInput!) {
    grantMandate(input: $input) { mandate { id } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }
  }
`);

export const recordMaturityDocument = graphql(/* GraphQL */ `
  mutation RecordMaturityAssessment($input: RecordMaturityAssessmentInput!) {
    recordMaturityAssessment(input: $input) { maturityAssessment { id } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }
  }
`);

export const openChangeSetDocument = graphql(/* GraphQL */ `
  mutation OpenChangeSet($input: OpenChangeSetInput!) {
    openChangeSet(input: $input) { changeSet { id number version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }
  }
`);

export const proposeDocument = graphql(/* GraphQL */ `
  mutation ProposeModuleAssignment($input: ProposeModuleAssignmentInput!) {
    proposeModuleAssignment(input: $input) { changeSet { id number version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }
  }
`);

export const discardDocument = graphql(/* GraphQL */ `
  mutation DiscardChange($input: DiscardChangeInput!) {
    discardChange(input: $input) { changeSet { id number version } userErrors { ...UserErrorFields } advices { ...UserErrorFields } }
  }
`);
