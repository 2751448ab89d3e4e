/** An operation to start from: the tab of the playground it fills. */
export interface Example {
  readonly query: string;
  readonly variables?: string;
}

const countyBoard = `# 工作看板：各乡镇的进度与未解决问题，来自计数表。
# null 表示“尚未核对”，不是零。
# The county board, from counters.
# Null means "not measured yet", never zero.
query CountyBoard {
  county {
    code
    name
    referenceDate
    progress {
      households
      persons
      verifiedRate
      openDiscrepancies
      openErrors
      updatedAt
    }
    discrepancyCounts {
      category
      kind
      count
    }
    townships {
      code
      name
      progress {
        households
        persons
        householdsVerified
        openDiscrepancies
      }
    }
  }
}
`;

const villageHouseholds = `# 一个村的户与成员，号码是遮盖的。
# 翻页：把 pageInfo.endCursor 填入 after。
# Households of a village with their members;
# "prefix" may be a county, a township or a village.
query VillageHouseholds($prefix: ID, $after: String) {
  areas(prefix: $prefix, level: VILLAGE, first: 1) {
    nodes {
      code
      name
      ancestors {
        code
        name
      }
      ... on Village {
        households(first: 20, after: $after, orderBy: CODE) {
          totalCount
          nodes {
            id
            code
            number
            address
            openDiscrepancies
            persons {
              id
              name
              citizenNumber
              birthDate
              relationToHead {
                code
                name
                nameEn
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
}
`;

const search = `# 按姓名、拼音首字母、号码或户号找人。
# People by name, pinyin initials, citizen number or household number.
query FindPeople($text: String!) {
  people(search: { text: $text }, first: 20) {
    totalCount
    nodes {
      id
      name
      age
      citizenNumber
      registration {
        status
      }
      household {
        code
        number
        area {
          code
          name
        }
      }
      discrepancies {
        category
        severity
        explanation(language: ZH)
      }
    }
  }
}
`;

const startIntake = `# 先上传：POST /files，正文即文件，请求头
#   X-File-Name: 文件名（URI 编码）
#   X-Requested-With: qingce
# 返回的 id 填入 fileId。apply: false 只检查不写入。
# Upload first, then put the returned id into "fileId".
# The same requestId does nothing twice.
mutation StartIntake($input: StartIntakeInput!) {
  startIntake(input: $input) {
    id
    kind
    status
    phase
    progress
    rowsRead
    rowsAccepted
    rowsRejected
    failure
  }
}
`;

const progress = `# 订阅：区划的数字有变化时推送(WebSocket,同一地址)。
# A subscription: pushed whenever the figures of the area change.
subscription ProgressChanged($areaCode: ID!) {
  progressChanged(areaCode: $areaCode) {
    code
    name
    progress {
      households
      persons
      openDiscrepancies
      updatedAt
    }
  }
}
`;

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** What the tabs of the playground hold at first. */
export const examplesFor = (countyCode: string, requestId: string, today: string): readonly Example[] => [
  { query: countyBoard },
  { query: villageHouseholds, variables: json({ prefix: countyCode, after: null }) },
  { query: search, variables: json({ text: '张' }) },
  { query: startIntake, variables: json({ input: { requestId, fileId: '', kind: 'ROLL', countyCode, asOf: today, apply: false } }) },
  { query: progress, variables: json({ areaCode: countyCode }) },
];
