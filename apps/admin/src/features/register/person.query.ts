import { graphql } from '../../gql';

/** Every item of a person that the register has. */
export const personItems = graphql(`
  fragment PersonItems on Person {
    id
    name
    formerName
    birthDate
    age
    citizenNumber
    occupation
    workplace
    address
    nativePlace
    birthPlace
    movedIn
    phone
    remarks
    extra
    sex {
      code
      name
      nameEn
    }
    ethnicGroup {
      code
      name
      nameEn
    }
    relationToHead {
      code
      name
      nameEn
    }
    maritalStatus {
      code
      name
      nameEn
    }
    education {
      code
      name
      nameEn
    }
    militaryService {
      code
      name
      nameEn
    }
    registration {
      status
      registeredOn
      type {
        code
        name
        nameEn
      }
    }
    unreadable {
      item
      itemName
      text
    }
  }
`);

export const personQuery = graphql(`
  query Person($id: ID!, $language: Language!) {
    person(id: $id) {
      id
      ...PersonItems
      sourceRow {
        fileName
        row
        intakeJobId
      }
      household {
        id
        code
        number
        area {
          code
          ...AreaPath
        }
        persons {
          id
          ...MemberRow
        }
      }
      history(first: 50) {
        ...RegisterHistory
      }
      discrepancies {
        id
        status
        ...DiscrepancyLine
      }
    }
  }
`);
