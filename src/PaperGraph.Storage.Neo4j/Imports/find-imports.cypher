// The imports that exist of some ($ids).
UNWIND $ids AS id
MATCH (import:Import {id: id})
RETURN import {.*} AS import
