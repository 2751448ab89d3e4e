import { graphql } from '../../gql';

/** Everything the page of one discrepancy shows. */
export const discrepancyDetail = graphql(`
  query DiscrepancyDetail($id: ID!, $language: Language!) {
    discrepancy(id: $id) {
      id
      category
      explanation(language: $language)
      rule {
        code
        title
        titleEn
      }
      area {
        code
        ...AreaPath
      }
      household {
        id
        number
      }
      subjects {
        id
        name
      }
      evidence {
        source
        item
        itemName
        value
      }
      ...DiscrepancyFacts
      ...DiscrepancyPersons
    }
  }
`);
